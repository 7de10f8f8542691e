// `npm test [-- --unit] [-- --host] [-- FILES]`: installs what is missing, builds, and runs every test: the project's own under
// Mocha, and beside them the suites in a real VS Code and those that work in one by hand, most of whose time is waiting for it.
// The last line is the sum of all.
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { prepareHost } from "./host/prepare.mjs";
import { installPackages } from "./install.mjs";
import { runMain, step } from "./progress.mjs";
import { LaterOutput, runHostTests, runUnitTests, runWorkbenchTests } from "./test-runs.mjs";

await runMain(async () => {
  const { values, positionals } = parseArgs({
    options: { unit: { type: "boolean" }, host: { type: "boolean" } },
    allowPositionals: true,
  });
  const all = !values.unit && !values.host && positionals.length === 0;
  await installPackages();
  await step("Building", () => bundle());
  if (all || values.host) await prepareHost();

  const later = new LaterOutput();
  const [units, hosts] = await Promise.all([
    !values.host || values.unit || positionals.length > 0
      ? runUnitTests(positionals).finally(() => later.open())
      : later.open(),
    all || values.host ? runHosts(later) : [],
  ]);
  const runs = [...(units ? [units] : []), ...hosts];
  const passed = runs.reduce((sum, run) => sum + run.passed, 0);
  const failed = runs.reduce((sum, run) => sum + run.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});

/** @param {LaterOutput} output */
async function runHosts(output) {
  return [await runHostTests(output), await runWorkbenchTests(output)];
}
