// Checks many files on all cores: each thread runs this program anew, gets a few files at a time, and tells what came of them.

import { once } from "node:events";
import { Readable } from "node:stream";
import { parentPort, Worker, workerData } from "node:worker_threads";
import type { FoundFile } from "../input/find.ts";
import type { Terminal } from "../terminal.ts";
import { type Checked, type CheckRun, newChecker } from "./check-files.ts";

/** Fewer files are checked before another thread would be ready. */
const many = 50;
/** Files that a thread gets at a time: enough that it does not wait, few enough that all end together. */
const atATime = 10;
/**
 * Megabytes. Of what is made for a report, nearly all is dropped at once: more room for it takes no less time, only more memory in each
 * thread. Under a limit for the rest that no report reaches, V8 lets garbage grow to twice what is kept before it looks, not to four times.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 2, maxOldGenerationSizeMb: 1000 };

/** Checks files, and tells what came of them in their order. @throws what ends a thread, for want of memory */
export async function* checkAll(
  files: readonly FoundFile[],
  run: CheckRun,
  { program, cores, input }: Pick<Terminal, "program" | "cores" | "input">,
): AsyncGenerator<Checked> {
  const threads = files.some(({ isInput }) => isInput) ? 1 : Math.min(cores, Math.floor(files.length / many) + 1);
  if (threads === 1) {
    const check = newChecker(run, input);
    for (const file of files) yield await check([file]);
    return;
  }
  const all = Array.from({ length: threads }, () => new Worker(program, { workerData: run, resourceLimits }));
  const idle = [...all];
  const ask = async (some: readonly FoundFile[]): Promise<Checked> => {
    const thread = idle.pop() as Worker;
    thread.postMessage(some);
    const [checked] = await once(thread, "message");
    idle.push(thread);
    return checked;
  };
  try {
    const parts = Array.from({ length: Math.ceil(files.length / atATime) }, (_, index) =>
      files.slice(index * atATime, (index + 1) * atATime),
    );
    yield* Readable.from(parts).map(ask, { concurrency: threads });
  } finally {
    await Promise.all(all.map((thread) => thread.terminate()));
  }
}

/** The other end: checks what this thread is sent, until it is ended. */
export function checkInThread(): void {
  const check = newChecker(workerData as CheckRun, async () => new Uint8Array());
  parentPort?.on("message", async (files: readonly FoundFile[]) => parentPort?.postMessage(await check(files)));
}
