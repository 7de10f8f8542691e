// The processes that run on this machine: whose they are, what they are, and how much memory they hold.

import { execFile } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { promisify } from "node:util";

export interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
  /** Resident memory, in bytes. */
  readonly memory: number;
}

/** All processes; on Linux without `ps`, which a bare system does not have. */
export async function processes(): Promise<Process[]> {
  if (process.platform !== "linux") {
    const { stdout } = await promisify(execFile)("ps", ["-A", "-o", "pid=,ppid=,rss=,args="]);
    return stdout.split("\n").flatMap((line) => {
      const [, id, parent, memory, command = ""] = /^\s*(\d+)\s+(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? [];
      return id === undefined
        ? []
        : [{ id: Number(id), parent: Number(parent), command, memory: Number(memory) * 1024 }];
    });
  }
  const ids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  return (await Promise.all(ids.map(readProcess))).flat();
}

/** A process as Linux shows it; nothing where it has ended meanwhile. */
async function readProcess(id: string): Promise<Process[]> {
  try {
    const [status, command] = await Promise.all([
      readFile(`/proc/${id}/status`, "utf8"),
      readFile(`/proc/${id}/cmdline`, "utf8"),
    ]);
    const number = (name: string) => Number(new RegExp(`^${name}:\\s*(\\d+)`, "m").exec(status)?.[1] ?? 0);
    const memory = number("VmRSS") * 1024;
    return [{ id: Number(id), parent: number("PPid"), command: command.replaceAll("\0", " "), memory }];
  } catch {
    return [];
  }
}
