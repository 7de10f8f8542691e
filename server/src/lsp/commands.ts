// The one command of the server: applies an edit for clients that know commands but no code action literals.

import {
  ApplyWorkspaceEditRequest,
  type Connection,
  type ExecuteCommandParams,
  ExecuteCommandRequest,
  type TextDocuments,
} from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { applyEditCommand, readApplyEdit } from "./action-command.ts";
import type { Answering } from "./answer.ts";
import type { Client } from "./client.ts";

/** Registers the command for a client that needs it and can apply edits; for no other. */
export function registerCommands(
  connection: Connection,
  { guarded }: Answering,
  documents: TextDocuments<TextDocument>,
  client: Client,
): void {
  if (client.actions.literals || !client.edits.apply) return;
  connection.onRequest(
    ExecuteCommandRequest.method,
    guarded<ExecuteCommandParams>(async ({ command, arguments: [argument] = [] }) => {
      if (command !== applyEditCommand) throw new Error(`There is no command ${command}`);
      const params = readApplyEdit(argument, (uri) => documents.get(uri)?.version);
      await connection.sendRequest(ApplyWorkspaceEditRequest.type, params);
      return null;
    }),
  );
}
