// What a client is offered at a place of a report: fixes of the problems there, ways to silence them, and actions on the whole report.

import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  CodeActionTriggerKind,
  type Command,
} from "vscode-languageserver";
import { actionCommand } from "./action-command.ts";
import type { Client } from "./client.ts";
import type { OpenReport } from "./open-reports.ts";
import { fixAllOfKind, quickFixes } from "./quick-fixes.ts";
import { selectProblems } from "./select-problems.ts";
import { silenceActions } from "./silence-actions.ts";
import { sourceActions } from "./source-actions.ts";

/** Answers `textDocument/codeAction`. Each action carries its whole edit; nothing is left to be resolved. */
export function codeActions(report: OpenReport, params: CodeActionParams, client: Client): (CodeAction | Command)[] {
  if (!client.actions.literals && !client.edits.apply) return [];
  const { only, triggerKind } = params.context;
  const wants = (kind: string) => only === undefined || only.some((one) => one === "" || within(kind, one));
  const invoked = triggerKind !== CodeActionTriggerKind.Automatic;
  const actions: CodeAction[] = [];
  if (wants(CodeActionKind.QuickFix)) {
    const problems = selectProblems(report, params);
    actions.push(...quickFixes(report, problems, params.context.diagnostics, client));
    // What needs the whole report worked out waits until somebody opens the menu.
    if (invoked) actions.push(...fixAllOfKind(report, problems, client));
    actions.push(...silenceActions(report, problems, client));
  }
  if (invoked || only !== undefined) actions.push(...sourceActions(report, wants, client));
  return client.actions.literals ? actions : actions.flatMap((action) => actionCommand(report, action));
}

/** Whether a kind is another one or below it. */
function within(kind: string, outer: string): boolean {
  return kind === outer || kind.startsWith(`${outer}.`);
}
