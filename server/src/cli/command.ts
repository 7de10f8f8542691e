// What a command of the command line is: its options as data, from which both parsing and help are made, and what it does.

import type { Terminal } from "./terminal.ts";

export interface Option {
  /** What its value is called in the help; an option without one is a switch. */
  readonly value?: string;
  /** One letter. */
  readonly short?: string;
  readonly summary: string;
  /** The values that may be given, where they can be counted. */
  readonly choices?: readonly string[];
}

export interface Given {
  /** Arguments that are no options, in order. */
  readonly paths: readonly string[];
  /** Values of the options that were given. */
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

/** What the process ends with: all is well, there is something to mend, or the command could not be carried out. */
export const exit = { ok: 0, problems: 1, failure: 2 } as const;

export interface Command {
  /** How it is called, without the program's name: "check [PATH…]". */
  readonly usage: string;
  readonly summary: string;
  /** Paragraphs of the help, below the summary. */
  readonly details: readonly string[];
  readonly options: Readonly<Record<string, Option>>;
  /** Lines that show its use. */
  readonly examples: readonly string[];
  /** Does it, and gives the exit code. @throws UsageError where what was given makes no sense. */
  run(given: Given, terminal: Terminal): Promise<number>;
}

/** What was typed makes no sense; the message says why. */
export class UsageError extends Error {}
