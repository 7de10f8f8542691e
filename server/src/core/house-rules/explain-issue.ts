// Says in plain words what zod found. Knows zod's issues and nothing of what is validated.

import * as l10n from "@vscode/l10n";
import type { z } from "zod";
import { type JsonPath, pathText } from "./problem.ts";
import { suggest } from "./suggest.ts";

type Issue = z.core.$ZodIssue;

export interface Explained {
  readonly path: JsonPath;
  /** What is wrong: the key at the path, or its value. */
  readonly part: "key" | "value";
  /** What is wrong there, to be read behind the path. */
  readonly message: string;
}

/** A message as people read it: behind the path of what it is about. */
export function atPath(path: JsonPath, message: string): string {
  return `${pathText(path) || l10n.t("the file")}: ${message}`;
}

/** One explanation for each wrong value, and for each key that should not be there. `value` is what was validated. */
export function explainIssue(issue: Issue, value: unknown, known: (path: JsonPath) => readonly string[]): Explained[] {
  const path = issue.path as JsonPath;
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      path: [...path, key],
      part: "key",
      message: unknownKey(key, known(path)),
    }));
  if (issue.code === "invalid_union") {
    const inner = meantBranch(issue.errors, valueAt(value, path));
    if (inner)
      return inner.flatMap((one) => explainIssue({ ...one, path: [...path, ...one.path] } as Issue, value, known));
  }
  const found = valueAt(value, path);
  const part = found === undefined ? "key" : "value";
  if (issue.code === "custom") return [{ path, part, message: `${issue.message}.` }];
  const hint = typeof found === "string" ? suggest(found, allowed(issue)) : undefined;
  return [{ path, part, message: withHint(l10n.t("expected {0}, found {1}.", expected(issue), shown(found)), hint) }];
}

function unknownKey(key: string, known: readonly string[]): string {
  return withHint(l10n.t("there is no such key."), suggest(key, known));
}

function withHint(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message} ${l10n.t('Did you mean "{0}"?', hint)}`;
}

/** The branch of a union whose shape the value has, so that what is wrong inside it can be said. */
function meantBranch(branches: readonly (readonly Issue[])[], value: unknown): readonly Issue[] | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  return branches.find((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0));
}

/** What would have been right, as the end of “expected …”. */
function expected(issue: Issue): string {
  return either(choices(issue));
}

function choices(issue: Issue): string[] {
  if (issue.code === "invalid_union") return issue.errors.flatMap((issues) => issues.slice(0, 1).flatMap(choices));
  return issue.code === "invalid_value" ? issue.values.map((value) => JSON.stringify(value)) : [description(issue)];
}

function description(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return typeName(issue.expected);
    case "too_small":
      if (issue.origin === "string") return l10n.t("a text that is not empty");
      return issue.origin === "array"
        ? l10n.t("at least {0} items", Number(issue.minimum))
        : l10n.t("at least {0}", Number(issue.minimum));
    case "too_big":
      return l10n.t("at most {0}", Number(issue.maximum));
    default:
      return issue.message;
  }
}

function typeName(type: string): string {
  switch (type) {
    case "string":
      return l10n.t("a text");
    case "number":
      return l10n.t("a number");
    case "int":
      return l10n.t("a whole number");
    case "boolean":
      return l10n.t("true or false");
    case "array":
      return l10n.t("a list");
    case "object":
    case "record":
      return l10n.t("an object");
    default:
      return type;
  }
}

/** The values that would have been right, where they can be counted. */
function allowed(issue: Issue): string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  return issue.code === "invalid_union" ? issue.errors.flat().flatMap(allowed) : [];
}

function either(parts: readonly string[]): string {
  const distinct = [...new Set(parts)];
  const last = distinct.pop() ?? "";
  return distinct.length === 0 ? last : l10n.t("{0} or {1}", distinct.join(", "), last);
}

function shown(value: unknown): string {
  if (value === undefined) return l10n.t("nothing");
  const json = JSON.stringify(value);
  return json.length <= 60 ? json : `${json.slice(0, 59)}…`;
}

function valueAt(value: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<string | number, unknown>)[step]
        : undefined,
    value,
  );
}
