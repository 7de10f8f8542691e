// The house rules of files on the disk, and what is wrong with them.

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { URI } from "vscode-uri";
import type { Today } from "../../core/rules/rule.ts";
import { type HouseRulesInForce, loadHouseRules } from "../../workspace/house-rules.ts";
import { newHouseRulesMemory } from "../../workspace/house-rules-memory.ts";
import type { CheckedFile } from "../../workspace/house-rules-reading.ts";
import { linesOf } from "../output/lines.ts";
import { decode } from "./decode.ts";
import { type Failure, reasonOf } from "./failure.ts";
import { nameFrom } from "./find.ts";

export interface RulesOfFile extends HouseRulesInForce {
  /** Names of files that are broken, so that what they say is not in force. */
  readonly broken: readonly string[];
}

export interface HouseRulesOnDisk {
  /** The house rules of a report. */
  of(path: string): Promise<RulesOfFile>;
  /** What is wrong with the files that were read so far. */
  failures(): Failure[];
}

/**
 * House rules for one run of the program. They are looked for up to the folder of the repository (the one that holds `.git`),
 * or else in all folders above a report.
 */
export function houseRulesOnDisk(folder: string, today: Today): HouseRulesOnDisk {
  const memory = newHouseRulesMemory();
  const texts = new Map<string, Promise<string | undefined>>();
  const read = (uri: string) => {
    const text = texts.get(uri) ?? readText(uri);
    texts.set(uri, text);
    return text;
  };
  const seen = new Map<string, CheckedFile>();
  const repositories = new Map<string, string | undefined>();
  /** The folder of the repository that a folder is in. */
  const repositoryOf = (folder: string): string | undefined => {
    if (repositories.has(folder)) return repositories.get(folder);
    const above = dirname(folder);
    const found = existsSync(join(folder, ".git")) ? folder : above === folder ? undefined : repositoryOf(above);
    repositories.set(folder, found);
    return found;
  };
  return {
    async of(path) {
      const root = repositoryOf(dirname(path));
      const uri = URI.file(path).toString();
      const rules = await loadHouseRules(uri, root && URI.file(root).toString(), { read, today, memory });
      for (const file of rules.files) seen.set(file.uri, file);
      const broken = rules.files.filter((file) => file.problems.some(({ severity }) => severity === "error"));
      return { ...rules, broken: broken.map((file) => nameFrom(folder, URI.parse(file.uri).fsPath)) };
    },
    failures: () => [...seen.values()].flatMap((file) => failuresOf(file, folder)),
  };
}

async function readText(uri: string): Promise<string | undefined> {
  try {
    return decode(await readFile(URI.parse(uri).fsPath)).text;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw new Error(reasonOf(error));
  }
}

function failuresOf({ uri, text, problems }: CheckedFile, folder: string): Failure[] {
  const lines = linesOf(text);
  return problems.map(({ span, message, severity }) => {
    return { name: nameFrom(folder, URI.parse(uri).fsPath), ...lines.at(span.start), message, severity };
  });
}
