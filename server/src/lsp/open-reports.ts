// The open documents that are reports, each with its newest analysis. Decides what is a report; knows no requests.

import type { TextDocuments } from "vscode-languageserver";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { type Analysis, analyze } from "../core/analyze.ts";
import { declaresReport } from "../core/detect.ts";
import type { Format } from "../core/template/format.ts";
import type { FileMemory } from "../workspace/file-memory.ts";
import { nameOf, normalUri } from "../workspace/files.ts";
import { type Neighbours, neighboursOf } from "../workspace/neighbours.ts";
import { source } from "./convert.ts";
import type { InForce } from "./in-force.ts";
import { editBetween, type TextState, type WaitingDocument } from "./waiting-document.ts";

/** A report as it stands in the editor. Holds for `version` only: use it before the next await. */
export interface OpenReport {
  readonly document: TextDocument;
  readonly version: number;
  /** Without problems where the report is not to be checked. */
  readonly analysis: Analysis;
  readonly inForce: InForce;
  /** Absent where no file system is at hand. */
  readonly files: Neighbours | undefined;
}

export interface OpenReports {
  /** The report in an open document, analysed as it is now; undefined for a document that is closed or no report. */
  get(uri: string): Promise<OpenReport | undefined>;
  /** Lists the folders that somebody asked a report's `files` about in vain. Resolves to whether there were any: then ask again. */
  list(report: OpenReport): Promise<boolean>;
  /** Says that settings or files changed: what was analysed is no longer taken as it is. */
  invalidate(): void;
  /** Forgets a closed document. */
  close(uri: string): void;
}

/** A report as it was last analysed, and what its document held then. */
interface Last {
  readonly report: OpenReport;
  readonly state: TextState;
}

/** Reports among `documents`. `inForce` gives the settings for a document. */
export function createOpenReports(
  documents: TextDocuments<WaitingDocument>,
  inForce: (uri: string) => Promise<InForce>,
  memory: FileMemory,
): OpenReports {
  const last = new Map<string, Last>();
  let stale = new Set<string>();
  const list = async ({ document, files }: OpenReport) => {
    if (!files || files.unlisted.size === 0) return false;
    stale.add(document.uri);
    await Promise.all([...files.unlisted].map((folder) => memory.list(folder)));
    return true;
  };
  return {
    list,
    async get(uri) {
      for (;;) {
        const rules = await inForce(uri);
        const { settings } = rules;
        const document = documents.get(uri);
        if (!document || !isReport(document, settings.format)) {
          last.delete(uri);
          return undefined;
        }
        const before = last.get(uri);
        const { version, state } = document;
        if (before?.report.version === version && before.report.inForce === rules && !stale.has(uri))
          return before.report;
        const place = normalUri(uri);
        const files = memory.reaches(place) ? neighboursOf(place, memory) : undefined;
        const edit = before && editBetween(before.state, state);
        const found = analyze(document.getText(), settings, { before: before?.report.analysis, edit, files });
        const analysis = rules.ignored ? { ...found, problems: [] } : found;
        const report = { document, version, analysis, inForce: rules, files };
        last.set(uri, { report, state });
        stale.delete(uri);
        if (!(await list(report))) return report;
      }
    },
    invalidate() {
      stale = new Set(last.keys());
    },
    close(uri) {
      last.delete(uri);
      stale.delete(uri);
    },
  };
}

const reportName = /\.(?:results|results-summary)\.md$|\.rsum$/i;

/** Whether a document is a report: by its language, by its file's name, or because its first lines say so. */
function isReport(document: TextDocument, format: Format): boolean {
  if (document.languageId === source || reportName.test(nameOf(document.uri))) return true;
  if (document.languageId !== "markdown" && document.languageId !== "plaintext") return false;
  const part = format.template.sections[0];
  return part !== undefined && declaresReport(document.getText(), [part.name, ...part.aliases]);
}
