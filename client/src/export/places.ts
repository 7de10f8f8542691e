// Where the files go: asked once, beside the report unless somebody says otherwise; what is there is replaced only after asking.
import { l10n, type TextDocument, Uri, window, workspace } from "vscode";
import { type ExportKindId, exportKindIds, exportName } from "../../../server/src/core/export/kinds.ts";
import { kindName } from "./kinds.ts";

export interface Target {
  readonly kind: ExportKindId;
  readonly uri: Uri;
}

/** Answers that need no question; what is not there is asked for. */
export interface Given {
  readonly kinds?: readonly ExportKindId[];
  readonly folder?: Uri;
  /** Replace files that are there without asking. */
  readonly replace: boolean;
  /** Export a report with errors without asking. */
  readonly anyway: boolean;
}

/** Reads answers that somebody passes to the command; anything else in it is ignored. */
export function given(answers: unknown): Given {
  const { kinds, folder, replace, anyway } = (answers ?? {}) as Record<string, unknown>;
  return {
    ...(Array.isArray(kinds) && { kinds: exportKindIds.filter((id) => kinds.includes(id)) }),
    ...(folder instanceof Uri && { folder }),
    replace: replace === true,
    anyway: anyway === true,
  };
}

/** @returns undefined where the person thought better of it */
export async function choosePlaces(
  document: TextDocument,
  kinds: readonly ExportKindId[],
  { folder, replace }: Given,
): Promise<readonly Target[] | undefined> {
  const [only, ...others] = kinds;
  if (!folder && only && others.length === 0) return choosePlace(document, only);
  const place = folder ?? (await chooseFolder(document));
  if (!place) return undefined;
  const targets = kinds.map((kind) => ({ kind, uri: Uri.joinPath(place, exportName(nameOf(document), kind)) }));
  return replace || (await mayReplace(targets)) ? targets : undefined;
}

/** One file: the dialog for saving asks itself before a file is replaced. */
async function choosePlace(document: TextDocument, kind: ExportKindId): Promise<readonly Target[] | undefined> {
  const beside = folderOf(document);
  const uri = await window.showSaveDialog({
    ...(beside && { defaultUri: Uri.joinPath(beside, exportName(nameOf(document), kind)) }),
    filters: { [kindName(kind)]: [kind] },
    saveLabel: l10n.t("Export"),
    title: l10n.t("Export Results Summary"),
  });
  return uri && [{ kind, uri }];
}

async function chooseFolder(document: TextDocument): Promise<Uri | undefined> {
  const beside = folderOf(document);
  const [folder] =
    (await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      ...(beside && { defaultUri: beside }),
      openLabel: l10n.t("Export Here"),
      title: l10n.t("Folder for the Exported Files"),
    })) ?? [];
  return folder;
}

async function mayReplace(targets: readonly Target[]): Promise<boolean> {
  const there = (
    await Promise.all(targets.map(async ({ uri }) => ((await isThere(uri)) ? [baseName(uri)] : [])))
  ).flat();
  if (there.length === 0) return true;
  const question =
    there.length === 1
      ? l10n.t("{0} is there already. Replace it?", there[0] as string)
      : l10n.t("{0} files are there already. Replace them?", there.length);
  const replace = l10n.t("Replace");
  const detail = there.length === 1 ? "" : there.join("\n");
  return (await window.showWarningMessage(question, { modal: true, detail }, replace)) === replace;
}

async function isThere(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/** The folder that a report stands in; that of the workspace for one that was never saved. */
function folderOf({ uri }: TextDocument): Uri | undefined {
  return uri.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, "..");
}

function nameOf({ uri }: TextDocument): string {
  return baseName(uri);
}

function baseName({ path }: Uri): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
