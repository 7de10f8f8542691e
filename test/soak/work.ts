// What an editor does all day, over and over: every text that is typed is taken away again, so that nothing should be left.

import { type PreviewResult, previewRequest } from "../../server/src/preview-requests.ts";
import type { TestClient } from "../kit/client.ts";
import { sample } from "../kit/sample.ts";

const uri = "file:///reports/soak.rsum";
const words = ["x", "2024", "\n\n", "**", "<i>", "😀", "#### CHANGE\n", "- a\n", "```\n"];

export interface Amounts {
  readonly edits: number;
  readonly openings: number;
  readonly previews: number;
}

/** Does as many of each, and leaves one report open, as it was at first. */
export async function workOn(client: TestClient, { edits, openings, previews }: Amounts, said = (_: string) => {}) {
  const about = { textDocument: { uri } };
  await client.open(sample, uri);
  for (let done = 0; done < edits; done += 2) {
    await typeAndDelete(client, done);
    if (done % 20 === 0) await client.request("textDocument/diagnostic", about);
    if (done % 10_000 === 0) said(`${done} of ${edits} edits`);
  }
  for (let done = 0; done < openings; done++) {
    const other = await client.open(
      `${sample}\n${"More words. ".repeat(5_000)}${done}\n`,
      `file:///reports/${done}.rsum`,
    );
    for (const method of ["textDocument/diagnostic", "textDocument/documentSymbol", "textDocument/semanticTokens/full"])
      await client.request(method, { textDocument: { uri: other } });
    await client.request(previewRequest, { textDocument: { uri: other } });
    await client.close(other);
  }
  said(`${openings} openings`);
  let known = {};
  for (let done = 0; done < previews; done++) {
    await typeAndDelete(client, done);
    const page = await client.request<PreviewResult>(previewRequest, { ...about, known });
    known = Object.fromEntries(page.order.map(({ key, hash }) => [key, hash]));
  }
  said(`${previews} previews`);
  await client.request("textDocument/diagnostic", about);
  await client.close(uri);
  // Closed by the time that this is answered.
  await client.request("textDocument/documentSymbol", about);
  client.received.length = 0;
}

/** Two edits, of which the second takes back the first. */
async function typeAndDelete(client: TestClient, round: number): Promise<void> {
  const document = client.document(uri);
  const text = words[round % words.length] as string;
  const start = document.positionAt((round * 7919) % (sample.length + 1));
  const after = await typed(client, start, text);
  await client.change(uri, { range: { start, end: after }, text: "" });
  if (client.document(uri).getText() !== sample) throw new Error("What was typed is not taken away.");
}

async function typed(client: TestClient, start: { line: number; character: number }, text: string) {
  const offset = client.document(uri).offsetAt(start);
  await client.change(uri, { range: { start, end: start }, text });
  return client.document(uri).positionAt(offset + text.length);
}
