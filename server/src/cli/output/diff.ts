// What a rewriting would change, as a unified diff.

import { createTwoFilesPatch } from "diff";
import type { Colours } from "../terminal.ts";

/** A diff that `patch -p1` and `git apply` take, with colours for people. */
export function diff(name: string, before: string, after: string, { bold, red, green, cyan }: Colours): string {
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 3 });
  return patch
    .split("\n")
    .filter((line) => !/^=+$/.test(line))
    .map((line) => {
      if (line.startsWith("---") || line.startsWith("+++")) return bold(line.trimEnd());
      if (line.startsWith("@@")) return cyan(line);
      return line.startsWith("+") ? green(line) : line.startsWith("-") ? red(line) : line;
    })
    .join("\n");
}
