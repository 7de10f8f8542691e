// Many reports on the command line: ours beside rumdl and markdownlint-cli2. Wall time, and memory of all processes together.

import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execPath } from "node:process";
import { peerFile } from "./peers.mjs";
import { resident } from "./proc.mjs";

/** Milliseconds between two looks at the memory. */
const betweenLooks = 50;

/** @typedef {{ seconds: number, peak: number }} Run peak: megabytes (2^20) */

/**
 * @param {{ ours: string, text: string, count: number, rounds: number }} options a built command line, and a report that is written `count` times
 * @returns {Promise<Record<string, Run>>} by program: the median of the times, the highest of the peaks
 */
export async function benchCheck({ ours, text, count, rounds }) {
  const folder = await mkdtemp(join(tmpdir(), "bench-check-"));
  for (let index = 0; index < count; index++) {
    const place = join(folder, `country-${index % 50}`);
    if (index < 50) await mkdir(place);
    await writeFile(join(place, `report-${index}.results.md`), text.replace("Sindh", `Sindh ${index}`));
  }
  /** @type {Record<string, [string, ...string[]]>} */
  const programs = {
    ours: [execPath, ours, "check", "--format", "json", "**/*.results.md"],
    rumdl: [peerFile(".bin/rumdl"), "check", "--no-cache", "."],
    "markdownlint-cli2": [execPath, peerFile("markdownlint-cli2/markdownlint-cli2-bin.mjs"), "**/*.md"],
  };
  try {
    /** @type {Record<string, Run[]>} */
    const runs = {};
    for (let round = 0; round < rounds; round++)
      for (const [name, command] of Object.entries(programs)) {
        runs[name] ??= [];
        runs[name].push(await once(command, folder));
      }
    return Object.fromEntries(
      Object.entries(runs).map(([name, all]) => [
        name,
        {
          seconds: all.map(({ seconds }) => seconds).toSorted((a, b) => a - b)[all.length >> 1] ?? Number.NaN,
          peak: Math.max(...all.map(({ peak }) => peak)),
        },
      ]),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** @param {[string, ...string[]]} command @param {string} cwd @returns {Promise<Run>} */
function once([program, ...args], cwd) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let printed = 0;
    let peak = 0;
    child.stdout.on("data", (chunk) => {
      printed += chunk.length;
    });
    child.stderr.resume();
    const look = setInterval(() => {
      peak = Math.max(peak, resident(/** @type {number} */ (child.pid)));
    }, betweenLooks);
    child.on("error", reject);
    child.on("close", (code) => {
      clearInterval(look);
      if (printed === 0 && code !== 0 && code !== 1)
        reject(new Error(`${program} said nothing and ended with ${code}.`));
      else resolve({ seconds: (performance.now() - start) / 1000, peak });
    });
  });
}
