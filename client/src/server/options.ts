// How the language client is set up: what it is told at the start, and that it never shows a message box of its own.
import { type LogOutputChannel, l10n } from "vscode";
import {
  CloseAction,
  type DocumentFilter,
  ErrorAction,
  type LanguageClientOptions,
  RevealOutputChannelOn,
} from "vscode-languageclient";
import type { InitializationOptions } from "../../../server/src/protocol.ts";

/**
 * Options for one run of the server.
 * @param documents which of them the server is told of
 * @param onClosed called when the connection closed without being asked to; starting again is the caller's business
 */
export function clientOptions(
  output: LogOutputChannel,
  documents: DocumentFilter[],
  onClosed: () => void,
): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    checklist: true,
    files: true,
    ...(l10n.bundle && { l10n: l10n.bundle }),
  };
  return {
    documentSelector: documents,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions,
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed() {
        onClosed();
        return { action: CloseAction.DoNotRestart, handled: true, message: l10n.t("The server ended.") };
      },
    },
    markdown: { isTrusted: false, supportHtml: false },
  };
}
