// What was read and compiled of house rules, so that it is done once. Keyed by content: nothing here has to be told of a change.

import type { ParsedHouseRules } from "../core/house-rules/parse.ts";
import type { HouseRules } from "../core/house-rules/schema.ts";
import type { ParsedTemplate } from "../core/house-rules/template-file.ts";
import type { Settings } from "../core/settings.ts";
import type { Format } from "../core/template/format.ts";
import type { Template } from "../core/template/schema.ts";

export interface KnownRules {
  readonly text: string;
  readonly parsed: ParsedHouseRules;
  /** What holds: what the file says, or what it said before it was broken. */
  readonly inForce: HouseRules | undefined;
}

export interface KnownTemplate {
  /** The texts that the template is made of. */
  readonly key: string;
  readonly parsed: ParsedTemplate;
  readonly inForce: Template | undefined;
  /** The key of what is in force. */
  readonly inForceKey: string;
}

export interface HouseRulesMemory {
  readonly rules: Map<string, KnownRules>;
  readonly templates: Map<string, KnownTemplate>;
  readonly formats: Map<string, Format>;
  readonly settings: Map<string, Settings>;
}

/** An empty memory, to be kept by whoever loads house rules more than once. */
export function newHouseRulesMemory(): HouseRulesMemory {
  return { rules: new Map(), templates: new Map(), formats: new Map(), settings: new Map() };
}

/** A file of house rules, parsed once for each text that it has. A broken one keeps what it said before. */
export async function knownRules(memory: HouseRulesMemory, uri: string, text: string): Promise<KnownRules> {
  const before = memory.rules.get(uri);
  if (before?.text === text) return before;
  // The schema is loaded with the first file that has to be held against it: most reports have none.
  const { parseHouseRules } = await import("./parsing.ts");
  const parsed = parseHouseRules(text);
  const known = { text, parsed, inForce: parsed.config ?? before?.inForce };
  memory.rules.set(uri, known);
  return known;
}

/** How many compiled formats or settings are kept: more than a workspace has, few enough to hold years of edits to one file. */
const most = 32;

/** What stands under a key, made when it is not there; the one that was made first is forgotten when there are too many. */
export function once<T>(known: Map<string, T>, key: string, make: () => T): T {
  const before = known.get(key);
  if (before !== undefined) return before;
  const made = make();
  known.set(key, made);
  for (const oldest of known.keys()) {
    if (known.size <= most) break;
    known.delete(oldest);
  }
  return made;
}
