// Finds the template that house rules name: a built-in one, or a file that stands alone or builds on another one.

import * as l10n from "@vscode/l10n";
import { builtInTemplates } from "../core/house-rules/built-in.ts";
import type { Template } from "../core/template/schema.ts";
import { folderOf, resolvePath } from "./files.ts";
import type { Reading } from "./house-rules-reading.ts";

export interface FoundTemplate {
  readonly template: Template;
  /** Equal for equal templates. */
  readonly key: string;
}

/**
 * The template of a built-in name or URI. A broken file gives what it said before it was broken.
 * @returns undefined where there is no such file, or it was never whole; what is wrong with it is reported on it.
 */
export async function findTemplate(
  reference: string,
  reading: Reading,
  trail: readonly string[] = [],
): Promise<FoundTemplate | undefined> {
  const builtIn = builtInTemplates.get(reference);
  if (builtIn) return { template: builtIn, key: reference };
  if (trail.includes(reference)) return undefined;
  const text = await reading.read(reference);
  if (text === undefined) return undefined;
  const { baseOfTemplate, parseTemplate } = await import("./parsing.ts");
  const baseName = baseOfTemplate(text);
  const base = baseName === undefined ? undefined : await findBase(baseName, reference, reading, trail);
  const key = JSON.stringify([text, base?.key]);
  const before = reading.memory.templates.get(reference);
  const parsed = before?.key === key ? before.parsed : parseTemplate(text, base?.template);
  const inForce = parsed.template ?? before?.inForce;
  const inForceKey = parsed.template ? key : (before?.inForceKey ?? key);
  reading.memory.templates.set(reference, { key, parsed, inForce, inForceKey });
  reading.report(reference, parsed.problems);
  return inForce && { template: inForce, key: inForceKey };
}

function findBase(
  name: string,
  from: string,
  reading: Reading,
  trail: readonly string[],
): Promise<FoundTemplate | undefined> {
  const reference = builtInTemplates.has(name) ? name : resolvePath(folderOf(from), name);
  return findTemplate(reference, reading, [...trail, from]);
}

/** What to say of a template that is named and not there. */
export function noSuchTemplate(name: string): string {
  return l10n.t(
    'template: there is no file "{0}" and no built-in template of that name; built in: {1}.',
    name,
    [...builtInTemplates.keys()].join(", "),
  );
}
