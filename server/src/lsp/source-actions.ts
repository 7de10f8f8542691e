// Actions on a whole report: all safe fixes, and its sections in order. For “on save” too, so they change nothing in a clean report.

import * as l10n from "@vscode/l10n";
import type { CodeAction } from "vscode-languageserver";
import { sortSections } from "../core/features/report-edits.ts";
import { fixAll, safeFix } from "../core/fix-all.ts";
import type { Client } from "./client.ts";
import { editsBetween } from "./edits-between.ts";
import { sourceKinds } from "./kinds.ts";
import type { OpenReport } from "./open-reports.ts";
import { editDocument } from "./workspace-edit.ts";

/** The actions whose kind is wanted and that would change something. */
export function sourceActions(report: OpenReport, wants: (kind: string) => boolean, client: Client): CodeAction[] {
  const { document, analysis } = report;
  const actions: CodeAction[] = [];
  if (wants(sourceKinds.fixAll) && analysis.problems.some((problem) => safeFix(problem))) {
    const { text } = analysis.report;
    const edits = editsBetween(text, fixAll(text, analysis.settings, undefined, analysis).text);
    actions.push({
      title: l10n.t("Fix all safe problems"),
      kind: sourceKinds.fixAll,
      edit: editDocument(document, edits, client),
    });
  }
  if (wants(sourceKinds.sortSections)) {
    const edits = sortSections(analysis);
    if (edits.length > 0)
      actions.push({
        title: l10n.t("Sort sections"),
        kind: sourceKinds.sortSections,
        edit: editDocument(document, edits, client),
      });
  }
  return actions;
}
