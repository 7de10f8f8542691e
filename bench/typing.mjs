// Somebody types in a report that one server checks: times from a key to the diagnostics that know of it, what they cost, what is held.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { startClient } from "./client.mjs";
import { computed, resident } from "./proc.mjs";

/** @typedef {import("./servers.mjs").Server} Server */
/** @typedef {import("./texts.ts").TypedText} TypedText */

/** LSP: the answer is out of date, ask again. */
const serverCancelled = -32802;
const contentModified = -32801;

/** Keys are typed up to here, then taken back one by one: the line stays of a length that people write. */
const typedAtOnce = 60;

/**
 * Opens a report with a server and waits for its first diagnostics.
 * @param {Server} server @param {TypedText} typed
 */
export async function openReport(server, { text, line, character }) {
  const folder = mkdtempSync(join(tmpdir(), "bench-typing-"));
  const root = pathToFileURL(folder).href;
  const uri = `${root}/${server.file}`;
  let lines = text.split("\n");
  let version = 1;
  /** Keys that stand in front of the planted mistake now. */
  let typedNow = 0;
  let backwards = false;
  const whole = () => lines.join("\n");
  const [command, ...args] = /** @type {[string, ...string[]]} */ (server.command);
  const client = startClient(command, args, {
    "workspace/configuration": ({ items }) => items.map(() => null),
    ...server.answers?.(whole, uri),
  });
  /** @type {((diagnostics: any[], version: number | undefined) => void) | undefined} */
  let seen;
  client.on("textDocument/publishDiagnostics", (params) => {
    if (params.uri === uri) seen?.(params.diagnostics, params.version);
  });
  const { capabilities } = await client.request("initialize", {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: "bench" }],
    capabilities: { textDocument: { publishDiagnostics: {}, ...(server.pull && { diagnostic: {} }) } },
  });
  client.notify("initialized", {});
  if (server.settings) client.notify("workspace/didChangeConfiguration", { settings: server.settings });
  const sync = capabilities.textDocumentSync?.change ?? capabilities.textDocumentSync;
  client.notify("textDocument/didOpen", { textDocument: { uri, languageId: server.languageId, version, text } });
  /** The planted mistake's column before anything is typed. */
  let column = Number.NaN;

  /** @param {any[]} diagnostics @param {number | undefined} of */
  function isNew(diagnostics, of) {
    if (!server.planted) return of === version;
    const planted = diagnostics.find((one) => one.range.start.line === line && server.planted?.(one));
    if (planted && Number.isNaN(column)) column = planted.range.start.character;
    return planted?.range.start.character === column + typedNow;
  }

  /** Resolves with the diagnostics that know of all keys. @returns {Promise<any[]>} */
  async function diagnostics() {
    if (!server.pull)
      return client.expect("diagnostics", (resolve) => {
        seen = (found, of) => {
          if (!isNew(found, of)) return;
          seen = undefined;
          resolve(found);
        };
      });
    for (let tries = 0; tries < 1000; tries++) {
      try {
        const { items } = await client.request("textDocument/diagnostic", { textDocument: { uri } });
        if (isNew(items, undefined)) return items;
      } catch (error) {
        const { code } = /** @type {{ code?: number }} */ (error);
        if (code !== serverCancelled && code !== contentModified) throw error;
      }
    }
    throw new Error(`${server.name} does not find the planted mistake.`);
  }

  /** Types a key, or takes one back. */
  function key() {
    if (typedNow === 0) backwards = false;
    if (typedNow === typedAtOnce) backwards = true;
    const at = character + typedNow;
    const start = { line, character: backwards ? at - 1 : at };
    const letter = backwards ? "" : typedNow % 6 === 0 ? " " : "abcdefghijkl"[typedNow % 12];
    const old = /** @type {string} */ (lines[line]);
    lines = lines.with(line, old.slice(0, start.character) + letter + old.slice(at));
    typedNow += backwards ? -1 : 1;
    version++;
    const change = sync === 1 ? { text: whole() } : { range: { start, end: { line, character: at } }, text: letter };
    client.notify("textDocument/didChange", { textDocument: { uri, version }, contentChanges: [change] });
  }

  await diagnostics();
  const stop = async () => {
    await client.stop();
    rmSync(folder, { recursive: true });
  };
  return { client, uri, line, key, diagnostics, stop };
}

/**
 * @param {Server} server @param {TypedText} typed
 * @param {{ warm: number, keys: number, bursts: number }} work keys that are not measured, keys that are, bursts of 100 keys
 */
export async function type(server, typed, { warm, keys, bursts }) {
  const { client, key, diagnostics, stop } = await openReport(server, typed);
  const opened = resident(client.pid);
  for (let count = 0; count < warm; count++) {
    key();
    await diagnostics();
  }
  const computedBefore = computed(client.pid);
  /** @type {number[]} */ const times = [];
  let found = 0;
  for (let count = 0; count < keys; count++) {
    const start = performance.now();
    key();
    found = (await diagnostics()).length;
    times.push(performance.now() - start);
  }
  const cpu = (computed(client.pid) - computedBefore) / keys;
  const grown = resident(client.pid) - opened;
  /** @type {number[]} */ const burst = [];
  for (let count = 0; count < bursts; count++) {
    for (let one = 0; one < 100; one++) key();
    const start = performance.now();
    await diagnostics();
    burst.push(performance.now() - start);
  }
  await stop();
  return {
    key: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    cpu,
    opened,
    grown,
    burst: quantile(burst, 0.5),
    found,
  };
}

/** @param {readonly number[]} values @param {number} part from 0 to 1 @returns {number} */
export function quantile(values, part) {
  return values.toSorted((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? Number.NaN;
}
