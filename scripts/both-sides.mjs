// The packages of the language server and its client have a side for Node and one for a browser. What is bundled once, for both, holds both.
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const require = createRequire(import.meta.url);

const SIDES = /^(vscode-(?:languageserver|languageserver-protocol|languageclient|jsonrpc))\/(node|browser)$/;

/** Finds either side, whatever a package's conditions say. @type {import("esbuild").Plugin} */
export const bothSides = {
  name: "both-sides",
  setup({ onResolve }) {
    onResolve({ filter: SIDES }, ({ path, resolveDir }) => {
      const [, name = "", side = ""] = SIDES.exec(path) ?? [];
      const common = require.resolve(name, { paths: [resolveDir] });
      return { path: join(dirname(common), "..", side, "main.js") };
    });
  },
};
