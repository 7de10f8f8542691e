// Lays the changes of one JSON value over another. Lists of things with an id (or code) are changed thing by thing; other lists are replaced.

import type { JsonPath } from "./problem.ts";

type Json = Record<string, unknown>;

/**
 * The base with the changes: objects key by key; in a list of things with an `id`, `code` or `name`, the thing of the same name is
 * changed, one with `"remove": true` goes, a new one is placed behind the one that its `after` names, or else at the end.
 */
export function overlay(base: unknown, changes: unknown): unknown {
  if (isObject(base) && isObject(changes)) {
    const merged = new Map(Object.entries(base));
    for (const [key, value] of Object.entries(changes))
      merged.set(key, merged.has(key) ? overlay(merged.get(key), value) : value);
    return Object.fromEntries(merged);
  }
  return isNamedList(base) && isNamedList(changes) ? overlayList(base, changes) : changes;
}

function overlayList(base: readonly Json[], changes: readonly Json[]): Json[] {
  const list = [...base];
  for (const { after, remove, ...change } of changes) {
    const at = list.findIndex((one) => nameOf(one) === nameOf(change));
    const before = at < 0 ? undefined : list.splice(at, 1)[0];
    if (remove === true) continue;
    const behind = typeof after === "string" ? list.findIndex((one) => nameOf(one) === after) + 1 : 0;
    const place = behind > 0 ? behind : at < 0 ? list.length : at;
    list.splice(place, 0, (before ? overlay(before, change) : change) as Json);
  }
  return list;
}

/** Where in the changes stands what has this path in the merged value; as far as the changes say anything of it. */
export function pathInChanges(merged: unknown, changes: unknown, path: JsonPath): JsonPath {
  const [step, ...rest] = path;
  if (step === undefined) return [];
  const inner = childOf(merged, step);
  const own =
    isNamedList(merged) && isNamedList(changes) ? changes.findIndex((one) => nameOf(one) === nameOf(inner)) : step;
  const change = childOf(changes, own);
  return change === undefined ? [] : [own, ...pathInChanges(inner, change, rest)];
}

function childOf(value: unknown, step: string | number): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, step)
    ? (value as Record<string | number, unknown>)[step]
    : undefined;
}

function isNamedList(value: unknown): value is Json[] {
  return Array.isArray(value) && value.every((one) => nameOf(one) !== undefined);
}

function nameOf(value: unknown): unknown {
  return isObject(value) ? (value.id ?? value.code ?? value.name) : undefined;
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
