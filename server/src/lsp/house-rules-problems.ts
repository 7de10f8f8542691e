// What is wrong with house rules and template files, shown on those files themselves. Pushed to every client: nobody pulls for a
// document that is not open here.

import type { Connection, Diagnostic } from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { CheckedFile } from "../workspace/house-rules-reading.ts";
import { source, toRange, toSeverity } from "./convert.ts";

export interface HouseRulesProblems {
  /** Takes the files that are in force for a report; none when it is closed. */
  show(report: string, files: readonly CheckedFile[]): void;
}

export function createHouseRulesProblems(connection: Connection): HouseRulesProblems {
  const byReport = new Map<string, readonly CheckedFile[]>();
  const published = new Map<string, string>();
  const publish = (uri: string, diagnostics: Diagnostic[]) => {
    const state = JSON.stringify(diagnostics);
    if ((published.get(uri) ?? "[]") === state) return;
    published.set(uri, state);
    void connection.sendDiagnostics({ uri, diagnostics });
  };
  return {
    show(report, files) {
      if (byReport.get(report) === files) return;
      if (files.length === 0) byReport.delete(report);
      else byReport.set(report, files);
      const inForce = new Map([...byReport.values()].flat().map((file) => [file.uri, file]));
      for (const file of inForce.values()) publish(file.uri, diagnosticsOf(file));
      for (const uri of published.keys()) if (!inForce.has(uri)) publish(uri, []);
    },
  };
}

function diagnosticsOf({ uri, text, problems }: CheckedFile): Diagnostic[] {
  const document = TextDocument.create(uri, "json", 0, text);
  return problems.map(({ span, message, severity }) => ({
    range: toRange(document, span),
    message,
    severity: toSeverity(severity),
    source,
  }));
}
