// Turns merged house rules into the settings of an analysis. Compiles the format, which is dear: do it once for each set of rules.

import type { Today } from "../rules/rule.ts";
import type { RuleSetting, Settings } from "../settings.ts";
import { compileTemplate, type Format } from "../template/format.ts";
import { applyHouseRules } from "./apply.ts";
import type { PlacedHouseRules } from "./merge.ts";
import type { RuleEntry } from "./schema.ts";

/** Settings in force where these house rules hold for reports of this form. */
export function resolveSettings(rules: PlacedHouseRules, format: Format, today: Today): Settings {
  const template = applyHouseRules(format, rules);
  return {
    format: template === format.template ? format : compileTemplate(template),
    rules: new Map(
      Object.entries(rules.rules ?? {}).flatMap(([id, entry]) => (entry === undefined ? [] : [[id, settingOf(entry)]])),
    ),
    today,
  };
}

function settingOf(entry: RuleEntry): RuleSetting {
  if (typeof entry === "string") return { severity: entry, options: {} };
  const { severity, ...options } = entry;
  return severity === undefined ? { options } : { severity, options };
}
