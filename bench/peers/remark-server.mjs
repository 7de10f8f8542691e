// unified's language server with remark and its recommended rules: the package comes without a program of its own.

import { remark } from "remark";
import remarkPresetLintRecommended from "remark-preset-lint-recommended";
import { createUnifiedLanguageServer } from "unified-language-server";

createUnifiedLanguageServer({
  configurationSection: "remark",
  ignoreName: ".remarkignore",
  packageField: "remarkConfig",
  pluginPrefix: "remark",
  plugins: [remarkPresetLintRecommended],
  processorName: "remark",
  processorSpecifier: "remark",
  rcName: ".remarkrc",
  defaultProcessor: remark(),
});
