// Takes back the last step in a report, or does it again, for a person who works on its page. The page has no text of its own to undo.
import { commands, type TextDocument, type WebviewPanel, window } from "vscode";
import { columnOf } from "./go-to-source.ts";

/** VS Code undoes in the editor that has the focus: the report's has it for that moment, then the page again. */
export async function stepThroughHistory(
  document: TextDocument,
  panel: WebviewPanel,
  step: "undo" | "redo",
): Promise<void> {
  await window.showTextDocument(document, { viewColumn: columnOf(document) });
  await commands.executeCommand(step === "undo" ? "undo" : "redo");
  panel.reveal();
}
