// Lists every rule under the setting resultsSummary.rules in the manifest, so that the settings editor completes and explains them.
// All else in the manifest is written by hand.

import { severities } from "../../server/src/core/problem.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import type { Generator } from "./generator.ts";

const file = "package.json";
const setting = "resultsSummary.rules";

const generator: Generator = {
  async make(current) {
    const manifest = JSON.parse(await current(file));
    const entries = rules.map(({ id, summary }) => [
      id,
      { type: "string", enum: ["off", ...severities.toReversed()], description: summary },
    ]);
    manifest.contributes.configuration.properties[setting].properties = Object.fromEntries(entries);
    return { [file]: JSON.stringify(manifest, undefined, 2) };
  },
};
export default generator;
