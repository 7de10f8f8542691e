// Where the files go: asked once, beside the report unless somebody says otherwise; what is there is replaced only after asking.
import { l10n, type TextDocument, Uri, window, workspace } from "vscode";
import { type ExportKindId, exportKindIds, exportName } from "../../../server/src/core/export/kinds.ts";
import { baseName, mayReplace } from "../files.ts";
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
  const targets = kinds.map((kind) => ({ kind, uri: Uri.joinPath(place, exportName(baseName(document.uri), kind)) }));
  return replace || (await mayReplace(targets.map(({ uri }) => uri))) ? targets : undefined;
}

/** One file: the dialog for saving asks itself before a file is replaced. */
async function choosePlace(document: TextDocument, kind: ExportKindId): Promise<readonly Target[] | undefined> {
  const beside = folderOf(document);
  const uri = await window.showSaveDialog({
    ...(beside && { defaultUri: Uri.joinPath(beside, exportName(baseName(document.uri), kind)) }),
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

/** The folder that a report stands in; that of the workspace for one that was never saved. */
function folderOf({ uri }: TextDocument): Uri | undefined {
  return uri.scheme === "untitled" ? workspace.workspaceFolders?.[0]?.uri : Uri.joinPath(uri, "..");
}
