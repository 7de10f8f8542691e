// A language client for tests: it declares what a test says, records all that the server sends, and waits for events, never for time.

import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Span } from "../../server/src/core/span.ts";
import { type PartParams, partRequest, reportChangedNotification } from "../../server/src/protocol.ts";
import { marked } from "./markers.ts";
import type { Wiring } from "./wirings.ts";

/** A message of the server's own accord. */
export interface Received {
  readonly method: string;
  readonly params: unknown;
}

export interface ClientOptions extends Partial<Omit<InitializeParams, "capabilities">> {
  readonly capabilities?: ClientCapabilities;
  /** Answers to the server's requests by method; others are answered by an error, as a client does that does not know them. */
  readonly answers?: Readonly<Record<string, (params: never) => unknown>>;
}

export type TestClient = Awaited<ReturnType<typeof connect>>;

/** Starts a server and initializes it. */
export async function connect(wiring: Wiring, options: ClientOptions = {}) {
  const { answers = {}, ...given } = options;
  const { reader, writer, parts } = await wiring.start();
  const connection = createMessageConnection(reader, writer);
  const received: Received[] = [];
  const waiting = new Set<() => void>();
  const record = (one: Received) => {
    received.push(one);
    for (const look of [...waiting]) look();
  };
  connection.onNotification((method, params) => record({ method, params }));
  if (parts) connection.onRequest(partRequest, ({ part }: PartParams) => parts.text(part));
  connection.onRequest((method, params) => {
    record({ method, params });
    const answer = answers[method];
    if (!answer) throw new Error(`The client does not know ${method}`);
    return answer(params as never);
  });
  connection.listen();
  const params: InitializeParams = { processId: null, rootUri: null, capabilities: {}, ...given };
  const initialized: InitializeResult = await connection.sendRequest("initialize", params);
  await connection.sendNotification("initialized", {});
  const documents = new Map<string, TextDocument>();

  /** The first message from place `from` of the record on that `wanted` accepts; waits until there is one. */
  const next = <T>(method: string, wanted: (params: T) => boolean = () => true, from = 0): Promise<T> =>
    new Promise((resolve) => {
      const look = () => {
        const found = received.slice(from).find((one) => one.method === method && wanted(one.params as T));
        if (!found) return;
        waiting.delete(look);
        resolve(found.params as T);
      };
      waiting.add(look);
      look();
    });
  const request = <T>(method: string, about: object): Promise<T> => connection.sendRequest(method, about);
  const notify = (method: string, about: object) => connection.sendNotification(method, about);

  return {
    initialized,
    /** All notifications and requests that came from the server, in order. */
    received,
    connection,
    next,
    request,
    notify,
    /** A document as this client has it. */
    document: (uri: string): TextDocument => {
      const document = documents.get(uri);
      if (!document) throw new Error(`${uri} is not open`);
      return document;
    },
    /** Opens a document. */
    async open(text: string, uri = "file:///reports/a.rsum", languageId = "results-summary", version = 1) {
      documents.set(uri, TextDocument.create(uri, languageId, version, text));
      await notify("textDocument/didOpen", { textDocument: { uri, languageId, version, text } });
      return uri;
    },
    /** Sends changes, and makes them in its own copy. */
    async change(uri: string, ...contentChanges: TextDocumentContentChangeEvent[]) {
      const before = documents.get(uri) as TextDocument;
      const document = TextDocument.update(before, contentChanges, before.version + 1);
      documents.set(uri, document);
      await notify("textDocument/didChange", { textDocument: { uri, version: document.version }, contentChanges });
      return document.version;
    },
    async close(uri: string) {
      documents.delete(uri);
      await notify("textDocument/didClose", { textDocument: { uri } });
    },
    /** The diagnostics that are pushed for a version of a document; waits for them. */
    async pushed(uri: string, version = 1): Promise<Diagnostic[]> {
      const found = await next<PublishDiagnosticsParams>(
        "textDocument/publishDiagnostics",
        (one) => one.uri === uri && one.version === version,
      );
      return found.diagnostics;
    },
    /** How often diagnostics were pushed for a document so far. */
    pushes: (uri: string) =>
      received.filter(
        ({ method, params }) =>
          method === "textDocument/publishDiagnostics" && (params as PublishDiagnosticsParams).uri === uri,
      ).length,
    /** Resolves when all work for changes that were sent before is done: the work for a document opened after them is. */
    async settled() {
      const uri = `file:///settled/${received.length}.rsum`;
      const from = received.length;
      await notify("textDocument/didOpen", {
        textDocument: { uri, languageId: "results-summary", version: 1, text: "" },
      });
      if ((params.initializationOptions as { checklist?: boolean } | undefined)?.checklist)
        await next<{ uri: string }>(reportChangedNotification, (one) => one.uri === uri, from);
      else await next<PublishDiagnosticsParams>("textDocument/publishDiagnostics", (one) => one.uri === uri, from);
      await notify("textDocument/didClose", { textDocument: { uri } });
    },
    /** Ends the session as a client does that stays alive: without `exit`, which would end this process. */
    async end() {
      await connection.sendRequest("shutdown");
      connection.dispose();
    },
  };
}

/** The range of a span in a document. */
export function rangeOf(document: TextDocument, span: Span) {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** Opens a text with a marker; gives the marker's place as the parameters of a request about it. */
export async function openMarked(client: TestClient, source: string, uri?: string, languageId?: string) {
  const { text, selection } = marked(source);
  const opened = await client.open(text, uri, languageId);
  const range = rangeOf(client.document(opened), selection);
  return { uri: opened, textDocument: { uri: opened }, position: range.start, range };
}
