// The files on the disk, for `file:` URIs only. Node's; the browser has none of this.

import { readdir, readFile } from "node:fs/promises";
import { URI } from "vscode-uri";
import type { Files } from "./files.ts";
import { readPictureFile } from "./node-pictures.ts";

export const nodeFiles: Files = {
  reaches: (uri) => uri.startsWith("file:"),
  async read(uri) {
    try {
      const text = await readFile(pathOf(uri), "utf8");
      return text.startsWith("\uFEFF") ? text.slice(1) : text;
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  async list(uri) {
    try {
      const entries = await readdir(pathOf(uri), { withFileTypes: true });
      return entries.filter((entry) => !entry.isDirectory()).map((entry) => entry.name);
    } catch {
      return undefined;
    }
  },
  picture: (_report, path, folders) => readPictureFile(path, folders.filter(nodeFiles.reaches).map(pathOf)),
};

function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}

function isMissing(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === "ENOENT" || code === "ENOTDIR";
}
