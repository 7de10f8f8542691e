// The shape of results-summary.config.json. Its published JSON Schema is generated from this; keep the descriptions fit to be read in an editor.

import * as z from "zod";
import { severities } from "../problem.ts";

const text = z.string().min(1);

const severity = z.enum(["off", ...severities]);

const ruleSetting = z.union([
  severity,
  z.looseObject({
    severity: severity.optional().describe("How much a problem of this rule weighs; without it, what is built in."),
  }),
]);

const wordRange = z.strictObject({
  min: z.int().min(0).optional().describe("Fewest words of prose."),
  max: z.int().min(1).optional().describe("Most words of prose."),
});

/** What the schema needs to know of a rule. */
export interface RuleName {
  readonly id: string;
  readonly summary: string;
}

/** The schema of a file of house rules, where these rules can be set. */
export function houseRulesSchema(rules: readonly RuleName[]) {
  return z.strictObject({
    $schema: z
      .string()
      .optional()
      .describe("Address of this schema, for editors that do not know the file by its name."),
    template: text
      .optional()
      .describe(
        "The form that reports follow: the name of a built-in template, or the path of a template file, from this file's folder.",
      ),
    extends: z
      .union([text, z.array(text)])
      .optional()
      .describe(
        "Path of another file of house rules, or several: this file builds on them. Later ones win over earlier ones.",
      ),
    rules: z
      .strictObject(Object.fromEntries(rules.map(({ id, summary }) => [id, ruleSetting.describe(summary).optional()])))
      .optional()
      .describe(
        "How much each rule weighs, by its id: a severity, “off”, or an object with “severity” and the rule's options.",
      ),
    words: z
      .record(text, wordRange)
      .optional()
      .describe("How many words a section should have, by the section's name."),
    priorities: z
      .array(text)
      .optional()
      .describe("The development strategy's priorities. This list takes the place of the template's."),
    countries: z
      .strictObject({
        aliases: z
          .record(text, text)
          .optional()
          .describe("Other names of countries and regions, each with the name that a report should use."),
      })
      .optional()
      .describe("What countries and regions are called."),
    acronyms: z.array(text).optional().describe("Acronyms that all readers know, besides the template's."),
    ignore: z
      .array(text)
      .optional()
      .describe(
        "Reports that are left alone, as globs from this file's folder. One that begins with ! takes files out again.",
      ),
  });
}

/** A file of house rules, as it is written. */
export type HouseRules = z.output<ReturnType<typeof houseRulesSchema>>;
export type RuleEntry = z.output<typeof ruleSetting>;
