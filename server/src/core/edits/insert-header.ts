// Inserts the lines of a report's header that are missing. One builder for rules, commands and completion.

import { findSection, type Report } from "../report.ts";
import type { Edit } from "../span.ts";
import { lineEnd } from "../syntax/lines.ts";
import { authorLine, headlineLine, linkLine } from "../template/text.ts";
import { insertBlock } from "./insert-block.ts";

/** The headline with its guidance, under the heading of the first part; undefined where that is missing too. */
export function insertHeadline(report: Report): Edit | undefined {
  const part = firstPart(report);
  return (
    part && insertBlock(report, part.start + part.section.heading.span.end, headlineLine(report.format, "guidance"))
  );
}

/** The author line, under the headline, or else under the first part's heading. */
export function insertAuthor(report: Report): Edit | undefined {
  const above = report.header.headline ?? firstPart(report);
  return (
    above && insertBlock(report, above.start + above.section.heading.span.end, authorLine(report.format, "guidance"))
  );
}

/** The link to the project's page, under the author line, or else where that would be. */
export function insertLink(report: Report): Edit | undefined {
  const above = report.header.headline ?? firstPart(report);
  const { author } = report.header;
  const offset = author ? lineEnd(report.text, author.span.end) : above && above.start + above.section.heading.span.end;
  return offset === undefined ? undefined : insertBlock(report, offset, linkLine(report.format, "guidance"));
}

function firstPart(report: Report) {
  return findSection(report, report.format.template.sections[0]?.id ?? "");
}
