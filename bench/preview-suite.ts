// Runs inside VS Code: types in reports beside their preview, and times each change from the document's to the patched page, by the
// clock that both share.

import { readFile } from "node:fs/promises";
import { performance } from "node:perf_hooks";
import { commands, extensions, Uri, window, workspace } from "vscode";
import type { Exports } from "../client/src/activate.ts";

/** Milliseconds of each change, by the report and the pace. */
export type PreviewTimes = Record<string, Record<string, number[]>>;

/** Reports by size, and where the times go. */
interface Task {
  readonly reports: Record<string, string>;
  readonly changes: number;
  /** By its name: milliseconds from the answer of the page to the next key. */
  readonly paces: Record<string, number>;
}

/** The first changes warm the caches of a server that has just started. */
const unmeasured = 10;

export async function run(): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  if (!folder) throw new Error("No folder is open.");
  const task = JSON.parse(await readFile(Uri.joinPath(folder.uri, "task.json").fsPath, "utf8")) as Task;
  const extension = extensions.getExtension<Exports>("results-summary.results-summary");
  if (!extension || extension.isActive) throw new Error("The extension is not there, or was started too early.");
  await quietHost();
  const [start, idleBefore] = [performance.now(), performance.eventLoopUtilization()];
  const { previews } = await extension.activate();
  const { active: busy } = performance.eventLoopUtilization(idleBefore);
  const activation = { busy, waited: performance.now() - start };
  const times: PreviewTimes = {};
  for (const [size, file] of Object.entries(task.reports))
    times[size] = await timeChanges(Uri.joinPath(folder.uri, file), task, previews);
  const figures = new TextEncoder().encode(JSON.stringify({ activation, times }));
  await workspace.fs.writeFile(Uri.joinPath(folder.uri, "times.json"), figures);
}

/** Waits until VS Code's own extensions have done what they do at the start: their time is not ours. */
async function quietHost(): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    const before = performance.eventLoopUtilization();
    await new Promise((next) => setTimeout(next, 500));
    if (performance.eventLoopUtilization(before).utilization < 0.05) return;
  }
  throw new Error("The extension host does not come to rest.");
}

async function timeChanges(
  report: Uri,
  { changes, paces }: Task,
  previews: Exports["previews"],
): Promise<Record<string, number[]>> {
  const shown = (version: number) =>
    new Promise<number>((resolve) => {
      const listener = previews.onDidShow((message) => {
        if (message.version < version || message.report.toString() !== report.toString()) return;
        listener.dispose();
        resolve(message.at);
      });
    });
  const editor = await window.showTextDocument(await workspace.openTextDocument(report), 1);
  const { document } = editor;
  const open = shown(document.version);
  await commands.executeCommand("resultsSummary.openPreviewToSide");
  await open;
  const at = document.positionAt(document.getText().lastIndexOf(".", document.getText().length / 2));
  const type = async (letter: string): Promise<number> => {
    const done = shown(document.version + 1);
    let start = 0;
    const listener = workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && start === 0) start = performance.timeOrigin + performance.now();
    });
    await editor.edit((edit) => edit.insert(at, letter), { undoStopBefore: false, undoStopAfter: false });
    const end = await done;
    listener.dispose();
    return end - start;
  };
  const all: Record<string, number[]> = {};
  for (const [name, pause] of Object.entries(paces)) {
    const times: number[] = [];
    for (let change = 0; change < changes + unmeasured; change++) {
      const time = await type("abcdefghij"[change % 10] ?? "");
      if (change >= unmeasured) times.push(time);
      await new Promise((next) => setTimeout(next, pause));
    }
    all[name] = times;
  }
  return all;
}
