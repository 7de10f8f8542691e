// Runs the tests that need no VS Code under Mocha (all of test/ but test/host/ and test/workbench/, or the files given), and tells the process
// that started it how many passed. Needs `node --import tsx`.
import fc from "fast-check";
import Mocha from "mocha";
import { glob } from "tinyglobby";
import { requireFonts } from "../scripts/pdf-fonts.mjs";
import { requirePdfReader } from "../scripts/pdf-reader.mjs";

const given = process.argv.slice(2);
const files =
  given.length > 0 ? given : await glob("test/**/*.test.ts", { ignore: ["test/host/**", "test/workbench/**"] });
if (files.length === 0) throw new Error("No tests found.");

requireFonts();
requirePdfReader();

// The same texts in every run, so that a red run can be repeated; `npm run fuzz` looks for new ones.
fc.configureGlobal({ seed: 1 });

const mocha = new Mocha({
  ui: "bdd",
  reporter: "spec",
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  color: process.stdout.isTTY === true,
});
for (const file of files.sort()) mocha.addFile(file);
await mocha.loadFilesAsync();

const runner = mocha.run((failed) => {
  process.exitCode = failed === 0 ? 0 : 1;
  process.send?.({ passed: runner.stats?.passes ?? 0, failed });
  process.disconnect?.();
});
