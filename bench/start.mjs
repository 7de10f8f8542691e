// Spawn to first diagnostics: ours against a bare vscode-languageserver process, both bundled, in turn. Ratios count, not times.

import { execPath } from "node:process";
import { startClient } from "./client.mjs";

/**
 * Milliseconds from spawning a server to its first diagnostics for a report.
 * @param {string} file the server @param {string[]} args @param {string} text @param {(diagnostics: any[]) => boolean} answers whether these are the ones
 */
async function firstDiagnostics(file, args, text, answers) {
  const start = performance.now();
  const client = startClient(execPath, [file, ...args]);
  const uri = "file:///bench/report.results.md";
  const seen = new Promise((resolve) =>
    client.on("textDocument/publishDiagnostics", (params) => {
      if (params.uri === uri && answers(params.diagnostics)) resolve(performance.now() - start);
    }),
  );
  await client.request("initialize", { processId: process.pid, rootUri: null, capabilities: {} });
  client.notify("initialized", {});
  client.notify("textDocument/didOpen", { textDocument: { uri, languageId: "results-summary", version: 1, text } });
  const time = /** @type {number} */ (await seen);
  await client.stop();
  return time;
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * @param {{ ours: string, bare: string, rounds: number, text: string }} options built servers and a report with an acronym that is spelled out nowhere
 * @returns {Promise<{ ours: number, bare: number, ratio: number }>} medians in milliseconds, and the median of the ratios of each round
 */
export async function benchStart({ ours, bare, rounds, text }) {
  /** @type {number[]} */ const own = [];
  /** @type {number[]} */ const floor = [];
  const planted = (/** @type {any[]} */ diagnostics) => diagnostics.some(({ code }) => code === "undefined-acronym");
  for (let round = 0; round <= rounds; round++) {
    const times = [
      await firstDiagnostics(ours, ["lsp", "--stdio"], text, planted),
      await firstDiagnostics(bare, ["--stdio"], text, () => true),
    ];
    // The first round only warms the disk's cache.
    if (round > 0) {
      own.push(/** @type {number} */ (times[0]));
      floor.push(/** @type {number} */ (times[1]));
    }
  }
  return {
    ours: median(own),
    bare: median(floor),
    ratio: median(own.map((time, index) => time / /** @type {number} */ (floor[index]))),
  };
}
