// Headings that are no section of the form.

import { missingSections } from "../edits/insert-section.ts";
import { ownHeading, renameSection } from "../edits/rename-section.ts";
import { headingInReport } from "../heading-span.ts";
import type { Fix } from "../problem.ts";
import type { Placed, Report } from "../report.ts";
import type { Section } from "../section.ts";
import { shiftEdit } from "../span.ts";
import { fold } from "../syntax/fold.ts";
import { indexNames, nearestNames } from "../template/names.ts";
import type { SectionDefinition } from "../template/schema.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const unknownSection: ReportRule = {
  id: "unknown-section",
  scope: "report",
  reads: "structure",
  severity: "warning",
  summary: "Headings of level 1 to 4 are sections of the form.",
  explanation:
    "The form has no place for other sections, and what stands in one would not be published. If it is a section under another name, rename it; if it is a sub-heading of your own, make it level 5 (#####).",
  fix: "offered",
  large: true,
  bad: [
    { find: "### LESSONS", replace: "### Recommendations" },
    { find: "Author:", replace: "### A second headline\n\nAuthor:" },
  ],
  good: [
    { find: "### LESSONS", replace: "### LESSONS\n\n##### Recommendations" },
    { find: "### LESSONS", replace: "### LESSONS\n\n> ### Quoted" },
  ],
  *check(report) {
    const missing = missingSections(report);
    const names = indexNames(
      missing,
      ({ name }) => name,
      ({ aliases }) => aliases,
      fold,
    );
    let before: Section | undefined;
    for (const placed of report.sections) {
      const { section } = placed;
      if (section.role === "unknown") {
        const name = section.text.slice(section.heading.name.start, section.heading.name.end);
        const above = before;
        yield {
          span: headingInReport(placed),
          message: messageFor(name),
          fixes: () => {
            const nearest = missing.length > 1 ? nearestNames(names, fold(name), missing.length) : missing;
            return fixesFor(report, placed, nearest, above);
          },
        };
      }
      if (section.role === "section") before = section;
    }
  },
};

function messageFor(name: string): string {
  return name === ""
    ? l10n.t("This heading has no words. Name a section of the form, or remove it.")
    : l10n.t("“{0}” is no section of the form. Rename it, or make it a sub-heading of level 5.", name);
}

function fixesFor(
  report: Report,
  placed: Placed,
  missing: readonly SectionDefinition[],
  before: Section | undefined,
): Fix[] {
  const { format } = report;
  const fixes = missing.flatMap((definition): Fix[] => {
    const edits = renameSection(placed.section, definition, format);
    if (!edits) return [];
    return [
      {
        title: l10n.t("Rename it to {0}", definition.name),
        edits: edits.map((edit) => shiftEdit(edit, placed.start)),
        safe: false,
      },
    ];
  });
  const own = ownHeading(placed.section, before, format);
  if (own)
    fixes.push({
      title: l10n.t("Make it a sub-heading of level 5"),
      edits: [shiftEdit(own, placed.start)],
      safe: false,
    });
  return fixes;
}
