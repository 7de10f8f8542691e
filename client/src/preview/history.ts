// Takes back the last step in a report, or does it again, for a person who works on its page. The page has no text of its own to undo.
import { commands, type TextDocument, ViewColumn, type WebviewPanel, window } from "vscode";
import { columnOf } from "./go-to-source.ts";

/** VS Code's commands that give the focus to a column of editors; it has none for more columns. */
const focusCommands = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"].map(
  (name) => `workbench.action.focus${name}EditorGroup`,
);

/**
 * VS Code undoes in the editor that has the focus, and nowhere else. So the report's editor gets it, and the page has it again, by
 * commands that VS Code runs in one go: no key that is pressed meanwhile gets into the text. What of its focus the page loses by
 * this it takes back itself.
 */
export async function stepThroughHistory(
  document: TextDocument,
  panel: WebviewPanel,
  step: "undo" | "redo",
): Promise<void> {
  const place = { viewColumn: columnOf(document), preserveFocus: true };
  const { viewColumn = ViewColumn.One } = await window.showTextDocument(document, place);
  const focusEditor = focusCommands[viewColumn - 1];
  // A preview in the report's own column is behind it now.
  const focusPage =
    panel.visible && panel.viewColumn !== undefined
      ? focusCommands[panel.viewColumn - 1]
      : "workbench.action.openPreviousRecentlyUsedEditorInGroup";
  if (focusEditor && focusPage)
    await commands.executeCommand("runCommands", { commands: [focusEditor, step, focusPage] });
}
