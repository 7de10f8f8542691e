// Pictures that are pasted or dropped, as an edit: their files in the folder beside the report, and the text with captions to fill in.
import {
  type CancellationToken,
  type Range,
  SnippetString,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  workspace,
} from "vscode";
import { type PicturesParams, type PicturesResult, picturesRequest } from "../../../server/src/protocol.ts";
import { createIn, inFolderOf, newNames, type PictureToWrite } from "../pictures/files.ts";
import type { Server } from "../server/supervisor.ts";
import { spaceAround } from "./place.ts";
import type { Picture } from "./transfer.ts";

export interface PicturesEdit {
  readonly snippet: SnippetString;
  readonly additionalEdit: WorkspaceEdit;
}

/** @returns undefined where the server went away */
export async function picturesEdit(
  server: Server,
  document: TextDocument,
  range: Range,
  pictures: readonly Picture[],
  token: CancellationToken,
): Promise<PicturesEdit | undefined> {
  const { name, first } = await newNames(document.uri);
  const folder = inFolderOf(document.uri, "");
  const files: PictureToWrite[] = [];
  const paths: string[] = [];
  for (const { from, ending } of pictures) {
    const beside = from instanceof Uri ? pathInside(folder, from) : undefined;
    const path = beside ?? `images/${name}-${first + files.length}.${ending}`;
    paths.push(path);
    if (beside === undefined)
      files.push({
        uri: inFolderOf(document.uri, path),
        contents: await (from instanceof Uri ? workspace.fs.readFile(from) : from.data()),
      });
  }
  const params: PicturesParams = { textDocument: { uri: document.uri.toString() }, paths };
  const result = await server.ask<PicturesResult>(picturesRequest, params, token);
  if (!result) return undefined;
  const space = spaceAround(document, range, result.snippet, { start: true, end: true });
  const additionalEdit = new WorkspaceEdit();
  createIn(additionalEdit, files, false);
  // The last place of the caret stays in front of what follows.
  return { snippet: new SnippetString(space.before + result.snippet + space.behind), additionalEdit };
}

/** The path of a file below a folder; undefined for one that lies elsewhere. */
function pathInside(folder: Uri, file: Uri): string | undefined {
  const start = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  const isInside = file.scheme === folder.scheme && file.authority === folder.authority && file.path.startsWith(start);
  return isInside ? file.path.slice(start.length) : undefined;
}
