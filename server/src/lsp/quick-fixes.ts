// The fixes that travel with problems, as quick fixes. It finds no problem and invents no edit.

import * as l10n from "@vscode/l10n";
import { type CodeAction, CodeActionKind, type Diagnostic } from "vscode-languageserver";
import { fixAll, safeFix } from "../core/fix-all.ts";
import type { Problem } from "../core/problem.ts";
import type { Client } from "./client.ts";
import { samePosition, toDiagnostic } from "./convert.ts";
import { editsBetween } from "./edits-between.ts";
import type { OpenReport } from "./open-reports.ts";
import { editDocument, editOfFix } from "./workspace-edit.ts";

/** One action for each fix of each problem; an equal one is offered once. Safe fixes are preferred. */
export function quickFixes(
  report: OpenReport,
  problems: readonly Problem[],
  sent: readonly Diagnostic[] | undefined,
  client: Client,
): CodeAction[] {
  const { document } = report;
  const offered = new Set<string>();
  return problems.flatMap((problem) =>
    problem.fixes.flatMap((fix): CodeAction[] => {
      const key = JSON.stringify([fix.title, fix.edits]);
      if (offered.has(key)) return [];
      offered.add(key);
      return [
        {
          title: fix.title,
          kind: CodeActionKind.QuickFix,
          diagnostics: [diagnosticFor(report, problem, sent ?? [], client)],
          ...(client.actions.preferred && fix.safe && { isPreferred: true }),
          edit: editOfFix(document, fix, client),
        },
      ];
    }),
  );
}

/** The diagnostic as the client knows it, so that it can tell that the action belongs to it. */
function diagnosticFor(
  { document }: OpenReport,
  problem: Problem,
  sent: readonly Diagnostic[],
  client: Client,
): Diagnostic {
  const own = toDiagnostic(document, problem, client);
  return sent.find((one) => one.code === own.code && samePosition(one.range.start, own.range.start)) ?? own;
}

/** “Fix all of this kind”, for each rule of which the report has more than one problem with a safe fix. */
export function fixAllOfKind(report: OpenReport, problems: readonly Problem[], client: Client): CodeAction[] {
  const { document, analysis } = report;
  const rules = new Set(problems.filter((problem) => safeFix(problem)).map((problem) => problem.rule));
  return [...rules].flatMap((rule): CodeAction[] => {
    const ofKind = analysis.problems.filter((problem) => problem.rule === rule && safeFix(problem));
    if (ofKind.length < 2) return [];
    const { text } = analysis.report;
    const fixed = fixAll(text, analysis.settings, (problem) => problem.rule === rule, analysis);
    return [
      {
        title: l10n.t("Fix all {0} problems in this report", rule),
        kind: CodeActionKind.QuickFix,
        diagnostics: ofKind.map((problem) => toDiagnostic(document, problem, client)),
        edit: editDocument(document, editsBetween(text, fixed.text), client),
      },
    ];
  });
}
