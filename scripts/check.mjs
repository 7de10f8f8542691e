// `npm run check`: types, lint and format, generated files, tests. All of them run, so that one look shows all that is wrong.

import { installPackages } from "./install.mjs";
import { runPackage } from "./packages.mjs";
import { run } from "./process.mjs";
import { runMain } from "./progress.mjs";

await runMain(async () => {
  await installPackages();
  /** @type {[string, () => Promise<number>][]} */
  const checks = [
    ["Types", () => runPackage("typescript", ["-b", "--pretty"], "tsc")],
    ["Lint and format", () => runPackage("@biomejs/biome", ["check"])],
    ["Generated files", () => run(process.execPath, ["--import", "tsx", "scripts/generate.ts", "--check"])],
    ["Tests", () => run(process.execPath, ["scripts/test.mjs"])],
  ];
  const failed = [];
  for (const [name, check] of checks) {
    console.log(`\n${name}`);
    if ((await check()) !== 0) failed.push(name);
  }
  if (failed.length > 0) throw new Error(`\nNot in order: ${failed.join(", ")}.`);
  return 0;
});
