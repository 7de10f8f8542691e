// Files by their addresses: names, whether they are there, and asking before they are replaced.
import { l10n, type Uri, window, workspace } from "vscode";

export function baseName({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

export async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** Whether the files may be written: at once where none of them is there, else after asking. */
export async function mayReplace(uris: readonly Uri[]): Promise<boolean> {
  const there = (await Promise.all(uris.map(async (uri) => ((await isThere(uri)) ? [baseName(uri)] : [])))).flat();
  if (there.length === 0) return true;
  const question =
    there.length === 1
      ? l10n.t("{0} is there already. Replace it?", there[0] as string)
      : l10n.t("{0} files are there already. Replace them?", there.length);
  const replace = l10n.t("Replace");
  const detail = there.length === 1 ? "" : there.join("\n");
  return (await window.showWarningMessage(question, { modal: true, detail }, replace)) === replace;
}
