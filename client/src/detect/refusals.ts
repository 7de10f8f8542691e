// Remembers in the workspace which documents a writer does not want to be reports.
import type { Memento, Uri } from "vscode";

const key = "detect.refused";
/** Enough for a workspace; the oldest are forgotten first. */
const most = 500;

export interface Refusals {
  has(uri: Uri): boolean;
  add(uri: Uri): void;
  forget(uri: Uri): void;
}

export function rememberRefusals(memory: Memento): Refusals {
  const read = () => memory.get<readonly string[]>(key, []);
  const without = (uri: Uri) => read().filter((one) => one !== uri.toString());
  const has = (uri: Uri) => read().includes(uri.toString());
  return {
    has,
    add(uri) {
      if (!has(uri)) void memory.update(key, [...read(), uri.toString()].slice(-most));
    },
    forget(uri) {
      if (has(uri)) void memory.update(key, without(uri));
    },
  };
}
