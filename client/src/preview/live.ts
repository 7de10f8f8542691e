// Keeps a page up to date with its report: asks the server for what changed, one request at a time, the newest state last.
import { type TextDocument, type Uri, workspace } from "vscode";
import { type PreviewParams, type PreviewResult, previewRequest } from "../../../server/src/preview-requests.ts";
import { isReport } from "../language.ts";
import type { Server } from "../server/supervisor.ts";

export interface Live {
  /** What the page was last sent; undefined before that, and where there is no report. */
  readonly page: PreviewResult | undefined;
  /** Something may have changed. */
  refresh(): void;
  /** The page has nothing (any more), or shall show another report. */
  startAnew(): void;
}

/** A server may cancel a request because the text changed under way; asked again this often, it has the last say. */
const attempts = 3;

/**
 * @param report the report to show
 * @param show called with each new state; undefined where there is no report
 */
export function keepLive(server: Server, report: () => Uri, show: (page: PreviewResult | undefined) => void): Live {
  let page: PreviewResult | undefined;
  let known: Record<string, string> = {};
  let last = "";
  let era = 0;
  let running = false;
  let wanted = false;

  async function run(): Promise<void> {
    wanted = true;
    if (running) return;
    running = true;
    for (let attempt = 0; wanted && attempt < attempts; ) {
      wanted = false;
      attempt = (await ask()) ? 0 : attempt + 1;
    }
    running = false;
  }

  /** @returns whether the page got the newest state; where it did not, another attempt is wanted */
  async function ask(): Promise<boolean> {
    const own = era;
    const document = await openReport(report());
    if (own !== era) return again();
    if (!document) {
      offer(undefined, "");
      return true;
    }
    const params: PreviewParams = { textDocument: { uri: document.uri.toString() }, known };
    const result = await server.ask<PreviewResult | null>(previewRequest, params);
    if (own !== era || result === undefined) return again();
    offer(result ?? undefined, JSON.stringify({ ...result, version: 0, changed: {} }));
    return result === null || result.version >= document.version || again();
  }

  function again(): false {
    wanted = true;
    return false;
  }

  function offer(next: PreviewResult | undefined, text: string): void {
    const isSame = page !== undefined && next?.version === page.version && text === last && !bringsPieces(next);
    page = next;
    known = Object.fromEntries(next?.order.map(({ key, hash }) => [key, hash]) ?? []);
    last = text;
    if (!isSame) show(next);
  }

  return {
    get page() {
      return page;
    },
    refresh: () => void run(),
    startAnew() {
      era++;
      page = undefined;
      known = {};
      void run();
    },
  };
}

function bringsPieces({ changed }: PreviewResult): boolean {
  return Object.keys(changed).length > 0;
}

/** The report's document, opened if it must be; undefined where it is no report or not there any more. */
export async function openReport(uri: Uri): Promise<TextDocument | undefined> {
  const name = uri.toString();
  const open = workspace.textDocuments.find((one) => one.uri.toString() === name);
  // To open an unsaved report that was closed would make a new one.
  if (!open && uri.scheme === "untitled") return undefined;
  const document = open ?? (await workspace.openTextDocument(uri).then(undefined, () => undefined));
  return document && isReport(document) ? document : undefined;
}
