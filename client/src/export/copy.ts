// Copy for Word: the report as rich text on the clipboard, by the page of its preview. VS Code itself can only put plain text there.
import { commands, l10n, type TextDocument, window } from "vscode";
import { type CopyResult, copyRequest } from "../../../server/src/protocol.ts";
import { product } from "../language.ts";
import type { Previews } from "../preview/previews.ts";
import type { Server } from "../server/supervisor.ts";

const messageTime = 6_000;

/** Opens the preview if the report has none. */
export async function copyForWord(server: Server, previews: Previews, document: TextDocument): Promise<void> {
  const rich = await server.ask<CopyResult | null>(copyRequest, { textDocument: { uri: document.uri.toString() } });
  if (!rich) {
    void window.showErrorMessage(l10n.t("The report could not be copied. The output of Results Summary says why."));
    return;
  }
  const find = () => previews.all.find(({ report }) => report.toString() === document.uri.toString());
  if (!find()) await commands.executeCommand(`${product}.openPreviewToSide`, document.uri);
  await find()?.copy({ html: rich.html, text: rich.text });
  window.setStatusBarMessage(l10n.t("The report is on the clipboard: paste it into Word"), messageTime);
}
