// Reads files for a server that has no file system of its own. It gives what lies in the workspace or beside an open report, no more.
import { FileType, Uri, workspace } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type FileParams,
  type ListFolderResult,
  listFolderRequest,
  type ReadFileResult,
  readFileRequest,
} from "../../../server/src/protocol.ts";
import { isReport } from "../language.ts";

/** Answers the server's requests for files, until the client is stopped. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(readFileRequest, ({ uri }: FileParams) => readText(Uri.parse(uri, true)));
  client.onRequest(listFolderRequest, ({ uri }: FileParams) => listFiles(Uri.parse(uri, true)));
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
