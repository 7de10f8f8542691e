// Runs inside VS Code: types in reports beside their preview, and times each change from the document's to the patched page.

import { readFile } from "node:fs/promises";
import { commands, extensions, Uri, window, workspace } from "vscode";
import type { Exports } from "../client/src/activate.ts";

/** Milliseconds of each change, by the size of the report in UTF-16 units. */
export type PreviewTimes = Record<string, number[]>;

/** Reports by size, and where the times go. */
interface Task {
  readonly reports: Record<string, string>;
  readonly changes: number;
}

/** The first changes warm the caches of a server that has just started. */
const unmeasured = 10;

export async function run(): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("No folder is open.");
  const task = JSON.parse(await readFile(Uri.joinPath(folder.uri, "task.json").fsPath, "utf8")) as Task;
  const times: PreviewTimes = {};
  for (const [size, file] of Object.entries(task.reports))
    times[size] = await timeChanges(Uri.joinPath(folder.uri, file), task.changes);
  await workspace.fs.writeFile(Uri.joinPath(folder.uri, "times.json"), new TextEncoder().encode(JSON.stringify(times)));
}

async function timeChanges(report: Uri, changes: number): Promise<number[]> {
  const extension = extensions.getExtension<Exports>("results-summary.results-summary");
  if (!extension) throw new Error("The extension is not there.");
  const { previews } = await extension.activate();
  const shown = (version: number) =>
    new Promise<void>((resolve) => {
      const listener = previews.onDidShow((message) => {
        if (message.version < version || message.report.toString() !== report.toString()) return;
        listener.dispose();
        resolve();
      });
    });
  const editor = await window.showTextDocument(await workspace.openTextDocument(report), 1);
  const { document } = editor;
  const open = shown(document.version);
  await commands.executeCommand("resultsSummary.openPreviewToSide");
  await open;
  const at = document.positionAt(document.getText().lastIndexOf(".", document.getText().length / 2));
  const times: number[] = [];
  for (let change = 0; change < changes + unmeasured; change++) {
    const done = shown(document.version + 1);
    let start = 0;
    const listener = workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && start === 0) start = performance.now();
    });
    await editor.edit((edit) => edit.insert(at, "abcdefghij"[change % 10] ?? ""), {
      undoStopBefore: false,
      undoStopAfter: false,
    });
    await done;
    listener.dispose();
    if (change >= unmeasured) times.push(performance.now() - start);
  }
  return times;
}
