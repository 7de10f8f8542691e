// Ways not to be told of a problem any more: by a comment above it, or by the house rules. Neither mends anything, so neither is preferred.

import * as l10n from "@vscode/l10n";
import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { silenceHere } from "../core/features/report-edits.ts";
import type { Problem } from "../core/problem.ts";
import type { Client } from "./client.ts";
import { toDiagnostic } from "./convert.ts";
import { switchOff } from "./house-rules-edit.ts";
import type { OpenReport } from "./open-reports.ts";
import { editDocument } from "./workspace-edit.ts";

/** Two actions for each rule that the problems come from. */
export function silenceActions(report: OpenReport, problems: readonly Problem[], client: Client): CodeAction[] {
  const { document, analysis, inForce } = report;
  const firsts = problems.filter((problem, at) => problems.findIndex(({ rule }) => rule === problem.rule) === at);
  return firsts.flatMap((problem): CodeAction[] => {
    const { rule } = problem;
    const common = { kind: CodeActionKind.QuickFix, diagnostics: [toDiagnostic(document, problem, client)] };
    const actions: CodeAction[] = [];
    const edits = silenceHere(analysis, problem);
    if (edits.length > 0)
      actions.push({ ...common, title: l10n.t("Silence {0} here", rule), edit: editDocument(document, edits, client) });
    const edit = switchOff(rule, inForce, client);
    if (edit) actions.push({ ...common, title: l10n.t("Silence {0} in the house rules", rule), edit });
    return actions;
  });
}
