// Which kinds of file: a list to tick, with what was chosen the last time.
import { l10n, type Memento, type QuickPickItem, window } from "vscode";
import { type ExportKindId, exportKindIds } from "../../../server/src/core/export/kinds.ts";

const kept = "exportKinds";

/** How the kinds are called in a dialog. */
export function kindName(kind: ExportKindId): string {
  const names: Record<ExportKindId, string> = {
    docx: l10n.t("Word document"),
    pdf: l10n.t("PDF"),
    html: l10n.t("Web page"),
    json: l10n.t("Data (JSON)"),
  };
  return names[kind];
}

/** @returns undefined where the list was left without an answer */
export async function chooseKinds(memory: Memento): Promise<ExportKindId[] | undefined> {
  const before = memory.get<readonly string[]>(kept, [exportKindIds[0]]);
  const details: Record<ExportKindId, string> = {
    docx: l10n.t("To be edited and commented on, with styles, tables and pictures."),
    pdf: l10n.t("To be read and published: the two pages, with bookmarks, and tags for screen readers."),
    html: l10n.t("One file with everything in it, to be opened in any browser and printed on two pages."),
    json: l10n.t("Every section, field and mark as typed data, for other programs."),
  };
  const items = exportKindIds.map((id): QuickPickItem & { id: ExportKindId } => ({
    id,
    label: kindName(id),
    description: `.${id}`,
    detail: details[id],
    picked: before.includes(id),
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: l10n.t("Export Results Summary"),
    placeHolder: l10n.t("As which kinds of file?"),
  });
  const kinds = chosen?.map(({ id }) => id);
  if (kinds && kinds.length > 0) void memory.update(kept, kinds);
  return kinds;
}
