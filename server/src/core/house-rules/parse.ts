// Reads one file of house rules: its text in, what it says and what is wrong with it out. Reads no other file.

import { rules } from "../rules/registry.ts";
import type { Span } from "../span.ts";
import { atPath, explainIssue } from "./explain-issue.ts";
import { readJson } from "./json.ts";
import type { HouseRulesProblem, JsonPath } from "./problem.ts";
import { type HouseRules, houseRulesSchema } from "./schema.ts";

export interface ParsedHouseRules {
  /** What the file says; undefined where it is broken. Keys that are not known are left out. */
  readonly config: HouseRules | undefined;
  readonly problems: readonly HouseRulesProblem[];
  /** Where the value at a path stands, or its key. */
  spanOf(path: JsonPath, part: "key" | "value"): Span;
}

/** Reads a file of house rules. Total: a broken text gives problems and no config. */
export function parseHouseRules(text: string): ParsedHouseRules {
  const { value, problems, spanOf } = readJson(text);
  if (value === undefined) return { config: undefined, problems, spanOf };
  const checked = checkHouseRules(value);
  return {
    config: checked.config,
    problems: [
      ...problems,
      ...checked.problems.map(({ path, part, message, severity }) => ({ span: spanOf(path, part), message, severity })),
    ].sort((a, b) => a.span.start - b.span.start),
    spanOf,
  };
}

export interface CheckedHouseRules {
  readonly config: HouseRules | undefined;
  readonly problems: readonly (Omit<HouseRulesProblem, "span"> & {
    readonly path: JsonPath;
    readonly part: "key" | "value";
  })[];
}

/** Validates a value as house rules, wherever it comes from: a file or an editor's settings. */
export function checkHouseRules(value: unknown): CheckedHouseRules {
  const schema = houseRulesSchema(rules);
  const ids = rules.map(({ id }) => id);
  const known = (path: JsonPath) =>
    path.length === 0
      ? Object.keys(schema.shape)
      : path[0] === "rules"
        ? ids
        : path[0] === "words"
          ? ["min", "max"]
          : ["aliases"];
  const result = schema.safeParse(value);
  if (result.success) return { config: result.data, problems: [] };
  const { issues } = result.error;
  const problems = issues.flatMap((issue) =>
    explainIssue(issue, value, known).map((one) => ({
      ...one,
      message: atPath(one.path, one.message),
      severity: issue.code === "unrecognized_keys" ? ("warning" as const) : ("error" as const),
    })),
  );
  if (issues.some(({ code }) => code !== "unrecognized_keys")) return { config: undefined, problems };
  const unknown = new Set(problems.map(({ path }) => JSON.stringify(path)));
  return { config: schema.parse(without(value, unknown, [])), problems };
}

/** The value without the keys at these paths (as JSON). */
function without(value: unknown, paths: ReadonlySet<string>, path: JsonPath): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      const own = [...path, key];
      return paths.has(JSON.stringify(own)) ? [] : [[key, without(inner, paths, own)] as const];
    }),
  );
}
