// What must hold for all that a language server says of a text that was edited. Throws where it does not.

import { strict as assert } from "node:assert";
import type { DocumentDiagnosticReport } from "vscode-languageserver/node";
import { type PreviewResult, previewRequest } from "../../server/src/preview-requests.ts";
import { connect, type TestClient } from "../kit/client.ts";
import { vscode } from "../kit/profiles.ts";
import { wirings } from "../kit/wirings.ts";
import type { Input } from "./arbitraries.ts";

const editsOfSequence = 50;
const uri = "file:///reports/a.rsum";

/** After many edits of a document a server says of it what one says that opens it as it is now. */
export async function serverIsFresh({ text, changes }: Input): Promise<void> {
  const edited = await start(text);
  let page = await pageOf(edited);
  for (let index = 0; index < editsOfSequence; index++) {
    const { at, remove, insert } = changes[index % changes.length] as Input["changes"][number];
    const document = edited.document(uri);
    const offset = Math.floor(at * document.getText().length);
    const range = { start: document.positionAt(offset), end: document.positionAt(offset + remove) };
    await edited.change(uri, { range, text: insert });
    // Now and then somebody looks: what is kept then is what the next edits build upon.
    if (index % 7 === 0) page = await pageOf(edited, page);
  }
  const fresh = await start(edited.document(uri).getText());
  assert.deepEqual(await said(edited), await said(fresh));
  assert.deepEqual(await pageOf(edited, page), await pageOf(fresh));
  await edited.end();
  await fresh.end();
}

async function start(text: string): Promise<TestClient> {
  const client = await connect(wirings[0] as (typeof wirings)[number], vscode);
  await client.open(text, uri);
  return client;
}

async function said(client: TestClient) {
  const about = { textDocument: { uri } };
  const { kind, ...diagnostics } = await client.request<DocumentDiagnosticReport>("textDocument/diagnostic", about);
  return {
    items: kind === "full" && "items" in diagnostics && diagnostics.items,
    symbols: await client.request("textDocument/documentSymbol", about),
    folding: await client.request("textDocument/foldingRange", about),
    tokens: (await client.request<{ data: number[] }>("textDocument/semanticTokens/full", about)).data,
  };
}

type Page = Omit<PreviewResult, "version" | "changed"> & { readonly html: Readonly<Record<string, string>> };

/** The page as one that shows it has it: from an earlier state it takes what the server says did not change. */
async function pageOf(client: TestClient, before?: Page): Promise<Page> {
  const known = Object.fromEntries(before?.order.map(({ key, hash }) => [key, hash]) ?? []);
  const answer = await client.request<PreviewResult>(previewRequest, { textDocument: { uri }, known });
  const { version: _, changed, ...page } = answer;
  const html = Object.fromEntries(page.order.map(({ key }) => [key, changed[key] ?? before?.html[key] ?? ""]));
  return { ...page, html };
}
