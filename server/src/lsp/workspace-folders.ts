// The folders that are open in the editor. An empty list is no error, and one folder may come as the old `rootUri` alone.

import type { Connection, InitializeParams } from "vscode-languageserver";
import { normalUri } from "../workspace/files.ts";

/** The innermost workspace folder that a document is in. URIs are normal (`normalUri`). */
export type RootOf = (uri: string) => string | undefined;

/** @param changed called when folders were opened or closed. */
export function workspaceFolders(
  connection: Connection,
  params: InitializeParams,
  follow: boolean,
  changed: () => void,
): RootOf {
  const given = params.workspaceFolders?.length
    ? params.workspaceFolders.map(({ uri }) => uri)
    : [params.rootUri ?? ""];
  let folders = given.filter((uri) => uri !== "").map(normalFolder);
  if (follow)
    connection.onInitialized(() => {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => normalFolder(uri)));
        folders = [...folders.filter((uri) => !gone.has(uri)), ...added.map(({ uri }) => normalFolder(uri))];
        changed();
      });
    });
  return (uri) => {
    // An untitled document is in no folder; it follows the rules of the first.
    if (!uri.includes("/")) return folders[0];
    const around = folders.filter((folder) => uri.startsWith(`${folder}/`));
    return around.sort((a, b) => b.length - a.length)[0];
  };
}

function normalFolder(uri: string): string {
  return normalUri(uri).replace(/\/+$/, "");
}
