// Collects every text that a person reads into l10n/bundle.l10n.json, from which a translation starts. The manifest's own texts
// are in package.nls.json.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { getL10nJson } from "@vscode/l10n-dev";
import { glob } from "tinyglobby";
import { root } from "../project.mjs";
import type { Generator } from "./generator.ts";

const generator: Generator = {
  async make() {
    const files = await glob(["client/src/**/*.ts", "server/src/**/*.ts"], { cwd: root });
    const sources = await Promise.all(files.sort().map(async (file) => readFile(join(root, file), "utf8")));
    const found = await getL10nJson(
      sources.map((source) => ({ extension: ".ts", contents: withDirectImport(source) })),
    );
    const sorted = Object.entries(found).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return { "l10n/bundle.l10n.json": `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n` };
  },
};
export default generator;

/** Rules have l10n from the module that says what a rule is; the collector knows it only from where it comes. */
function withDirectImport(source: string): string {
  const imported = /^import (?:type )?\{[^}]*\bl10n\b[^}]*\} from "[^"]*\/rule\.ts";$/m.test(source);
  return imported ? `import * as l10n from "@vscode/l10n";\n${source}` : source;
}
