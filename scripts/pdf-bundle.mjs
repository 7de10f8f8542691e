// How the PDF writer becomes a small part of the server: with its fonts inside, and without what its libraries can do that a
// report never needs.
import { readFile } from "node:fs/promises";
import { fontBundle } from "./pdf-fonts.mjs";

/**
 * What takes the place of modules that are never used, by their name: encryption, fonts packed for the web, PDFKit's own PNG
 * pictures, and Unicode's properties, which JavaScript knows itself.
 * @type {Record<string, string>}
 */
const INSTEAD = {
  "@noble/ciphers/aes": "export const cbc = undefined, ecb = undefined;",
  "brotli/decompress.js": "export default undefined;",
  "png-js": "export default undefined;",
  "unicode-properties": `
    const character = (code) => String.fromCodePoint(code);
    export const getCategory = (code) => /\\p{Mn}/u.test(character(code)) ? "Mn" : "Lo";
    export const getCombiningClass = () => "Not_Reordered";
    export const getScript = (code) => /\\p{Script=Latin}/u.test(character(code)) ? "Latin" : "Common";
    export const isDigit = (code) => /\\p{Nd}/u.test(character(code));
    export const isMark = (code) => /\\p{M}/u.test(character(code));`,
};

/**
 * Parts of modules that are left out: how often they stand there, and what stands there instead.
 * In PDFKit encryption, forms, attachments, kinds of PDF that want a colour profile, and tables; in fontkit other formats of fonts,
 * and what it knows of scripts that the fonts do not have.
 * @type {Record<string, { pattern: RegExp, count: number, instead: string }[]>}
 */
const CUTS = {
  "pdfkit/js/pdfkit.browser.mjs": [
    {
      pattern: /(?<= {2}static create\()document, options = \{\}\) \{\n {4}if \(!options\.ownerPassword[\s\S]*?\n\}\n/g,
      count: 1,
      instead: ") { return null; } }\n",
    },
    { pattern: /\bmixin\(AcroFormMixin\)/g, count: 1, instead: "mixin({ endAcroForm() {} })" },
    { pattern: /\bmixin\(AttachmentsMixin\)/g, count: 1, instead: "" },
    { pattern: /\bmixin\(SubsetMixin\)/g, count: 1, instead: "mixin({ initSubset() {} })" },
    { pattern: /\bmixin\(TableMixin\)/g, count: 1, instead: "mixin({ initTables() {} })" },
    { pattern: /\bnew URL\('\.\/data\/.*\)\.href/g, count: 1, instead: '""' },
    { pattern: /^(?:var iccProfileBase64 = |registerFile\(ICC_PROFILE_PATH).*$/gm, count: 2, instead: "" },
  ],
  "fontkit/dist/browser-module.mjs": [
    // The classes of formats that pack fonts for the web, and where they are made known.
    {
      pattern: /^class \S+ extends \(0, \S+\) \{\n {4}static probe[\s\S]*(?=\/\/ Register font formats)/gm,
      count: 1,
      instead: "",
    },
    { pattern: /(?<=Register font formats\n.*;\n)(?:\(0, .*\)\(\(0, .*\)\);\n){4}/g, count: 1, instead: "" },
    // How Hangul and the scripts of India and of the south-east of Asia are shaped.
    { pattern: /(?<=isMultiplied = false;\n {4}\}\n\}\n)[\s\S]*(?=const \S+\$SHAPERS = \{)/g, count: 1, instead: "" },
    { pattern: /^ {4}(?!latn|DFLT)(?:\w{4}|'nko '): \(0, .*\),\n/gm, count: 67, instead: "" },
  ],
};

/** @type {import("esbuild").Plugin} */
const leftOut = {
  name: "left-out",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: anyOf(Object.keys(INSTEAD), "^", "$") }, ({ path }) => ({ path, namespace: "instead" }));
    onLoad({ filter: /.*/, namespace: "instead" }, ({ path }) => ({ contents: /** @type {string} */ (INSTEAD[path]) }));
    onLoad({ filter: anyOf(Object.keys(CUTS), "[/\\\\]", "$") }, async ({ path }) => {
      const [, cuts = []] = Object.entries(CUTS).find(([name]) => path.replaceAll("\\", "/").endsWith(name)) ?? [];
      return { contents: cuts.reduce((source, cut) => without(source, cut, path), await readFile(path, "utf8")) };
    });
  },
};

/** @param {string[]} names @param {string} before @param {string} after */
function anyOf(names, before, after) {
  const escaped = names.map((name) => name.replace(/[.-]/g, "\\$&").replaceAll("/", "[/\\\\]"));
  return new RegExp(`${before}(?:${escaped.join("|")})${after}`);
}

/**
 * Fails where a library is no longer what it was: then look at it again.
 * @param {string} source
 * @param {{ pattern: RegExp, count: number, instead: string }} cut
 * @param {string} path
 */
function without(source, { pattern, count, instead }, path) {
  const found = source.match(pattern)?.length ?? 0;
  if (found !== count) throw new Error(`${path} has ${pattern} ${found} times, not ${count}.`);
  return source.replace(pattern, () => instead);
}

/** For the bundle's options. @type {import("esbuild").Plugin[]} */
export const pdfPlugins = [leftOut, fontBundle];
