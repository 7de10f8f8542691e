// House rules tests: files in memory, and the problems of a file as text that shows where they stand.

import type { Severity } from "../../server/src/core/problem.ts";
import type { Span } from "../../server/src/core/span.ts";
import { type HouseRulesHost, loadHouseRules } from "../../server/src/workspace/house-rules.ts";
import type { HouseRulesMemory } from "../../server/src/workspace/house-rules-memory.ts";

export const root = "file:///home/writer";
export const report = "file:///home/writer/reports/mali.results.md";

/** What is on the disk, by path from the root. Values other than texts are written as JSON. */
export type Disk = Record<string, unknown>;

/** Loads the house rules of a report from files in memory. */
export function load(disk: Disk, options: Partial<HouseRulesHost> & { of?: string; memory?: HouseRulesMemory } = {}) {
  const { of = report, ...host } = options;
  return loadHouseRules(of, root, { read: async (uri) => textAt(disk, uri), today: { year: 2026 }, ...host });
}

function textAt(disk: Disk, uri: string): string | undefined {
  const path = uri.slice(root.length + 1);
  if (!uri.startsWith(`${root}/`) || !Object.hasOwn(disk, path)) return undefined;
  const content = disk[path];
  return typeof content === "string" ? content : JSON.stringify(content, undefined, 2);
}

/** Problems as lines: place in the file (line:column, from 1), what is underlined, severity and message. */
export function shown(
  text: string,
  problems: readonly { span: Span; message: string; severity: Severity }[],
): string[] {
  return problems.map(({ span, message, severity }) => {
    const before = text.slice(0, span.start).split("\n");
    const place = `${before.length}:${(before.at(-1) ?? "").length + 1}`;
    return `${place} «${text.slice(span.start, span.end)}» ${severity}: ${message}`;
  });
}
