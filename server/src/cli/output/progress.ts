// One line that says how far a long run is, for somebody who watches. It is gone when the run is over.

import * as l10n from "@vscode/l10n";
import type { Terminal } from "../terminal.ts";
import { plainLine } from "./code-frame.ts";

/** Fewer files are done before anybody could read the line. */
const many = 20;
/** Milliseconds between two states of the line. */
const pause = 80;
const eraseLine = "\r\u001B[2K";

export interface Progress {
  /** Says which file is being worked on, or how many are done together, of which it is the last. */
  at(name: string, files?: number): void;
  /** Takes the line away before results are written, if they come to the same place. */
  makeRoom(): void;
  /** Takes the line away, before something else is said or at the end. */
  clear(): void;
}

/** The progress of a run over `count` files; silent where nobody watches or the files are few. */
export function startProgress(count: number, { watched, outWatched, say, width, sayColours }: Terminal): Progress {
  if (!watched || count < many) return { at() {}, makeRoom() {}, clear() {} };
  let done = 0;
  let shownAt = 0;
  let shown = false;
  const clear = () => {
    if (shown) say(eraseLine);
    shown = false;
  };
  return {
    at(name, files = 1) {
      done += files;
      const now = performance.now();
      if (now - shownAt < pause) return;
      shownAt = now;
      shown = true;
      const line = plainLine(l10n.t("{0} of {1}  {2}", done, count, name));
      say(eraseLine + sayColours.dim(line.slice(0, Math.max(20, width - 1))));
    },
    makeRoom() {
      if (outWatched) clear();
    },
    clear,
  };
}
