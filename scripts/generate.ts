// `npm run generate [-- --check]`: writes every file that is made from the template or the rules, or only says which are stale.
// What is made is in scripts/generate/, one module for each thing.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import type { Generator } from "./generate/generator.ts";
import { programPath } from "./packages.mjs";
import { capture } from "./process.mjs";
import { runMain } from "./progress.mjs";
import { root } from "./project.mjs";

interface Change {
  readonly file: string;
  /** undefined when the file should not be there */
  readonly text: string | undefined;
}

void runMain(async () => {
  const { values } = parseArgs({ options: { check: { type: "boolean" } } });
  const stale: Change[] = [];
  for (const stage of await stages()) {
    const changes = (await Promise.all((await generatorsOf(stage)).map(changesOf))).flat();
    stale.push(...changes);
    if (values.check) continue;
    await Promise.all(changes.map(apply));
    for (const { file, text } of changes) console.log(`${text === undefined ? "removed" : "wrote"} ${file}`);
  }
  if (!values.check || stale.length === 0) return 0;
  throw new Error(`Stale: ${stale.map(({ file }) => file).join(", ")}\nnpm run generate brings them up to date.`);
});

/** What the others are made from comes first, and is written before they are loaded. */
const first = ["countries.ts", "template.ts"];

/** The modules in scripts/generate/, in the order in which their files are needed. */
async function stages(): Promise<string[][]> {
  const names = (await readdir(new URL("generate/", import.meta.url))).filter((name) => name.endsWith(".ts")).sort();
  return [...first.map((name) => [name]), names.filter((name) => !first.includes(name))];
}

/** Those of the modules that have a default export: each is a generator. */
async function generatorsOf(names: readonly string[]): Promise<Generator[]> {
  const modules = await Promise.all(names.map((name) => import(new URL(`generate/${name}`, import.meta.url).href)));
  return modules.flatMap((module: { default?: Generator }) => module.default ?? []);
}

/** What has to change for the generator's files to be what they should. */
async function changesOf(generator: Generator): Promise<Change[]> {
  const changes: Change[] = [];
  const made = await generator.make((file) => textOf(file));
  for (const [file, unformatted] of Object.entries(made)) {
    const text = await formatted(file, unformatted);
    if (text !== (await textOf(file))) changes.push({ file, text });
  }
  if (generator.folder) {
    const present = await readdir(join(root, generator.folder)).catch(() => []);
    const orphans = present.map((name) => `${generator.folder}/${name}`).filter((file) => !(file in made));
    changes.push(...orphans.map((file) => ({ file, text: undefined })));
  }
  return changes;
}

async function textOf(file: string): Promise<string> {
  return readFile(join(root, file), "utf8").catch(() => "");
}

/** In the project's own style, so that the linter and the generator never disagree about a file. */
async function formatted(file: string, text: string): Promise<string> {
  if (!/\.(json|ts|mjs)$/.test(file)) return text;
  return capture(process.execPath, [programPath("@biomejs/biome"), "format", `--stdin-file-path=${file}`], {
    input: text,
  });
}

async function apply({ file, text }: Change): Promise<void> {
  const path = join(root, file);
  if (text === undefined) return rm(path, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
