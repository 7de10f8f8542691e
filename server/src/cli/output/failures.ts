// Says what could not be done, one line for each file.

import type { Failure } from "../input/failure.ts";
import type { Terminal } from "../terminal.ts";
import { plainLine } from "./code-frame.ts";

/** Says failures and warnings about files. Returns whether one of them makes the command fail. */
export function sayFailures(
  failures: readonly Failure[],
  { say, sayColours: { bold, red, yellow } }: Terminal,
): boolean {
  for (const { name, line, column, message, severity } of failures) {
    const place = line === undefined ? name : `${name}:${line}:${column ?? 1}`;
    const word = severity === "error" ? red(severity) : yellow(severity);
    say(`${bold(plainLine(place))}: ${word}: ${plainLine(message)}\n`);
  }
  return failures.some(({ severity }) => severity === "error");
}
