// The files of a report's pictures in the folder beside it: which names are free, and writing them as part of an edit.
import { Uri, type WorkspaceEdit, workspace } from "vscode";
import { fromBase64 } from "../../../server/src/core/values/base64.ts";
import { stemOf } from "../../../server/src/core/values/report-name.ts";
import type { DocumentPicture } from "../../../server/src/protocol.ts";
import { baseName } from "../files.ts";

export interface PictureToWrite {
  readonly uri: Uri;
  readonly contents: Uint8Array;
}

/** Pictures as files, at the paths that the report's text names. */
export function filesOf(report: Uri, pictures: readonly DocumentPicture[]): PictureToWrite[] {
  return pictures.map(({ path, data }) => ({ uri: inFolderOf(report, path), contents: fromBase64(data) }));
}

/** A path from a report's folder, with "/". */
export function inFolderOf(report: Uri, path: string): Uri {
  return Uri.joinPath(report, "..", ...path.split("/"));
}

/** Adds the files to an edit; its undoing takes them away. */
export function createIn(edit: WorkspaceEdit, files: readonly PictureToWrite[], overwrite: boolean): void {
  for (const { uri, contents } of files) edit.createFile(uri, { overwrite, contents });
}

/** How new pictures of a report are called. */
export async function newNames(report: Uri): Promise<{ name: string; first: number }> {
  const name = stemOf(baseName(report));
  const there = await workspace.fs.readDirectory(inFolderOf(report, "images")).then(
    (entries) => entries.map(([entry]) => entry.toLowerCase()),
    () => [],
  );
  const start = `${name.toLowerCase()}-`;
  const numbers = there.map((entry) =>
    entry.startsWith(start) ? Number.parseInt(entry.slice(start.length), 10) || 0 : 0,
  );
  return { name, first: Math.max(0, ...numbers) + 1 };
}
