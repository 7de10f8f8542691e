// The language's id, and which documents of it the server is told of.
import { type DocumentFilter, type TextDocument, workspace } from "vscode";
import { sections } from "../../server/src/core/template/openaid-sections.ts";

export const languageId = "results-summary";

/** Sections of the settings and first part of every command's id. */
export const product = "resultsSummary";

/** The type of the preview's panels. */
export const previewType = "resultsSummary.preview";

/** Addresses of the pages that say what was understood of a report. */
export const understoodScheme = "results-summary-understood";

const [part] = sections;

/** What a report's first heading says, by which it is told. */
export const reportTitles: readonly string[] = part ? [part.name, ...(part.aliases ?? [])] : [];

export function isReport(document: TextDocument): boolean {
  return document.languageId === languageId;
}

/** Reports that a person writes: on disk, untitled, or in the workspace's own file system; not the other side of a comparison. */
export function writableReports(): { language: string; scheme: string }[] {
  const folders = (workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme);
  const schemes = new Set(["file", "untitled", "vscode-remote", "vscode-vfs", ...folders]);
  return [...schemes].map((scheme) => ({ language: languageId, scheme }) satisfies DocumentFilter);
}
