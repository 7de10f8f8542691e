// What a server stands on: a disk for Node, nothing in a browser. A shape only.

import type { Files } from "../workspace/files.ts";

export interface Host {
  /** Files that the server reaches without its client. */
  readonly files: readonly Files[];
  /** The day that rules take as today. */
  now(): Date;
}
