// The style of exported pages as a module: the style sheets of the preview's page, joined and made small.

import { join } from "node:path";
import { build } from "esbuild";
import { root } from "../project.mjs";
import type { Generator } from "./generator.ts";

const entry = "client/webview/exported.css";

const generator: Generator = {
  make: async () => {
    const { outputFiles } = await build({
      entryPoints: [join(root, entry)],
      bundle: true,
      minify: true,
      write: false,
    });
    const style = outputFiles[0]?.text.trim() ?? "";
    return {
      "server/src/core/export/html/style.ts": `// Made from ${entry} by \`npm run generate\`. Do not change it here.

/** The style sheet of exported pages. */
export const style = ${JSON.stringify(style)};
`,
    };
  },
};

export default generator;
