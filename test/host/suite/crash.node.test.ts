// The server's process is killed, twice, as the system may do it; it comes back and knows the unsaved text.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
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
  const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,args="]);
  const own = stdout
    .split("\n")
    .map((line) => /^\s*(\d+)\s+(\d+)\s.*server\.node\.js/.exec(line))
    .find((match) => match?.[2] === String(process.pid));
  if (!own) throw new Error("The language server is not running.");
  return Number(own[1]);
}
