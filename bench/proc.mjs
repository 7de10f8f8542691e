// What the operating system says of a process: the time it computed, the memory it holds. Linux only.

import { readdirSync, readFileSync } from "node:fs";

/**
 * @param {number} pid
 * @returns {number} milliseconds that all threads of a process have computed, to the microsecond
 */
export function computed(pid) {
  let nanoseconds = 0;
  for (const thread of readdirSync(`/proc/${pid}/task`))
    nanoseconds += Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, "utf8").split(" ")[0]);
  return nanoseconds / 1e6;
}

/**
 * @param {number} pid
 * @returns {number} resident memory in megabytes (2^20)
 */
export function resident(pid) {
  return Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
}

/**
 * @param {number} pid
 * @returns {number} resident memory in megabytes of a process and all that it started; what has ended meanwhile counts nothing
 */
export function residentWithChildren(pid) {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean).map(Number),
    );
    return children.reduce((sum, child) => sum + residentWithChildren(child), resident(pid) || 0);
  } catch {
    return 0;
  }
}
