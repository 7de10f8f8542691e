// A report whose first heading a converter lost, as pandoc loses the paragraphs of Word's Title style: its header stands before
// every heading.

import * as l10n from "@vscode/l10n";
import { isPlausible, readAuthorLine } from "../../author.ts";
import { findSection } from "../../report.ts";
import { fold } from "../../syntax/fold.ts";
import { dominantLineEnding } from "../../syntax/lines.ts";
import { headingLine } from "../../template/format.ts";
import { type Pass, replace } from "../change.ts";
import { linesIn } from "../lines.ts";

/** Puts the first part's heading in front of an author's line that stands before all headings. */
export const firstPart: Pass = (report) => {
  const { format, sections, text } = report;
  const first = format.template.sections[0];
  const preamble = sections[0];
  if (!first || preamble?.section.role !== "preamble" || findSection(report, first.id)) return [];
  const lines = linesIn(preamble.section.text, preamble.section.body);
  const author = lines.find((line) => {
    const read = readAuthorLine(line.text, { start: 0, end: line.text.length }, format);
    return read?.colon === true && isPlausible(line.text, read) && read.year !== undefined;
  });
  if (!author || !sections.some(({ section }) => section.definition !== undefined)) return [];
  const above = preamble.section.text.slice(0, author.start).split(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/);
  // A headline may stand above the author; whatever else does is no part of the report's header.
  if (fold(above.join(" ")).length > 250) return [];
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const ending = dominantLineEnding(text);
  return [
    replace({ start, end: start }, `${headingLine(first)}${ending}${ending}`, {
      kind: "recognised",
      message: l10n.t("The heading {0} was lost; it is put in front of the author.", first.name),
    }),
  ];
};
