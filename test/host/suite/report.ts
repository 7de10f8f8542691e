// What the suites do with a report in the editor: open it, find a place, read its problems, use its quick fixes.
import {
  CodeAction,
  CodeActionKind,
  commands,
  type Diagnostic,
  languages,
  type Position,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from "vscode";
import { until } from "./until.ts";

/** Address of a file in the folder that the tests opened. */
export function fileIn(name: string): Uri {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("No folder is open.");
  return Uri.joinPath(folder.uri, name);
}

export async function open(name: string): Promise<TextEditor> {
  return window.showTextDocument(await workspace.openTextDocument(fileIn(name)));
}

/** The place of the first occurrence of `text`. */
export function placeOf(document: TextDocument, text: string): Range {
  const at = document.getText().indexOf(text);
  if (at < 0) throw new Error(`“${text}” is not in the report.`);
  return new Range(document.positionAt(at), document.positionAt(at + text.length));
}

/** Replaces text as somebody who selects it and types would: one step that can be undone. */
export async function replace(editor: TextEditor, old: string, text: string): Promise<void> {
  const place = placeOf(editor.document, old);
  if (!(await editor.edit((edit) => edit.replace(place, text)))) throw new Error("The editor refused the edit.");
}

export function putCaret(editor: TextEditor, position: Position): void {
  editor.selection = new Selection(position, position);
}

/** The problem's rule. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

export function rulesIn(document: TextDocument): string[] {
  return languages.getDiagnostics(document.uri).map(ruleOf).sort();
}

/** The first problem of a rule, as soon as there is one. */
export function problem({ uri }: TextDocument, rule: string): Promise<Diagnostic> {
  return until(languages.onDidChangeDiagnostics, () =>
    languages.getDiagnostics(uri).find((one) => ruleOf(one) === rule),
  );
}

/** Resolves as soon as a rule reports nothing in a document. */
export async function noProblem(document: TextDocument, rule: string): Promise<void> {
  await until(languages.onDidChangeDiagnostics, () => !rulesIn(document).includes(rule));
}

/** The quick fixes that VS Code offers on a problem, in its order. */
export async function quickFixes({ uri }: TextDocument, { range }: Diagnostic): Promise<CodeAction[]> {
  const offered = await commands.executeCommand<CodeAction[]>(
    "vscode.executeCodeActionProvider",
    uri,
    range,
    CodeActionKind.QuickFix.value,
    20,
  );
  return offered.filter((one) => one instanceof CodeAction);
}

/** Does what a click on the action does. */
export async function apply({ edit, command }: CodeAction): Promise<void> {
  if (edit && !(await workspace.applyEdit(edit))) throw new Error("VS Code refused the edit.");
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}

/** Takes back the last step in the active editor. */
export async function undo(): Promise<void> {
  await commands.executeCommand("undo");
}

/** Closes all editors and throws away what was not saved, so that no test sees the text of another. */
export async function closeAll(): Promise<void> {
  while (window.activeTextEditor) await commands.executeCommand("workbench.action.revertAndCloseActiveEditor");
}
