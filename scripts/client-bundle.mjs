// What the extension's bundle leaves out of its libraries.
import { bothSides } from "./both-sides.mjs";
import { root } from "./project.mjs";

/** What takes the place of modules, by the names they are imported by. @type {Record<string, string>} */
const INSTEAD = {
  // For files that are renamed or deleted; our server does not ask to be told.
  minimatch: `export class Minimatch { constructor() { throw new Error("Nobody asked about files"); } }`,
  // Whether VS Code is new enough: the manifest says so, and VS Code holds to it.
  "semver/functions/parse": "module.exports = () => ({ prerelease: [] });",
  "semver/functions/satisfies": "module.exports = () => true;",
};

const ENTITIES = "character-entities";

/** @type {import("esbuild").Plugin} */
const leftOut = {
  name: "left-out-of-client",
  setup({ onLoad, onResolve }) {
    const names = [...Object.keys(INSTEAD), ENTITIES].join("|");
    onResolve({ filter: new RegExp(`^(?:${names})$`) }, ({ path }) => ({ path, namespace: "instead-for-client" }));
    onLoad({ filter: /./, namespace: "instead-for-client" }, async ({ path }) => ({
      contents: path === ENTITIES ? await fewEntities() : /** @type {string} */ (INSTEAD[path]),
      resolveDir: root,
    }));
  },
};

/** The extension only looks for the heading of a report: letters of Latin script, blanks and dashes are enough. */
async function fewEntities() {
  const { characterEntities } = await import("character-entities");
  const few = Object.entries(characterEntities).filter(([, sign]) => /^[\0-\u017f\u2000-\u2044\u2212]$/.test(sign));
  return `export const characterEntities = ${JSON.stringify(Object.fromEntries(few))};`;
}

/** For the bundle's options. @type {import("esbuild").Plugin[]} */
export const clientPlugins = [bothSides, leftOut];
