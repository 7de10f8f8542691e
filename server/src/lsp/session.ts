// A session with one client: its documents, and what happens when they or what they depend on change. Knows no single request.

import {
  type Connection,
  DocumentDiagnosticRequest,
  type InitializeParams,
  TextDocuments,
} from "vscode-languageserver";
import { type ReportChangedParams, reportChangedNotification } from "../protocol.ts";
import { rememberFiles } from "../workspace/file-memory.ts";
import { joinFiles, normalUri } from "../workspace/files.ts";
import { reportPictures } from "../workspace/report-pictures.ts";
import { createAnswering, type Phase } from "./answer.ts";
import type { Client } from "./client.ts";
import { clientFiles } from "./client-files.ts";
import { registerCommands } from "./commands.ts";
import { askAgain, createPublisher, createPulled, nothingPulled } from "./diagnostics.ts";
import { createEditorSettings } from "./editor-settings.ts";
import type { Host } from "./host.ts";
import { createHouseRulesProblems } from "./house-rules-problems.ts";
import { createInForce } from "./in-force.ts";
import { registerNewReport } from "./new-report.ts";
import { createOpenReports } from "./open-reports.ts";
import { registerPasting } from "./pasting.ts";
import { refreshClient } from "./refresh.ts";
import { registerRequests } from "./requests.ts";
import { createScheduler } from "./turns.ts";
import { waitingDocuments } from "./waiting-document.ts";
import { createWatching } from "./watching.ts";
import { workspaceFolders } from "./workspace-folders.ts";

/** Wires a session to the connection. `phase` says whether requests are to be answered. */
export function startSession(
  connection: Connection,
  host: Host,
  client: Client,
  params: InitializeParams,
  phase: () => Phase,
): void {
  const documents = new TextDocuments(waitingDocuments);
  const memory = rememberFiles(joinFiles(...host.files, clientFiles(connection, client)));
  const editorSettings = createEditorSettings(connection, client);
  const problems = createHouseRulesProblems(connection);

  /** Settings, folders or files changed: every open report may look different. */
  const everythingChanged = () => {
    inForce.forget();
    reports.invalidate();
    for (const uri of documents.keys()) scheduler.schedule(uri);
    refreshClient(connection, client);
  };
  const folders = workspaceFolders(connection, params);
  const inForce = createInForce(memory, editorSettings, folders.rootOf, host.now);
  const reports = createOpenReports(documents, inForce.of, memory);
  const answering = createAnswering(connection, documents, reports, phase);
  const publisher = createPublisher(connection, reports, client);
  const watching = createWatching(connection, client, memory, everythingChanged);

  /** What is done for a document when no more changes of it are on their way. */
  const scheduler = createScheduler(async (uri, isLatest) => {
    try {
      const open = documents.get(uri) !== undefined;
      const houseRules = open ? (await inForce.of(uri)).houseRules : [];
      if (!isLatest()) return;
      problems.show(uri, houseRules);
      if (!client.pull) await publisher.publish(uri, isLatest);
      if (client.options.checklist && open)
        await connection.sendNotification(reportChangedNotification, { uri } satisfies ReportChangedParams);
    } catch (error) {
      // One bad document must not take the server down: its last diagnostics stay, and the next change tries again.
      connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  });

  const readPicture = (uri: string, path: string) => {
    const report = normalUri(uri);
    return reportPictures(memory, report, folders.rootOf(report))(path);
  };
  const closed = registerRequests(connection, answering, client, readPicture, host.now);
  registerNewReport(connection, answering, inForce, host);
  registerPasting(connection, answering, inForce, reports);
  registerCommands(connection, answering, documents, client);
  if (client.pull) {
    const pulled = createPulled(client);
    connection.onRequest(
      DocumentDiagnosticRequest.method,
      answering.about(async () => pulled, { none: nothingPulled, stale: askAgain }),
    );
  }
  connection.onInitialized(() => {
    watching.begin();
    if (client.workspaceFolders) folders.follow(everythingChanged);
  });
  connection.onDidChangeConfiguration(({ settings }) => {
    editorSettings.changed(settings);
    everythingChanged();
  });
  documents.onDidChangeContent(({ document }) => {
    scheduler.schedule(document.uri);
    watching.lookNowAndThen();
  });
  documents.onDidOpen(watching.look);
  documents.onDidSave(watching.look);
  documents.onDidClose(({ document }) => {
    reports.close(document.uri);
    inForce.forget(document.uri);
    closed(document.uri);
    scheduler.schedule(document.uri);
  });
  documents.listen(connection);
}
