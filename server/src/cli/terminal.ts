// What the command line needs of the process it runs in: streams, folder, colours. The only place that touches them.

import { availableParallelism } from "node:os";
import picocolors from "picocolors";
import type { Today } from "../core/rules/rule.ts";

export type Colours = ReturnType<typeof picocolors.createColors>;

export interface Terminal {
  /** Writes results. */
  out(text: string): void;
  /** Writes what is said about the work: failures, progress. */
  say(text: string): void;
  /** All bytes of standard input. */
  input(): Promise<Uint8Array>;
  /** The folder that paths count from. */
  readonly folder: string;
  /** Whether a person watches what is said. */
  readonly watched: boolean;
  /** Whether results are written where that person looks, too: not to a file or another program. */
  readonly outWatched: boolean;
  /** Columns that results may fill. */
  readonly width: number;
  /** Colours for results, and for what is said. Plain where nobody would see them. */
  readonly outColours: Colours;
  readonly sayColours: Colours;
  readonly today: Today;
  /** The file that the program was started from; a thread of it starts there, too. */
  readonly program: string;
  /** How many threads can work at a time. */
  readonly cores: number;
  now(): Date;
}

/** The terminal of this process. @param program the file that it was started from */
export function processTerminal(program: string): Terminal {
  const { stdout, stderr, stdin } = process;
  // A reader that has seen enough (`| head`) closes the pipe: that is no failure.
  for (const stream of [stdout, stderr])
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error;
      process.exit();
    });
  return {
    out: (text) => void stdout.write(text),
    say: (text) => void stderr.write(text),
    async input() {
      const chunks: Uint8Array[] = [];
      for await (const chunk of stdin) chunks.push(chunk as Uint8Array);
      return Buffer.concat(chunks);
    },
    folder: process.cwd(),
    watched: stderr.isTTY === true,
    outWatched: stdout.isTTY === true,
    width: stdout.columns ?? 100,
    outColours: picocolors.createColors(hasColours(stdout)),
    sayColours: picocolors.createColors(hasColours(stderr)),
    today: { year: new Date().getFullYear() },
    program,
    cores: availableParallelism(),
    now: () => new Date(),
  };
}

/** A terminal that can show colours, or anything where FORCE_COLOR asks for them. NO_COLOR forbids them. */
function hasColours(stream: NodeJS.WriteStream): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: forbidden } = process.env;
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return !forbidden && stream.isTTY === true && stream.hasColors();
}
