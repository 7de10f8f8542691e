// Files that only the client can reach: a virtual workspace, or any at all for a server in a browser. Asked by requests of our own.

import type { Connection } from "vscode-languageserver";
import { fromBase64 } from "../core/values/base64.ts";
import {
  type FileParams,
  type ListFolderResult,
  listFolderRequest,
  type ReadFileResult,
  type ReadPictureParams,
  type ReadPictureResult,
  readFileRequest,
  readPictureRequest,
} from "../protocol.ts";
import type { Files } from "../workspace/files.ts";
import type { Client } from "./client.ts";

/** The client's files; none for a client that did not declare that it answers. Untitled documents have no folder to read. */
export function clientFiles(connection: Connection, client: Client): Files {
  const ask = <T>(method: string, uri: string): Promise<T> =>
    connection.sendRequest<T>(method, { uri } satisfies FileParams);
  return {
    reaches: (uri) => client.options.files === true && !uri.startsWith("untitled:"),
    read: async (uri) => (await ask<ReadFileResult | null>(readFileRequest, uri))?.text ?? undefined,
    list: async (uri) => {
      const answer = await ask<ListFolderResult | null>(listFolderRequest, uri).catch(() => null);
      return answer?.names ?? undefined;
    },
    async picture(report, path) {
      const params: ReadPictureParams = { uri: report, path };
      const answer = await connection
        .sendRequest<ReadPictureResult | null>(readPictureRequest, params)
        .catch(() => null);
      return typeof answer?.data === "string" ? fromBase64(answer.data) : undefined;
    },
  };
}
