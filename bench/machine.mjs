// What a run was made on: said beside its figures, because they mean little elsewhere.

import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { version } from "node:process";
import { peerVersions } from "./peers.mjs";

/** @returns {Record<string, string>} */
export function machine() {
  return {
    day: new Date().toISOString().slice(0, 10),
    processor: `${availableParallelism()} × ${cpus()[0]?.model ?? "unknown"}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    load: (loadavg()[0] ?? Number.NaN).toFixed(1),
    node: version,
    peers: Object.entries(peerVersions())
      .map(([name, one]) => `${name} ${one}`)
      .join(", "),
  };
}
