// Which documents are imported: those that are clicked on, else those that a person chooses in a dialog.
import { l10n, Uri, window } from "vscode";
import { documentKinds } from "../../../server/src/core/values/document-kinds.ts";

/**
 * @param clicked what a menu gives its command, or another extension
 * @param all all that are selected in the menu's list
 */
export async function chooseDocuments(clicked: unknown, all: unknown): Promise<readonly Uri[]> {
  const selected = Array.isArray(all) ? all.filter((one) => one instanceof Uri) : [];
  if (selected.length > 0) return selected;
  if (clicked instanceof Uri) return [clicked];
  const chosen = await window.showOpenDialog({
    canSelectMany: true,
    filters: { [l10n.t("Documents")]: Object.keys(documentKinds).map((ending) => ending.slice(1)) },
    openLabel: l10n.t("Import"),
    title: l10n.t("Import Report"),
  });
  return chosen ?? [];
}
