// What the operating system says of a process and all that it started: the time they computed, the memory they hold. Linux only.

import { readdirSync, readFileSync } from "node:fs";

/**
 * @param {number} pid
 * @returns {number} milliseconds that all threads have computed, to the microsecond; what has ended meanwhile counts nothing
 */
export function computed(pid) {
  return sumOf(pid, (own) => {
    const threads = readdirSync(`/proc/${own}/task`);
    const times = threads.map((thread) =>
      Number(readFileSync(`/proc/${own}/task/${thread}/schedstat`, "utf8").split(" ")[0]),
    );
    return times.reduce((sum, nanoseconds) => sum + nanoseconds, 0) / 1e6;
  });
}

/**
 * @param {number} pid
 * @returns {number} resident memory in megabytes (2^20); what has ended meanwhile counts nothing
 */
export function resident(pid) {
  return sumOf(
    pid,
    (own) => Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${own}/status`, "utf8"))?.[1] ?? 0) / 1024,
  );
}

/** @param {number} pid @param {(pid: number) => number} count @returns {number} of a process and all below it */
function sumOf(pid, count) {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
    return children.reduce((sum, child) => sum + sumOf(child, count), count(pid));
  } catch {
    return 0;
  }
}
