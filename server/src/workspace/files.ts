// How the server reads files, wherever they are: on a disk, or behind the editor. By URI; says nothing of what is in them.

import { URI, Utils } from "vscode-uri";

/** A file system, as far as reports need one. */
export interface Files {
  /** Whether the file system can hold a file of this URI at all. */
  reaches(uri: string): boolean;
  /** The text of a file, as UTF-8 without byte order mark; undefined where there is none. Rejects where it is there and cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Names of the files (no folders) in a folder; undefined where there is no such folder, or it cannot be listed. */
  list(uri: string): Promise<readonly string[] | undefined>;
  /**
   * The bytes of a report's picture by its path as the report writes it; undefined where there is none that may be shown.
   * @param folders where it may lie; paths count from the first
   */
  picture(report: string, path: string, folders: readonly string[]): Promise<Uint8Array | undefined>;
}

/** Several file systems as one: each URI is read from the first that reaches it. */
export function joinFiles(...all: readonly Files[]): Files {
  const one = (uri: string) => all.find((files) => files.reaches(uri));
  return {
    reaches: (uri) => one(uri) !== undefined,
    read: async (uri) => one(uri)?.read(uri),
    list: async (uri) => one(uri)?.list(uri),
    picture: async (report, path, folders) => one(folders[0] ?? report)?.picture(report, path, folders),
  };
}

/** A URI as this program writes it: clients differ in what they escape. */
export function normalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** The URI of the folder that a file stands in. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

/** The URI that a path leads to from a folder. */
export function resolvePath(folder: string, path: string): string {
  return Utils.resolvePath(URI.parse(folder), path).toString();
}

/** The last part of a URI's path, unescaped. */
export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}
