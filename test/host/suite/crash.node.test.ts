// The server's process is killed, twice, as the system may do it; it comes back and knows the unsaved text.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";
import { languages } from "vscode";
import { closeAll, open, problem, replace, rulesIn } from "./report.ts";
import { until } from "./until.ts";

describe("a server that is killed", () => {
  if (process.platform === "win32") return;
  afterEach(closeAll);

  it("comes back each time, the unsaved text intact", async () => {
    const editor = await open("faulty.results.md");
    const { document } = editor;
    await problem(document, "reversed-period");
    for (const [old, text] of [
      ["2025-2021", "soon"],
      ["soon", "later"],
    ] as const) {
      const gone = until(languages.onDidChangeDiagnostics, () => rulesIn(document).length === 0);
      process.kill(await serverProcess(), "SIGKILL");
      await gone;
      await replace(editor, old, text);
      await until(languages.onDidChangeDiagnostics, () =>
        languages.getDiagnostics(document.uri).some((one) => document.getText(one.range) === text),
      );
    }
    assert.ok(document.isDirty);
  });
});

/** Process id of the language server that this extension host started. */
async function serverProcess(): Promise<number> {
  const own = (await processes()).find(
    ({ parent, command }) => parent === process.pid && /cli\.js.*--node-ipc/.test(command),
  );
  if (!own) throw new Error("The language server is not running.");
  return own.id;
}

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
}

/** All processes; on Linux without `ps`, which a bare system does not have. */
async function processes(): Promise<Process[]> {
  if (process.platform !== "linux") {
    const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,args="]);
    return stdout.split("\n").flatMap((line) => {
      const [, id, parent, command = ""] = /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? [];
      return id === undefined ? [] : [{ id: Number(id), parent: Number(parent), command }];
    });
  }
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  return (await Promise.all(ids.map(readProcess))).flat();
}

/** A process as Linux shows it; nothing where it has ended meanwhile. */
async function readProcess(id: string): Promise<Process[]> {
  try {
    const [status, command] = await Promise.all([
      readFile(`/proc/${id}/status`, "utf8"),
      readFile(`/proc/${id}/cmdline`, "utf8"),
    ]);
    return [
      { id: Number(id), parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]), command: command.replaceAll("\0", " ") },
    ];
  } catch {
    return [];
  }
}
