// What is in force for a report: the format and the severities that house rules and editor settings set. Compared by identity.

import type { Severity } from "./problem.ts";
import type { Today } from "./rules/rule.ts";
import type { Format } from "./template/format.ts";

/** What house rules say of one rule. */
export interface RuleSetting {
  /** Replaces every built-in severity of the rule; undefined leaves them. */
  readonly severity?: Severity | "off";
  readonly options: Readonly<Record<string, unknown>>;
}

/** Settings of an analysis. Immutable: a change makes a new object, and with it everything is analysed afresh. */
export interface Settings {
  readonly format: Format;
  /** By rule id; a rule that is not here runs as built in. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  readonly today: Today;
}

/** The built-in rules for a format. */
export function builtInSettings(format: Format, today: Today): Settings {
  return { format, rules: new Map(), today };
}
