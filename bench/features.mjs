// What an editor asks for besides diagnostics, each time after a key: how long until the answer is there.

import { openReport, quantile } from "./typing.mjs";

/** @typedef {import("./servers.mjs").Server} Server */
/** @typedef {import("./texts.ts").TypedText} TypedText */

/** @type {Record<string, { method: string, atCaret?: boolean, more?: object }>} */
const requests = {
  completion: { method: "textDocument/completion", atCaret: true },
  hover: { method: "textDocument/hover", atCaret: true },
  symbols: { method: "textDocument/documentSymbol" },
  folding: { method: "textDocument/foldingRange" },
  format: { method: "textDocument/formatting", more: { options: { tabSize: 2, insertSpaces: true } } },
};

/**
 * @param {Server} server @param {TypedText} typed @param {number} times
 * @returns {Promise<Record<string, number>>} milliseconds until the answer, 95 of 100
 */
export async function benchFeatures(server, typed, times) {
  const { client, uri, key, stop } = await openReport(server, typed);
  const position = { line: typed.line, character: typed.character };
  /** @type {Record<string, number>} */
  const result = {};
  for (const [name, { method, atCaret, more }] of Object.entries(requests)) {
    const params = { textDocument: { uri }, ...(atCaret && { position }), ...more };
    /** @type {number[]} */ const taken = [];
    for (let time = 0; time < times + 20; time++) {
      key();
      const start = performance.now();
      await client.request(method, params);
      if (time >= 20) taken.push(performance.now() - start);
    }
    result[name] = quantile(taken, 0.95);
  }
  await stop();
  return result;
}
