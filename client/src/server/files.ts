// Reads files for a server that has no file system of its own. It gives what lies in the workspace or beside an open report, no more.
import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { toBase64 } from "../../../server/src/core/values/base64.ts";
import {
  type FileParams,
  type ListFolderResult,
  listFolderRequest,
  type ReadFileResult,
  type ReadPictureParams,
  type ReadPictureResult,
  readFileRequest,
  readPictureRequest,
} from "../../../server/src/protocol.ts";
import { isReport } from "../language.ts";
import { pictureFile, pictureFolders, type RealPath } from "../preview/pictures.ts";

/** Answers the server's requests for files, until the client is stopped. */
export function answerFileRequests(client: BaseLanguageClient, realPath: RealPath | undefined): void {
  client.onRequest(readFileRequest, ({ uri }: FileParams) => readText(Uri.parse(uri, true)));
  client.onRequest(listFolderRequest, ({ uri }: FileParams) => listFiles(Uri.parse(uri, true)));
  client.onRequest(readPictureRequest, ({ uri, path }: ReadPictureParams) =>
    readPicture(Uri.parse(uri, true), path, realPath),
  );
}

/** Only what the preview would show as well. */
async function readPicture(report: Uri, path: string, realPath: RealPath | undefined): Promise<ReadPictureResult> {
  const file = isWithinReach(report) ? await pictureFile(path, pictureFolders(report), realPath) : undefined;
  if (!file) return { data: null };
  return workspace.fs.readFile(file).then(
    (bytes) => ({ data: toBase64(bytes) }),
    () => ({ data: null }),
  );
}

async function readText(uri: Uri): Promise<ReadFileResult> {
  if (!isWithinReach(uri)) return { text: null };
  return workspace.fs.readFile(uri).then(
    (bytes) => ({ text: new TextDecoder().decode(bytes) }),
    () => ({ text: null }),
  );
}

async function listFiles(uri: Uri): Promise<ListFolderResult> {
  if (!isWithinReach(uri)) return { names: null };
  return workspace.fs.readDirectory(uri).then(
    (entries) => ({ names: entries.filter(([, type]) => (type & FileType.File) !== 0).map(([name]) => name) }),
    () => ({ names: null }),
  );
}

/** `Uri` has its path's dots resolved by `joinPath`, so that a path cannot climb out of where it starts. */
function isWithinReach(uri: Uri): boolean {
  const plain = Uri.joinPath(uri, ".");
  if (workspace.getWorkspaceFolder(plain)) return true;
  return workspace.textDocuments
    .filter(isReport)
    .some(({ uri: report }) => isInside(plain, Uri.joinPath(report, "..")));
}

function isInside(uri: Uri, folder: Uri): boolean {
  if (uri.scheme !== folder.scheme || uri.authority !== folder.authority) return false;
  const path = folder.path.endsWith("/") ? folder.path : `${folder.path}/`;
  return uri.path === folder.path || uri.path.startsWith(path);
}
