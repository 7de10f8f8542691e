// Reads a file of house rules and those that it extends, and binds what they say to the places where they stand.

import * as l10n from "@vscode/l10n";
import { builtInTemplates } from "../core/house-rules/built-in.ts";
import type { PlacedHouseRules } from "../core/house-rules/merge.ts";
import type { ParsedHouseRules } from "../core/house-rules/parse.ts";
import type { JsonPath } from "../core/house-rules/problem.ts";
import type { HouseRules } from "../core/house-rules/schema.ts";
import { folderOf, nameOf, resolvePath } from "./files.ts";
import { knownRules } from "./house-rules-memory.ts";
import type { Reading } from "./house-rules-reading.ts";

/** What one file says. */
export interface FileRules {
  readonly uri: string;
  readonly parsed: ParsedHouseRules;
  readonly config: HouseRules;
  readonly rules: PlacedHouseRules;
}

/** A file and all that it extends, the farthest first; nothing where there is no file. @param trail the files that led here */
export async function readHouseRules(
  uri: string,
  reading: Reading,
  trail: readonly string[] = [],
): Promise<FileRules[]> {
  const text = await reading.read(uri);
  if (text === undefined) {
    reading.memory.rules.delete(uri);
    return [];
  }
  const { parsed, inForce: config } = await knownRules(reading.memory, uri, text);
  reading.report(uri, parsed.problems);
  if (!config) return [];
  const found: FileRules[] = [];
  for (const { target, path } of extended(config)) {
    const inner = resolvePath(folderOf(uri), target);
    const problem = (message: string) =>
      reading.report(uri, [{ span: parsed.spanOf(path, "value"), message, severity: "error" }]);
    if (inner === uri || trail.includes(inner)) {
      const circle = [...trail.slice(trail.indexOf(inner)), uri, inner].map(nameOf).join(" → ");
      problem(l10n.t("extends: these files extend each other in a circle: {0}.", circle));
      continue;
    }
    const rules = await readHouseRules(inner, reading, [...trail, uri]);
    if (!reading.files.some((file) => file.uri === inner)) problem(l10n.t('extends: there is no file "{0}".', target));
    found.push(...rules);
  }
  return [...found, { uri, parsed, config, rules: placeHouseRules(config, folderOf(uri)) }];
}

function extended({ extends: targets }: HouseRules): { target: string; path: JsonPath }[] {
  if (targets === undefined) return [];
  if (typeof targets === "string") return [{ target: targets, path: ["extends"] }];
  return targets.map((target, index) => ({ target, path: ["extends", index] }));
}

/** Binds paths and globs to the folder of their file. */
export function placeHouseRules(config: HouseRules, folder: string): PlacedHouseRules {
  const { $schema: _schema, extends: _extends, ignore, template, ...rest } = config;
  return {
    ...rest,
    ...(template !== undefined && {
      template: builtInTemplates.has(template) ? template : resolvePath(folder, template),
    }),
    ...(ignore && { ignore: ignore.map((glob) => ({ folder, glob })) }),
  };
}
