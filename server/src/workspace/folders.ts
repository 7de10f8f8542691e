// The folders that a report stands in, from its own up to the workspace's. Names only; nothing is read.

import { URI, Utils } from "vscode-uri";

/**
 * The folders at and above a report, nearest first, up to `root`; all of them for a report that is not in `root`.
 * A report that has no folder (an untitled document) stands in `root`.
 */
export function foldersAbove(report: string, root: string | undefined): string[] {
  const uri = URI.parse(report);
  const top = root === undefined ? undefined : Utils.resolvePath(URI.parse(root), ".");
  if (!uri.path.startsWith("/")) return top ? [top.toString()] : [];
  const folders: string[] = [];
  for (let folder = Utils.dirname(uri); ; folder = Utils.dirname(folder)) {
    folders.push(folder.toString());
    if (folder.toString() === top?.toString() || folder.path === "/" || folder.path === "") return folders;
  }
}
