// Finds the files of a report's pictures and gives the page addresses that it may load: only of files in the report's own
// folder or workspace, as they really lie there.
import { FileType, Uri, type Webview, workspace } from "vscode";
import { picturePath } from "../../../server/src/core/values/file-path.ts";

/** Where a file really lies, its links followed; undefined where there is none. */
export type RealPath = (path: string) => Promise<string | undefined>;

/** Folders that a report's pictures may lie in: its own, and its workspace's. */
export function pictureFolders(report: Uri): Uri[] {
  const workspaceFolder = workspace.getWorkspaceFolder(report)?.uri;
  const own = report.scheme === "untitled" ? [] : [Uri.joinPath(report, "..")];
  return workspaceFolder ? [...own, workspaceFolder] : own;
}

/** Addresses by the paths that the report writes; null for a picture that is not there or may not be shown. */
export async function pictureAddresses(
  paths: readonly string[],
  report: Uri,
  webview: Webview,
  realPath: RealPath | undefined,
): Promise<Record<string, string | null>> {
  const folders = pictureFolders(report);
  const entries = paths.map(async (path): Promise<[string, string | null]> => {
    const file = await pictureFile(path, folders, realPath);
    return [path, file ? webview.asWebviewUri(file).toString() : null];
  });
  return Object.fromEntries(await Promise.all(entries));
}

/** The file of a picture; undefined where there is none that may be shown. Paths count from the first folder: the report's own, or for an unsaved report that of the workspace. */
export async function pictureFile(
  written: string,
  folders: readonly Uri[],
  realPath: RealPath | undefined,
): Promise<Uri | undefined> {
  const names = picturePath(written);
  const [base] = folders;
  if (!names || !base) return undefined;
  const file = Uri.joinPath(base, ...names);
  const inside =
    realPath && file.scheme === "file" ? await liesIn(file, folders, realPath) : await hasNoLinks(base, names);
  return inside && (await isFile(file)) ? file : undefined;
}

async function liesIn(file: Uri, folders: readonly Uri[], realPath: RealPath): Promise<boolean> {
  const real = await realPath(file.fsPath);
  if (real === undefined) return false;
  const { path } = Uri.file(real);
  const reals = await Promise.all(folders.map(({ fsPath }) => realPath(fsPath)));
  return reals.some(
    (folder) => folder !== undefined && path.startsWith(`${Uri.file(folder).path.replace(/\/$/, "")}/`),
  );
}

/** Where links cannot be followed, none is allowed on the way from the folder to the file. */
async function hasNoLinks(base: Uri, names: readonly string[]): Promise<boolean> {
  const steps = names.map((_, index) => Uri.joinPath(base, ...names.slice(0, index + 1)));
  const types = await Promise.all(steps.map(fileType));
  return types.every((type) => type !== undefined && (type & FileType.SymbolicLink) === 0);
}

async function isFile(file: Uri): Promise<boolean> {
  return (((await fileType(file)) ?? 0) & FileType.File) !== 0;
}

async function fileType(file: Uri): Promise<FileType | undefined> {
  return workspace.fs.stat(file).then(
    ({ type }) => type,
    () => undefined,
  );
}
