// Settings without rules, for tests of what is shown: they need a report, not its problems.

import { rules } from "../../server/src/core/rules/registry.ts";
import type { Settings } from "../../server/src/core/settings.ts";
import { settings } from "../kit/sample.ts";

export const unruled: Settings = {
  ...settings,
  rules: new Map(rules.map(({ id }) => [id, { severity: "off", options: {} }])),
};
