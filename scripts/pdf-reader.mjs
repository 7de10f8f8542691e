// How pdf.js becomes a small reader of text: only what a `.pdfjs` file asks for of its worker's script, which says where each of its
// modules begins. Whole modules are left out, and members of classes; nothing is changed in what stays.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";

const require = createRequire(import.meta.url);

/**
 * @typedef {object} Wanted
 * @property {string} from the script
 * @property {string[]} exports the names that are asked for
 * @property {Record<string, string[]>} modules that are left out, by what they are for; with "/" at their end, all in a folder
 * @property {Record<string, string>} lines that are left out of a module: a pattern for them
 * @property {Record<string, string[]>} members of classes that are left out, by class: they are there and do nothing
 */

/** The start of a module in the script. */
const MODULE = /^(?=;\/\/ \.\/)/m;

/** What a module declares for others. */
const DECLARED = /^(?:async )?(?:class|function\*?|const|let|var) (\w+)/gm;

/** What Node 20 does not have. */
const OLDER = `function withResolvers() {
  let resolve, reject;
  const promise = new Promise((...both) => { [resolve, reject] = both; });
  return { promise, resolve, reject };
}
`;

/**
 * The text of an ES module with what a file asks for.
 * @param {string} file
 */
function readerText(file) {
  const { from, exports, modules, lines, members } = /** @type {Wanted} */ (JSON.parse(readFileSync(file, "utf8")));
  const unused = new Set(Object.values(modules).flat());
  const leftOut = [...unused];
  const pieces = readFileSync(require.resolve(from), "utf8").split(MODULE);
  const kept = pieces.map((piece) => {
    const name = /^;\/\/ \.\/(\S+)/.exec(piece)?.[1] ?? "";
    const found = leftOut.find((one) => (one.endsWith("/") ? name.startsWith(one) : name === one));
    if (!found) return withoutLines(piece, lines[name], name);
    unused.delete(found);
    const names = new Set([...piece.matchAll(DECLARED)].map(([, declared]) => declared));
    return names.size > 0 ? `var ${[...names].join(", ")};\n` : "";
  });
  if (unused.size > 0) throw new Error(`${from} has no ${[...unused].join(", ")}: look at it again.`);
  // Tables that are made when they are asked for: nobody misses one that is not.
  const text = kept
    .join("")
    .replace(/^export \{.*$/m, "")
    .replace(/(?<== )(?=getLookupTableFactory\()/g, "/* @__PURE__ */ ");
  return `${OLDER}${withoutMembers(text.replaceAll("Promise.withResolvers(", "withResolvers("), members, from)}\nexport { ${exports.join(", ")} };\n`;
}

/** @param {string} piece @param {string | undefined} pattern @param {string} name */
function withoutLines(piece, pattern, name) {
  if (pattern === undefined) return piece;
  const rest = piece.replace(new RegExp(pattern, "gm"), "");
  if (rest === piece) throw new Error(`${name} has no ${pattern}: look at it again.`);
  return rest;
}

/** @param {string} text @param {Record<string, string[]>} members @param {string} from */
function withoutMembers(text, members, from) {
  // Not imported above: this module is loaded before the package may be installed.
  const { parse } = require("acorn");
  /** @type {{ start: number, end: number }[]} */
  const bodies = [];
  for (const node of parse(text, { ecmaVersion: "latest", sourceType: "module" }).body) {
    if (node.type !== "ClassDeclaration") continue;
    const names = new Set(members[node.id.name]);
    for (const member of node.body.body) {
      if (member.type !== "MethodDefinition" || !names.delete(nameOf(member.key))) continue;
      bodies.push(member.value.body);
    }
    if (names.size > 0) throw new Error(`${from}: ${node.id.name} has no ${[...names].join(", ")}: look at it again.`);
  }
  return bodies
    .sort((a, b) => b.start - a.start)
    .reduce((rest, { start, end }) => `${rest.slice(0, start)}{}${rest.slice(end)}`, text);
}

/** @param {import("acorn").Expression | import("acorn").PrivateIdentifier} key */
function nameOf(key) {
  if (key.type === "PrivateIdentifier") return `#${key.name}`;
  return key.type === "Identifier" ? key.name : "";
}

/** Puts the reader into a bundle. @type {import("esbuild").Plugin} */
export const pdfReader = {
  name: "pdf-reader",
  setup({ onLoad }) {
    onLoad({ filter: /\.pdfjs$/ }, ({ path }) => ({
      contents: readerText(path),
      loader: "js",
      resolveDir: dirname(path),
    }));
  },
};

/** Lets Node require the reader where the product runs from its source: in tests. */
export function requirePdfReader() {
  require.extensions[".pdfjs"] = (module, path) => {
    const { transformSync } = require("esbuild");
    const { code } = transformSync(readerText(path), { format: "cjs" });
    /** @type {NodeModule & { _compile(code: string, path: string): void }} */ (module)._compile(code, path);
  };
}
