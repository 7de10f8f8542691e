// The folders that are open in the editor. An empty list is no error, and one folder may come as the old `rootUri` alone.

import type { Connection, InitializeParams } from "vscode-languageserver";
import { normalUri } from "../workspace/files.ts";

/** The innermost workspace folder that a document is in. URIs are normal (`normalUri`). */
export type RootOf = (uri: string) => string | undefined;

export interface WorkspaceFolders {
  readonly rootOf: RootOf;
  /** Follows folders that are opened and closed; once the client is initialized, and only if it declared folders. */
  follow(changed: () => void): void;
}

export function workspaceFolders(connection: Connection, params: InitializeParams): WorkspaceFolders {
  const given = params.workspaceFolders?.length
    ? params.workspaceFolders.map(({ uri }) => uri)
    : [params.rootUri ?? ""];
  let folders = given.filter((uri) => uri !== "").map(normalFolder);
  return {
    rootOf(uri) {
      // An untitled document is in no folder; it follows the rules of the first.
      if (!uri.includes("/")) return folders[0];
      const around = folders.filter((folder) => uri.startsWith(`${folder}/`));
      return around.sort((a, b) => b.length - a.length)[0];
    },
    follow(changed) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => normalFolder(uri)));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => normalFolder(uri))];
        changed();
      });
    },
  };
}

function normalFolder(uri: string): string {
  return normalUri(uri).replace(/\/+$/, "");
}
