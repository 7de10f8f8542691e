// Gives a Markdown or plain text document that declares itself a report the report's language; a writer who sets it back is obeyed.
import { Disposable, languages, type Memento, type TextDocument, workspace } from "vscode";
import { declaresReport, linesToDetect } from "../../../server/src/core/detect.ts";
import { isReport, languageId, product, reportTitles } from "../language.ts";
import { askToSwitch } from "./ask-to-switch.ts";
import { rememberRefusals } from "./refusals.ts";

const candidates = ["markdown", "plaintext"];

/** Watches documents as they are opened and as their first lines change. */
export function detectReports(memory: Memento): Disposable {
  const refusals = rememberRefusals(memory);
  // A document keeps its identity when its language changes, so one that was a report and is none now was set back by hand.
  const seen = new WeakSet<TextDocument>();
  // Documents that a person has decided about; `refusals` keeps what was decided for the next session.
  const settled = new WeakSet<TextDocument>();

  async function look(document: TextDocument): Promise<void> {
    if (isReport(document)) {
      seen.add(document);
      settled.delete(document);
      refusals.forget(document.uri);
      return;
    }
    if (seen.has(document)) refuse(document);
    if (!candidates.includes(document.languageId) || settled.has(document) || refusals.has(document.uri)) return;
    const mode = workspace.getConfiguration(product, document).get("detect");
    if (mode === "off" || !declaresReport(firstLines(document), reportTitles)) return;
    if (mode === "ask") {
      settled.add(document);
      const answer = await askToSwitch(document);
      if (answer === "no") refuse(document);
      if (answer !== "yes" || document.isClosed) return;
    }
    await languages.setTextDocumentLanguage(document, languageId);
  }

  /** An untitled document's name goes to another one in the next session. */
  function refuse(document: TextDocument): void {
    settled.add(document);
    if (!document.isUntitled) refusals.add(document.uri);
  }

  for (const document of workspace.textDocuments) void look(document);
  return Disposable.from(
    workspace.onDidOpenTextDocument(look),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ range }) => range.start.line < linesToDetect)) void look(document);
    }),
  );
}

function firstLines(document: TextDocument): string {
  const lines = Math.min(linesToDetect, document.lineCount);
  return Array.from({ length: lines }, (_, line) => document.lineAt(line).text).join("\n");
}
