// Reads a template file: a whole template, or the changes to one that it names under “extends”. Reads no other file.

import * as l10n from "@vscode/l10n";
import { type Template, templateSchema } from "../template/schema.ts";
import { atPath, explainIssue } from "./explain-issue.ts";
import { readJson } from "./json.ts";
import { overlay, pathInChanges } from "./overlay.ts";
import type { HouseRulesProblem } from "./problem.ts";

export interface ParsedTemplate {
  readonly template: Template | undefined;
  readonly problems: readonly HouseRulesProblem[];
}

/** What a template file builds on: a built-in name or a path; undefined where it stands alone or cannot be read. */
export function baseOfTemplate(text: string): string | undefined {
  const { value } = readJson(text);
  const base = isObject(value) ? value.extends : undefined;
  return typeof base === "string" ? base : undefined;
}

/** Reads a template file. Total: what does not fit the schema is a problem at its place. `base` is what it builds on, if it was found. */
export function parseTemplate(text: string, base: Template | undefined): ParsedTemplate {
  const { value, problems, spanOf } = readJson(text);
  if (value === undefined) return { template: undefined, problems };
  const named = isObject(value) && value.extends !== undefined;
  if (named && base === undefined) {
    const message = l10n.t("The template that this one builds on cannot be found or is broken.");
    return {
      template: undefined,
      problems: [...problems, { span: spanOf(["extends"], "value"), message, severity: "error" }],
    };
  }
  const whole = named && base ? overlay(base, withoutBase(value)) : isObject(value) ? withoutBase(value) : value;
  const result = templateSchema.safeParse(whole);
  if (result.success) return { template: result.data, problems };
  const wrong = result.error.issues.flatMap((issue) => explainIssue(issue, whole, () => []));
  return {
    template: undefined,
    problems: [
      ...problems,
      ...wrong.map(({ path, part, message }) => {
        const own = named ? pathInChanges(whole, value, path) : path;
        return { span: spanOf(own, part), message: atPath(own, message), severity: "error" as const };
      }),
    ],
  };
}

function withoutBase(value: Record<string, unknown>): Record<string, unknown> {
  const { extends: _base, $schema: _schema, ...rest } = value;
  return rest;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
