// Requests about a report that is still to be written, in no document yet: they follow the rules of the workspace.

import type { Connection } from "vscode-languageserver";
import {
  type ImportParams,
  type ImportResult,
  importRequest,
  type NewReportParams,
  type NewReportResult,
  newReportRequest,
  type PlacesResult,
  placesRequest,
} from "../protocol.ts";
import type { Answering } from "./answer.ts";
import type { Host } from "./host.ts";
import type { RulesInForce } from "./in-force.ts";

/** Where a new document is before it is saved. */
const nowhere = "untitled:results-summary";

/** Registers the requests that commands like “New Report” ask. */
export function registerNewReport(
  connection: Connection,
  { guarded }: Answering,
  inForce: RulesInForce,
  host: Host,
): void {
  connection.onRequest(
    newReportRequest,
    guarded<NewReportParams>(async (given): Promise<NewReportResult> => {
      const { newReport } = await import("./answers.ts");
      const { settings } = await inForce.of(nowhere);
      return { snippet: newReport(settings.format, { ...given, year: host.now().getFullYear() }).snippet };
    }),
  );
  connection.onRequest(
    importRequest,
    guarded<ImportParams>(async (given): Promise<ImportResult> => {
      const { answerImport } = await import("./requests/import.ts");
      return answerImport(given, (await inForce.of(given.report ?? nowhere)).settings);
    }),
  );
  connection.onRequest(
    placesRequest,
    guarded<unknown>(async (): Promise<PlacesResult> => {
      const { countries, regions, priorities } = (await inForce.of(nowhere)).settings.format.template;
      return { countries: countries.map(({ name }) => name), regions: regions.map(({ name }) => name), priorities };
    }),
  );
}
