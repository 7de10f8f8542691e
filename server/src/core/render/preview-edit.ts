// What a person does on a page, as edits of the report: each the smallest that will do, none where nothing changes.

import * as l10n from "@vscode/l10n";
import { insertField } from "../edits/insert-field.ts";
import { toggledMark } from "../edits/toggle-mark.ts";
import { insertPart } from "../features/report-edits.ts";
import { findField, findSection } from "../report.ts";
import { type Edit, shiftEdit } from "../span.ts";
import { setField, setPeriod } from "./edit-field.ts";
import { setAuthor, setHeadline } from "./edit-header.ts";
import type { Rendered } from "./piece.ts";
import { anchorProblems } from "./problems.ts";

/** What can be asked for. Ids are the template's; a problem's is that of `anchorProblems`. */
export type PreviewEdit =
  | { readonly kind: "setHeadline"; readonly value: string }
  | { readonly kind: "setAuthor"; readonly name: string; readonly year: number }
  | { readonly kind: "setField"; readonly section: string; readonly field: string; readonly value: string }
  /** Years in the common era; without `to` the period is one year. */
  | {
      readonly kind: "setPeriod";
      readonly section: string;
      readonly field: string;
      readonly from: number;
      readonly to?: number | undefined;
    }
  | { readonly kind: "toggleMark"; readonly section: string; readonly field: string }
  | { readonly kind: "insertPart"; readonly part: string }
  | { readonly kind: "applyFix"; readonly problem: string; readonly fix: number };

/** Edits of the report's text; or why there are none, as a sentence for the person who asked. */
export interface PreviewEdits {
  readonly edits: readonly Edit[];
  readonly refused?: string;
}

/** The edits for what is asked. Pure; what is asked for a thing that is not there gives none. */
export function previewEdit(rendered: Rendered, edit: PreviewEdit): PreviewEdits {
  const { analysis } = rendered;
  const { report } = analysis;
  switch (edit.kind) {
    case "setHeadline":
      return orRefused(setHeadline(report, edit.value));
    case "setAuthor":
      return orRefused(setAuthor(report, edit.name, edit.year));
    case "setField":
      return orRefused(setField(report, edit));
    case "setPeriod":
      return orRefused(setPeriod(report, edit));
    case "toggleMark":
      return { edits: toggleMark(rendered, edit) };
    case "insertPart":
      return { edits: insertPart(analysis, edit.part) };
    case "applyFix": {
      const problem = anchorProblems(rendered).find(({ id }) => id === edit.problem)?.problem;
      return { edits: problem?.fixes[edit.fix]?.edits ?? [] };
    }
  }
}

function orRefused(edits: readonly Edit[] | undefined): PreviewEdits {
  return edits
    ? { edits }
    : { edits: [], refused: l10n.t("This text would not be read as it is meant here. Write it in the report itself.") };
}

function toggleMark({ analysis: { report } }: Rendered, edit: { section: string; field: string }): Edit[] {
  const placed = findSection(report, edit.section);
  const definition = placed?.section.definition?.fields.find(({ id }) => id === edit.field);
  if (!placed || definition?.type !== "mark") return [];
  const field = findField(placed.section, edit.field);
  const change = field
    ? toggledMark(report.format, placed, field)
    : insertField(placed.section, definition, report.format.template.marks.yes);
  return [shiftEdit(change, placed.start)];
}
