// Runs the tests that need no VS Code under Mocha (all of test/ but test/host/ and test/workbench/, two files at a time), or the files
// given, one after the other, and tells the process that started it how many passed. Needs `node --import tsx`.
import { fileURLToPath } from "node:url";
import Mocha from "mocha";
import { glob } from "tinyglobby";
import "./setup.mjs";

const given = process.argv.slice(2);
const files =
  given.length > 0 ? given : await glob("test/**/*.test.ts", { ignore: ["test/host/**", "test/workbench/**"] });
if (files.length === 0) throw new Error("No tests found.");

const mocha = new Mocha({
  ui: "bdd",
  reporter: "spec",
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  color: process.stdout.isTTY === true,
  parallel: given.length === 0,
  // More at a time would wait for each other: some of them start browsers and servers of their own.
  jobs: 2,
  require: [fileURLToPath(new URL("setup.mjs", import.meta.url))],
});
for (const file of files.sort()) mocha.addFile(file);
if (given.length > 0) await mocha.loadFilesAsync();

const runner = mocha.run((failed) => {
  process.exitCode = failed === 0 ? 0 : 1;
  process.send?.({ passed: runner.stats?.passes ?? 0, failed });
  process.disconnect?.();
});
