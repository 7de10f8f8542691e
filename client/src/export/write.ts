// Writes exported files through VS Code, wherever the folder is, and says what came of it.
import { commands, env, l10n, UIKind, type Uri, window, workspace } from "vscode";
import { fromBase64 } from "../../../server/src/core/values/base64.ts";
import type { ExportResult } from "../../../server/src/protocol.ts";
import type { Target } from "./places.ts";

export interface Written {
  readonly files: readonly Uri[];
  /** What could not be written, and why, in words. */
  readonly failures: readonly string[];
}

export async function writeTargets(targets: readonly Target[], files: ExportResult["files"]): Promise<Written> {
  const written: Uri[] = [];
  const failures: string[] = [];
  for (const { kind, uri } of targets) {
    const file = files.find((one) => one.kind === kind);
    if (!file) continue;
    try {
      await workspace.fs.writeFile(uri, fromBase64(file.data));
      written.push(uri);
    } catch (error) {
      failures.push(error instanceof Error ? error.message : String(error));
    }
  }
  return { files: written, failures };
}

/** Says which files there are now, with a button that opens the first, and what is not in them. */
export async function sayWhatWasWritten({ files, failures }: Written, warnings: readonly string[]): Promise<void> {
  for (const failure of failures) void window.showErrorMessage(l10n.t("A file could not be written: {0}", failure));
  if (warnings.length > 0) void window.showWarningMessage(warnings.join(" "));
  const [first] = files;
  if (!first) return;
  const names = files.map(({ path }) => path.slice(path.lastIndexOf("/") + 1)).join(", ");
  const onDisk = first.scheme === "file" && env.uiKind === UIKind.Desktop;
  const open = onDisk ? l10n.t("Open") : l10n.t("Show in Explorer");
  if ((await window.showInformationMessage(l10n.t("Exported: {0}", names), open)) !== open) return;
  if (onDisk) await env.openExternal(first);
  else await commands.executeCommand("revealInExplorer", first);
}
