// The published JSON Schema of results-summary.config.json, made from the zod schema that validates it.

import { z } from "zod";
import { houseRulesSchema } from "../../server/src/core/house-rules/schema.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import type { Generator } from "./generator.ts";

const generator: Generator = {
  make: () => ({
    "server/schema/house-rules.schema.json": jsonSchema(
      houseRulesSchema(rules),
      "House rules for results summaries: results-summary.config.json",
    ),
  }),
};

export default generator;

/** `allowComments` and `allowTrailingCommas` are what VS Code's JSON server asks a schema for; others pass them over. */
function jsonSchema(schema: z.ZodType, title: string): string {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", target: "draft-7" });
  return JSON.stringify({ $schema, title, allowComments: true, allowTrailingCommas: true, ...rest });
}
