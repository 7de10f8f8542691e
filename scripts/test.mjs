// `npm test [-- --unit] [-- --host] [-- FILES]`: installs what is missing, builds, and runs every test: the project's own under
// Mocha, then the suites in a real VS Code and those that work in one by hand. The last line is the sum of all.
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { prepareHost } from "./host/prepare.mjs";
import { installPackages } from "./install.mjs";
import { runMain, step } from "./progress.mjs";
import { runHostTests, runUnitTests, runWorkbenchTests } from "./test-runs.mjs";

await runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { unit: { type: "boolean" }, host: { type: "boolean" } },
    allowPositionals: true,
  });
  const all = !values.unit && !values.host && positionals.length === 0;
  await installPackages();
  // The whole run is of what is published; a few tests are wanted sooner.
  await step("Building", () => bundle({ small: all || values.host === true }));
  if (all || values.host) await prepareHost();

  const runs = [];
  if (all || values.unit || positionals.length > 0) runs.push(await runUnitTests(positionals));
  if (all || values.host) {
    runs.push(await runHostTests());
    runs.push(await runWorkbenchTests());
  }
  const passed = runs.reduce((sum, run) => sum + run.passed, 0);
  const failed = runs.reduce((sum, run) => sum + run.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
