// Texts that broke a property, kept as files: `npm run fuzz` writes them, every test run tries them again.

import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Input } from "./arbitraries.ts";
import type { PropertyName } from "./registry.ts";

const folder = join(__dirname, "fixtures");

export interface Fixture {
  readonly property: PropertyName;
  readonly input: Input;
}

/** All fixtures, by file name. JSON escapes halves of surrogate pairs, so that a file is UTF-8 whatever it keeps. */
export function readFixtures(): (Fixture & { readonly file: string })[] {
  mkdirSync(folder, { recursive: true });
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return files.sort().map((file) => ({ file, ...JSON.parse(readFileSync(join(folder, file), "utf8")) }));
}

/** Keeps an input. @returns the file's path */
export function keepFixture(fixture: Fixture): string {
  const content = `${JSON.stringify(fixture, undefined, 2)}\n`;
  const digest = createHash("sha256").update(content).digest("hex").slice(0, 8);
  const path = join(folder, `${fixture.property}-${digest}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, content);
  return path;
}
