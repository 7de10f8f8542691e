// `npm run build [-- --dev] [-- --small] [-- --analyze]`: installs what is missing and writes the bundles to dist/.
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { installPackages } from "./install.mjs";
import { runMain, step } from "./progress.mjs";

await runMain(async () => {
  const { values } = parseArgs({
    options: { dev: { type: "boolean" }, small: { type: "boolean" }, analyze: { type: "boolean" } },
  });
  await installPackages();
  await step("Building", () => bundle(values));
  return 0;
});
