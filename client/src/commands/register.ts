// The commands of the palette, the keys and the Report view. What each does is in a file beside this one.
import { commands, Disposable, type LogOutputChannel, type Memento, window } from "vscode";
import type { ChecklistItem, EditKind } from "../../../server/src/protocol.ts";
import type { ActiveReport } from "../checklist/active-report.ts";
import { product } from "../language.ts";
import type { Server } from "../server/supervisor.ts";
import type { UnderstoodPages } from "../understood/pages.ts";
import { insertPart } from "./insert-part.ts";
import { newReport } from "./new-report/new-report.ts";
import { repairReport } from "./repair-report.ts";
import { applyServerEdit } from "./server-edit.ts";

export interface CommandContext {
  readonly server: Server;
  readonly report: ActiveReport;
  readonly pages: UnderstoodPages;
  readonly output: LogOutputChannel;
  /** Keeps what a person has typed before, as a suggestion for the next time. */
  readonly memory: Memento;
}

export function registerCommands({ server, report, pages, output, memory }: CommandContext): Disposable {
  const edit = (kind: EditKind) => async () => {
    if (report.document) await applyServerEdit(server, report.document, kind);
  };
  const toggleMark = async () => {
    const line = window.activeTextEditor?.selection.active.line;
    if (line !== undefined) await edit({ kind: "toggleMark", line })();
  };
  const insert = async (item: ChecklistItem | undefined) => {
    if (report.document && item) await insertPart(server, report.document, item);
  };
  const repair = async () => {
    if (report.document) await repairReport(server, report.document, pages);
  };
  const register = <T>(name: string, run: (argument?: T) => unknown) =>
    commands.registerCommand(`${product}.${name}`, run);
  return Disposable.from(
    register("newReport", (given) => newReport(server, memory, given)),
    register("fixAll", edit({ kind: "fixAll" })),
    register("repairReport", repair),
    register("sortSections", edit({ kind: "sortSections" })),
    register("insertMissingSections", edit({ kind: "insertMissing" })),
    register("toggleMark", toggleMark),
    register("insertPart", insert),
    register("restartServer", () => server.restart()),
    register("showOutput", () => output.show()),
  );
}
