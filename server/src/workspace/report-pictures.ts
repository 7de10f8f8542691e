// Where a report's pictures may lie: in its own folder, or in its workspace.

import { type Files, folderOf } from "./files.ts";

/**
 * Reads a report's pictures, by their paths as the report writes them. An unsaved report's paths count from its workspace.
 * @param root the workspace folder that the report is in
 */
export function reportPictures(files: Files, report: string, root: string | undefined) {
  const own = report.startsWith("untitled:") ? [] : [folderOf(report)];
  const folders = root === undefined ? own : [...own, root];
  return async (path: string): Promise<Uint8Array | undefined> =>
    folders.length === 0 ? undefined : files.picture(report, path, folders);
}
