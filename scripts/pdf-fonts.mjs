// The fonts of the PDF: cut from the whole ones of their packages to Latin in all its languages, and put into the bundle that writes PDFs.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import { root } from "./project.mjs";

/** @param {number} first @param {number} last */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

/** Letters of languages that are written today; a rarer one is put together from its base and marks. */
const LETTERS = [
  range(0x20, 0x7e),
  range(0xa0, 0x148),
  range(0x14a, 0x17f),
  "ƁɓƊɗƉɖƎǝƏəƐɛƑƒƔɣƖɩƘƙƝɲƆɔƟɵƠơƤƥƬƭƮƯưƱʊƲʋƳƴƩʃƷʒƗɨɄʉǤǥǦǧǨǩǪǫǮǯ",
  "ȘșȚțȞȟȦȧȮȯȲȳʻʼʾʿˈː",
  "ḌḍḠḡḤḥḲḳḶḷṠṡṢṣẀẁẂẃẄẅẐẑẒẓẞ",
  range(0x1ea0, 0x1ef9),
].join("");
const MARKS = [
  range(0x300, 0x30c),
  "\u030f\u0311\u031b",
  range(0x323, 0x328),
  "\u032d\u032e\u0330\u0331\u0335\u0338",
].join("");
const SIGNS = [
  range(0x2010, 0x2015),
  range(0x2018, 0x201e),
  "†‡•…‰′″‹›⁄\u2002\u2003\u2009\u202f⁰⁴⁵⁶⁷⁸⁹₀₁₂₃₄₅₆₇₈₉₡₦₫€₱₲₵₹₺№™←↑→↓↔↗−√∞≈≠≤≥\ufffd",
].join("");
/** The font of labels has the letters that most of them are made of; the bold one lends it the others. */
const LABELS = `${range(0x20, 0x7e)}${range(0xa0, 0x148)}${range(0x14a, 0x17f)}ȘșȚțẞ${range(0x2010, 0x2015)}${range(0x2018, 0x201e)}†•…‹›€→−№™`;
const SYMBOLS = "□■▪▫●○◆◇★☆☐☑☒✓✔✕✖✗✘➔➜➤▶►◀◄▲△▼▽";

/** What letters and marks need to stand together. */
const FEATURES = ["kern", "mark", "mkmk", "ccmp"];

/** Tables that a PDF has no use for. */
const TABLES = ["BASE", "STAT", "gasp"];

/**
 * Cuts a font.
 * @param {string} path of the whole one
 * @returns {Promise<Uint8Array>} TrueType
 */
async function cutFont(path) {
  // Not imported above: this module is loaded before the package may be installed.
  const { default: subset } = await import("subset-font");
  const shapes = /symbols/i.test(path) ? SYMBOLS : /noto-sans/i.test(path) ? LABELS : LETTERS + MARKS + SIGNS;
  return subset(await readFile(path), shapes, {
    targetFormat: "truetype",
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: FEATURES,
    dropTables: TABLES,
  });
}

/** Puts a font that is imported into the bundle, cut. @type {import("esbuild").Plugin} */
export const fontBundle = {
  name: "font-bundle",
  setup({ onLoad }) {
    onLoad({ filter: /\.ttf$/ }, async ({ path }) => {
      const packed = deflateSync(await cutFont(path), { level: 9 }).toString("base64");
      const contents = `import { unzlibSync } from "fflate";
        import { fromBase64 } from "./server/src/core/values/base64.ts";
        export default async () => unzlibSync(fromBase64("${packed}"));`;
      return { contents, resolveDir: root };
    });
  },
};

/** Lets Node require a font, cut, where the product runs from its source: in tests. */
export function requireFonts() {
  /** @type {Map<string, Promise<Uint8Array>>} */
  const cut = new Map();
  createRequire(import.meta.url).extensions[".ttf"] = (module, path) => {
    module.exports = {
      __esModule: true,
      default() {
        const font = cut.get(path) ?? cutFont(path);
        cut.set(path, font);
        return font;
      },
    };
  };
}
