// What the server says of itself in `initialize`. Only facts; what a client did not declare is not offered to it.

import {
  CodeActionKind,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { tokenModifiers, tokenTypes } from "../core/token-types.ts";
import { applyEditCommand } from "./action-command.ts";
import type { Client } from "./client.ts";
import { source } from "./convert.ts";
import { sourceKinds } from "./kinds.ts";

/** Characters behind which something may be completed: a heading, a label's markup, a value, the next of a list, a path. */
const triggerCharacters = ["#", "<", "\t", ":", ",", "(", "/"];

/** The names behind the numbers of semantic tokens. */
const legend = { tokenTypes: [...tokenTypes], tokenModifiers: [...tokenModifiers] };

/** The capabilities for a client. */
export function serverCapabilities(client: Client): ServerCapabilities {
  return {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    ...(client.pull && {
      diagnosticProvider: { identifier: source, interFileDependencies: false, workspaceDiagnostics: false },
    }),
    codeActionProvider: client.actions.literals
      ? {
          codeActionKinds: [CodeActionKind.QuickFix, sourceKinds.fixAll, sourceKinds.sortSections],
          resolveProvider: false,
        }
      : client.edits.apply,
    // Commands are global in some editors: announced only where actions cannot do without.
    ...(!client.actions.literals && client.edits.apply && { executeCommandProvider: { commands: [applyEditCommand] } }),
    completionProvider: { triggerCharacters, resolveProvider: true },
    hoverProvider: true,
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: false },
    documentHighlightProvider: true,
    inlayHintProvider: true,
    codeLensProvider: { resolveProvider: false },
    ...(client.tokens && { semanticTokensProvider: { legend, full: { delta: true }, range: true } }),
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    ...(client.workspaceFolders && { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  };
}
