// Headings that are not written as Markdown's plain # headings: bold, underlined or bare lines, setext, closed, glued.

import { canonicalHeading, formalHeadings, isPlainHeading } from "../heading-span.ts";
import { shiftEdit } from "../span.ts";
import { trimSpan } from "../syntax/lines.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const sectionMarkup: ReportRule = {
  id: "section-markup",
  scope: "report",
  reads: "structure",
  severity: "warning",
  summary: "Each heading is a line that begins with #.",
  explanation:
    "A line in bold looks like a heading but is none: outlines, screen readers and the published page do not know it. Write # signs, a space and the name, and nothing else on the line.",
  fix: "safe",
  large: true,
  bad: [
    { find: "#### CONTEXT", replace: "**CONTEXT**" },
    { find: "### LESSONS", replace: "LESSONS\n-------" },
    { find: "#### CHANGE", replace: "CHANGE:" },
    { find: "### EVIDENCE", replace: "### EVIDENCE ###" },
    { find: "### EVIDENCE", replace: "###EVIDENCE" },
  ],
  good: [
    { find: "### LESSONS", replace: "### LESSONS\n\n**Context**", note: "Bold text in a report that has the section." },
    { find: "### LESSONS", replace: "###   LESSONS", note: "Blanks are the formatter's matter." },
  ],
  *check(report) {
    const { format, text } = report;
    for (const { start, section } of formalHeadings(report)) {
      if (isPlainHeading(section)) continue;
      const edit = shiftEdit(canonicalHeading(section, format), start);
      yield {
        span: trimSpan(text, edit.span.start, edit.span.end),
        message: section.definition
          ? l10n.t("{0} must be written as a heading: {1}", section.definition.name, edit.text)
          : l10n.t(
              "The headline must be written as a heading: {0} and a space before it, nothing behind it.",
              "#".repeat(format.template.header.headline.level),
            ),
        fixes: [{ title: l10n.t("Write it as a heading"), edits: [edit], safe: true }],
      };
    }
  },
};
