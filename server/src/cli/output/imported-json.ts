// What was imported, for programs, as one JSON object. Its shape is published: only ever added to.

import type { Imported } from "../../core/import/import.ts";
import type { NoteKind } from "../../core/repair/change.ts";
import type { DocumentFile } from "../input/documents.ts";
import type { Failure } from "../input/failure.ts";
import { linesOf } from "./lines.ts";
import type { Target } from "./write-imported.ts";

export interface ImportedReport {
  readonly file: DocumentFile;
  readonly target: Target | undefined;
  readonly imported: Imported;
}

/** What `import --format json` writes. Lines and columns count from 1, in UTF-16 units of the report. */
export interface ImportOutput {
  readonly version: 1;
  readonly reports: readonly {
    readonly document: string;
    /** Absent where the report was not written to a file: then `text` holds it. */
    readonly path?: string;
    readonly text?: string;
    /** From the report's folder. */
    readonly pictures: readonly string[];
    readonly notes: readonly {
      readonly kind: NoteKind;
      readonly line: number;
      readonly column: number;
      readonly message: string;
    }[];
    /** Ids of the rules that the report breaks, with their severity. */
    readonly problems: readonly {
      readonly rule: string;
      readonly severity: string;
      readonly line: number;
      readonly message: string;
    }[];
  }[];
  readonly failures: readonly {
    readonly path: string;
    readonly severity: Failure["severity"];
    readonly message: string;
  }[];
}

/** The object as text. */
export function importedJson(reports: readonly ImportedReport[], failures: readonly Failure[]): string {
  const output: ImportOutput = {
    version: 1,
    reports: reports.map(({ file, target, imported: { text, notes, pictures, analysis } }) => {
      const lines = linesOf(text);
      return {
        document: file.name,
        ...(target ? { path: target.name } : { text }),
        pictures: pictures.map(({ path }) => path),
        notes: notes.map(({ kind, span, message }) => ({ kind, ...lines.at(span.start), message })),
        problems: analysis.problems.map(({ rule, severity, span, message }) => ({
          rule,
          severity,
          line: lines.at(span.start).line,
          message,
        })),
      };
    }),
    failures: failures.map(({ name, severity, message }) => ({ path: name, severity, message })),
  };
  return `${JSON.stringify(output, undefined, 2)}\n`;
}
