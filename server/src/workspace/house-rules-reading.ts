// One reading of the files that house rules consist of: what was asked for, and what is wrong with what was found.

import * as l10n from "@vscode/l10n";
import type { HouseRulesProblem } from "../core/house-rules/problem.ts";
import type { HouseRulesMemory } from "./house-rules-memory.ts";

/** A file that was read on the way, and what is wrong with it. */
export interface CheckedFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly HouseRulesProblem[];
}

export interface Reading {
  readonly memory: HouseRulesMemory;
  /** Every URI that was asked for, whether there is a file or not. */
  readonly watched: ReadonlySet<string>;
  readonly files: readonly CheckedFile[];
  /** The text of a file; undefined where there is none or it cannot be read, which is reported. */
  read(uri: string): Promise<string | undefined>;
  /** Adds problems to a file that was read; one that is known already is passed over. */
  report(uri: string, problems: readonly HouseRulesProblem[]): void;
}

/** Begins a reading. */
export function startReading(ask: (uri: string) => Promise<string | undefined>, memory: HouseRulesMemory): Reading {
  const watched = new Set<string>();
  const files = new Map<string, { uri: string; text: string; problems: HouseRulesProblem[] }>();
  const fileOf = (uri: string, text = "") => {
    const file = files.get(uri) ?? { uri, text, problems: [] };
    files.set(uri, file);
    return file;
  };
  const report = (uri: string, problems: readonly HouseRulesProblem[]) => {
    const known = fileOf(uri).problems;
    for (const problem of problems)
      if (!known.some(({ message, span }) => message === problem.message && span.start === problem.span.start))
        known.push(problem);
  };
  return {
    memory,
    watched,
    get files() {
      return [...files.values()];
    },
    report,
    async read(uri) {
      watched.add(uri);
      try {
        const text = await ask(uri);
        if (text !== undefined) fileOf(uri, text);
        return text;
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        const message = l10n.t("This file cannot be read: {0}", reason);
        report(uri, [{ span: { start: 0, end: 0 }, message, severity: "error" }]);
        return undefined;
      }
    },
  };
}
