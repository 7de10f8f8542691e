// A report without a headline.

import { insertHeadline } from "../edits/insert-header.ts";
import { canonicalHeading, headingInReport } from "../heading-span.ts";
import type { Fix } from "../problem.ts";
import { findSection, type Placed, type Report } from "../report.ts";
import { type Piece, snippetText } from "../snippet.ts";
import { shiftEdit } from "../span.ts";
import { headlineLine } from "../template/text.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const missingHeadline: ReportRule = {
  id: "missing-headline",
  scope: "report",
  reads: "structure",
  severity: "error",
  summary: "A report has a headline.",
  explanation:
    "The headline is what most people read, and often all they read: one line that says what changed and for whom. It stands directly under the report's first heading.",
  fix: "offered",
  large: true,
  bad: [
    { find: "### Home workers in Sindh win a legal minimum wage\n", replace: "" },
    { find: "### Home workers in Sindh win a legal minimum wage", replace: "###" },
    { find: "### Home workers in Sindh win a legal minimum wage", replace: "**Home workers in Sindh win**" },
  ],
  good: [
    { find: "### Home workers", replace: "# Home workers", note: "At another level, but there." },
    { find: "## RESULTS SUMMARY\n", replace: "", note: "Its whole part is missing." },
  ],
  *check(report) {
    const part = findSection(report, report.format.template.sections[0]?.id ?? "");
    const { headline } = report.header;
    if (!part || (headline && !isWordless(headline))) return;
    const fix = headline ? fill(report, headline) : insert(report);
    yield {
      span: headingInReport(part),
      message: l10n.t(
        "There is no headline under {0}. Say in one line what changed, and for whom.",
        part.section.definition?.name ?? "",
      ),
      fixes: fix ? [fix] : [],
    };
  },
};

function isWordless({ section: { heading } }: Placed): boolean {
  return heading.name.start === heading.name.end;
}

function insert(report: Report): Fix | undefined {
  const edit = insertHeadline(report);
  if (!edit) return undefined;
  return { title: l10n.t("Insert a headline"), edits: [edit], safe: false, snippet: withStop(edit.text, report) };
}

/** Fills the empty heading that stands where the headline should. */
function fill(report: Report, { start, section }: Placed): Fix {
  const { span } = canonicalHeading(section, report.format);
  const text = headlineLine(report.format, "guidance");
  return {
    title: l10n.t("Write a headline"),
    edits: [shiftEdit({ span, text }, start)],
    safe: false,
    snippet: withStop(text, report),
  };
}

/** A text as a snippet in which the headline's placeholder is to be filled in. */
function withStop(text: string, { format }: Report): string {
  const line = headlineLine(format, "guidance");
  const stop = line.slice(line.indexOf(" ") + 1);
  const at = text.indexOf(stop);
  const pieces: Piece[] = [text.slice(0, at), { stop }, text.slice(at + stop.length)];
  return snippetText(pieces);
}
