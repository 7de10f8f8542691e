// What the extension does in every host: puts its parts together. Each part is a file or folder beside this one.
import { type ExtensionContext, l10n, window } from "vscode";
import { watchActiveReport } from "./checklist/active-report.ts";
import { trackDomain } from "./checklist/domain.ts";
import { followCaret } from "./checklist/follow.ts";
import { createReportView } from "./checklist/view.ts";
import { registerCommands } from "./commands/register.ts";
import { detectReports } from "./detect/detect-reports.ts";
import { registerExport } from "./export/register.ts";
import { registerImport } from "./import/register.ts";
import { registerPasting } from "./paste/register.ts";
import type { RealPath } from "./preview/pictures.ts";
import { managePreviews, type Previews } from "./preview/previews.ts";
import { suggestPlaces } from "./preview/suggestions.ts";
import { answerFileRequests } from "./server/files.ts";
import { startWithFirstReport } from "./server/lazy-start.ts";
import { type CreateClient, superviseServer } from "./server/supervisor.ts";
import { showStatus } from "./status.ts";
import { managePages } from "./understood/pages.ts";

/** What the extension offers to others. */
export interface Exports {
  readonly previews: Previews;
}

/**
 * Returns at once; the server starts in the background when there is a report to check.
 * @param load gives what makes language clients, when the server is first needed
 * @param realPath follows links on the disk, where there is one
 */
export function activateWith(
  context: ExtensionContext,
  load: () => Promise<CreateClient>,
  realPath?: RealPath,
): Exports {
  const output = window.createOutputChannel(l10n.t("Results Summary"), { log: true });
  const server = superviseServer(load, output, (client) => answerFileRequests(client, realPath));
  const report = watchActiveReport(server);
  const view = createReportView(server, report, context.globalState);
  const suggestions = suggestPlaces(server);
  const previews = managePreviews({ server, extension: context.extensionUri, realPath, suggestions }, report);
  const pages = managePages();
  context.subscriptions.push(
    previews,
    pages,
    output,
    server,
    report,
    view,
    followCaret(view, report),
    trackDomain(report),
    showStatus(server, report),
    detectReports(context.workspaceState),
    registerCommands({ server, report, pages, output, memory: context.globalState }),
    registerExport({ server, report, previews, memory: context.globalState }),
    registerImport({ server, pages }),
    registerPasting({ server, pages }),
    startWithFirstReport(server),
  );
  return { previews };
}
