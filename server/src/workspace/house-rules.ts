// The house rules in force for a report: files at and above it, what they extend, their template. Reads through its host only.

import { builtInTemplates } from "../core/house-rules/built-in.ts";
import { isIgnored } from "../core/house-rules/ignore.ts";
import { mergeHouseRules, type PlacedHouseRules } from "../core/house-rules/merge.ts";
import { resolveSettings } from "../core/house-rules/resolve.ts";
import { unknownNames } from "../core/house-rules/unknown-names.ts";
import type { Today } from "../core/rules/rule.ts";
import type { Settings } from "../core/settings.ts";
import { compileTemplate, type Format } from "../core/template/format.ts";
import { normalUri, resolvePath } from "./files.ts";
import { foldersAbove } from "./folders.ts";
import { type FileRules, placeHouseRules, readHouseRules } from "./house-rules-files.ts";
import { type HouseRulesMemory, newHouseRulesMemory, once } from "./house-rules-memory.ts";
import { type CheckedFile, type Reading, startReading } from "./house-rules-reading.ts";
import { type FoundTemplate, findTemplate, noSuchTemplate } from "./templates.ts";

/** The name of a file of house rules. */
export const houseRulesFile = "results-summary.config.json";

export interface HouseRulesHost {
  /** The text of a file, undefined where there is none. A rejection is reported as the file's problem. */
  read(uri: string): Promise<string | undefined>;
  readonly today: Today;
  /** Keys of a house rules file as an editor's settings hold them: they fill what the files leave open. Wrong ones are passed over. */
  readonly editorSettings?: unknown;
  /** What earlier calls read and compiled; without it everything is made afresh, and a broken file has no last good state. */
  readonly memory?: HouseRulesMemory;
}

export interface HouseRulesInForce {
  /** With a memory the same object for as long as nothing that it is made from changes. */
  readonly settings: Settings;
  /** Whether the report is to be left alone. */
  readonly ignored: boolean;
  /** Every house rules and template file that was found. */
  readonly files: readonly CheckedFile[];
  /** Every URI that was asked for, whether there is a file or not: a change of one may change what is in force. */
  readonly watched: readonly string[];
}

/**
 * The house rules of a report.
 * @param report the URI of the report. One that has no folder (an untitled document) stands in `root`.
 * @param root the URI of the workspace folder: files above it are not read. Without it, or for a report that is not in it, all folders above count.
 */
export async function loadHouseRules(
  report: string,
  root: string | undefined,
  host: HouseRulesHost,
): Promise<HouseRulesInForce> {
  const memory = host.memory ?? newHouseRulesMemory();
  const reading = startReading((uri) => host.read(uri), memory);
  const chain: FileRules[] = [];
  for (const folder of foldersAbove(report, root).reverse())
    chain.push(...(await readHouseRules(resolvePath(folder, houseRulesFile), reading)));
  const merged = mergeHouseRules([
    ...(await editorRules(host.editorSettings, root ?? report)),
    ...chain.map(({ rules }) => rules),
  ]);
  const { template, key } = await templateInForce(merged, chain, reading);
  const format = once(memory.formats, key, () => compileTemplate(template));
  for (const file of chain) reading.report(file.uri, misnamed(file, format));
  const { ignore = [], template: _template, ...rules } = merged;
  const settingsKey = JSON.stringify([rules, key, host.today.year]);
  return {
    settings: once(memory.settings, settingsKey, () => resolveSettings(rules, format, host.today)),
    ignored: ignore.length > 0 && isIgnored(ignore, normalUri(report)),
    files: reading.files,
    watched: [...reading.watched],
  };
}

async function editorRules(settings: unknown, place: string): Promise<PlacedHouseRules[]> {
  if (settings === undefined) return [];
  const { checkHouseRules } = await import("./parsing.ts");
  const { config } = checkHouseRules(settings);
  return config ? [placeHouseRules(config, place)] : [];
}

/** The template that the rules name; the first built-in one where they name none, or none that can be used. */
async function templateInForce(
  merged: PlacedHouseRules,
  chain: readonly FileRules[],
  reading: Reading,
): Promise<FoundTemplate> {
  const [[name, template]] = [...builtInTemplates] as [[string, FoundTemplate["template"]]];
  if (merged.template === undefined) return { template, key: name };
  const found = await findTemplate(merged.template, reading);
  if (found) return found;
  const namer = chain.findLast(({ config }) => config.template !== undefined);
  const isThere = reading.files.some(({ uri }) => uri === merged.template);
  if (namer && !isThere)
    reading.report(namer.uri, [
      {
        span: namer.parsed.spanOf(["template"], "value"),
        message: noSuchTemplate(namer.config.template ?? ""),
        severity: "error",
      },
    ]);
  return { template, key: name };
}

function misnamed({ parsed }: FileRules, format: Format) {
  if (!parsed.config) return [];
  return unknownNames(parsed.config, format).map(({ path, part, message }) => ({
    span: parsed.spanOf(path, part),
    message,
    severity: "warning" as const,
  }));
}
