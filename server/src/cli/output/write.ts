// Writes a report back, all of it or nothing: a new file takes the old one's place in one step. Keeps mode and links.

import { access, constants, readFile, realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, sep } from "node:path";
import * as l10n from "@vscode/l10n";
import { writeFile } from "atomically";
import { encode } from "../input/decode.ts";
import { Refusal } from "../input/failure.ts";
import type { ReportFile } from "../input/reports.ts";

/**
 * Replaces a report's text on the disk; its byte order mark stays.
 * @throws Refusal where the file was changed meanwhile, must not be written, or is a link out of the folder that was named
 */
export async function writeReport(report: ReportFile, text: string): Promise<void> {
  const target = await realpath(report.path);
  if (report.within !== undefined && !isInside(target, report.within))
    throw new Refusal(l10n.t("This is a link to a file outside of the folder; it was left as it is."));
  // A file can be replaced although it is read-only: that its writer did not want.
  const { mode } = await stat(target);
  if ((mode & 0o222) === 0) throw new Refusal(l10n.t("This file is read-only; it was left as it is."));
  await access(target, constants.W_OK);
  if (!report.bytes || !(await readFile(target)).equals(report.bytes))
    throw new Refusal(l10n.t("This file was changed meanwhile; it was left as it is."));
  await writeFile(target, Buffer.from(encode(text, report.byteOrderMark)), { mode });
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
