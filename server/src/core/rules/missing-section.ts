// Sections that the template asks for and that stand nowhere in the report.

import { insertSection, insertSections, missingSections, sectionBefore } from "../edits/insert-section.ts";
import { headingInReport } from "../heading-span.ts";
import type { Finding } from "../problem.ts";
import { findSection, knownSections, type Report } from "../report.ts";
import type { Edit, Span } from "../span.ts";
import { lineEnd } from "../syntax/lines.ts";
import type { SectionDefinition } from "../template/schema.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const missingSection: ReportRule = {
  id: "missing-section",
  scope: "report",
  reads: "structure",
  severity: "error",
  summary: "Every section of the form is there.",
  explanation:
    "Readers and the people who publish the report look for each section at its place. Insert the missing one and write what its guidance asks for.",
  fix: "safe",
  large: true,
  bad: [
    { find: "### LESSONS", replace: "##### How it went" },
    { find: "## ADDITIONAL INFORMATION\n", replace: "" },
  ],
  good: [
    { find: "### LESSONS", replace: "## Lessons learnt:", note: "Misnamed, but there." },
    { find: "#### CONTEXT", replace: "**CONTEXT**" },
  ],
  *check(report) {
    const missing = missingSections(report);
    const first = missing[0];
    // What is inside of a report that has not been begun is not missing: the whole of it is.
    if (first && knownSections(report).length === 0) yield nothingThere(report, first);
    else {
      const all = insertSections(report, missing);
      for (const definition of missing) yield notThere(report, definition, all);
    }
  },
};

function nothingThere(report: Report, first: SectionDefinition): Finding {
  return {
    span: firstLine(report.text),
    message: l10n.t(
      "{0} is missing: a report starts with this heading. Insert the template and fill it in.",
      first.name,
    ),
    fixes: [{ title: l10n.t("Insert the whole template"), edits: [insertSection(report, first)], safe: true }],
  };
}

/** @param all the edits that insert all that is missing */
function notThere(report: Report, definition: SectionDefinition, all: readonly Edit[]): Finding {
  const before = sectionBefore(report, definition);
  const anchor = before ?? (definition.parent === undefined ? undefined : findSection(report, definition.parent));
  const message = before
    ? l10n.t("{0} is missing. Insert it behind {1}.", definition.name, before.section.definition?.name ?? "")
    : l10n.t("{0} is missing. Insert it before {1}.", definition.name, knownSections(report)[0]?.definition.name ?? "");
  const edit = insertSection(report, definition);
  return {
    span: anchor ? headingInReport(anchor) : firstLine(report.text),
    message,
    fixes: [
      {
        title: l10n.t("Insert {0}", definition.name),
        edits: [edit],
        safe: true,
        together: all.filter(({ span }) => span.start === edit.span.start),
      },
    ],
  };
}

function firstLine(text: string): Span {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return { start, end: lineEnd(text, start) };
}
