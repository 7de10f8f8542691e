// The server's process is killed, as the system may do it, ten times, each time as soon as it is back; it comes back and knows the
// unsaved text. VS Code's own client gives up after the fifth time.
import assert from "node:assert/strict";
import { languages } from "vscode";
import { processes } from "../../kit/processes.ts";
import { closeAll, open, problem, replace, rulesIn } from "./report.ts";
import { until } from "./until.ts";

describe("a server that is killed", () => {
  if (process.platform === "win32") return;
  afterEach(closeAll);

  it("comes back ten times, the unsaved text intact", async () => {
    const editor = await open("faulty.results.md");
    const { document } = editor;
    await problem(document, "reversed-period");
    let old = "2025-2021";
    for (let kill = 1; kill <= 10; kill++) {
      const text = `later ${kill}`;
      const gone = until(languages.onDidChangeDiagnostics, () => rulesIn(document).length === 0);
      process.kill(await serverProcess(), "SIGKILL");
      await gone;
      await replace(editor, old, text);
      await until(languages.onDidChangeDiagnostics, () =>
        languages.getDiagnostics(document.uri).some((one) => document.getText(one.range) === text),
      );
      old = text;
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
