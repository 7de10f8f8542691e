// The commands by which a report leaves the editor: as files, and by the clipboard.
import { commands, Disposable, type Memento, type TextDocument, Uri, workspace } from "vscode";
import type { ActiveReport } from "../checklist/active-report.ts";
import { isReport, product } from "../language.ts";
import type { Previews } from "../preview/previews.ts";
import type { Server } from "../server/supervisor.ts";
import { copyForWord } from "./copy.ts";
import { exportReport } from "./export.ts";

export interface ExportContext {
  readonly server: Server;
  readonly report: ActiveReport;
  readonly previews: Previews;
  /** Keeps which kinds of file a person has chosen. */
  readonly memory: Memento;
}

export function registerExport({ server, report, previews, memory }: ExportContext): Disposable {
  /** What is clicked on, else what the preview in front shows, else the report that is worked on. */
  const wanted = async (given: unknown): Promise<TextDocument | undefined> => {
    const shown = previews.all.find(({ panel }) => panel.active)?.report;
    const uri = given instanceof Uri && given.scheme !== "webview-panel" ? given : shown;
    const document = uri ? await workspace.openTextDocument(uri) : report.document;
    return document && isReport(document) ? document : undefined;
  };
  const register = (name: string, run: (document: TextDocument, given: unknown) => unknown) =>
    commands.registerCommand(`${product}.${name}`, async (place: unknown, given: unknown) => {
      const document = await wanted(place);
      return document && run(document, given);
    });
  return Disposable.from(
    register("export", (document, given) => exportReport({ server, memory }, document, given)),
    register("copyForWord", (document) => copyForWord(server, previews, document)),
  );
}
