// Tells VS Code's key bindings whether the caret is on a domain's line, so that a key toggles its mark there and nowhere else.
import { commands, Disposable, window } from "vscode";
import { product } from "../language.ts";
import type { ActiveReport } from "./active-report.ts";
import { itemAtLine } from "./places.ts";

export function trackDomain(report: ActiveReport): Disposable {
  let known = false;
  const update = () => {
    const editor = window.activeTextEditor;
    const here = editor && editor.document === report.document ? editor.selection.active.line : undefined;
    const item = here !== undefined && report.checklist ? itemAtLine(report.checklist, here) : undefined;
    const onDomain = item?.kind === "domain";
    if (onDomain === known) return;
    known = onDomain;
    void commands.executeCommand("setContext", `${product}.onDomain`, onDomain);
  };
  return Disposable.from(report.onDidChange(update), window.onDidChangeTextEditorSelection(update));
}
