// The fonts of the PDF: cut from the whole ones of their packages to Latin in all its languages, and put into the bundle that writes PDFs.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename } from "node:path";
import { deflateSync } from "node:zlib";

const require = createRequire(import.meta.url);

/** The font files by their names in the PDF writer: Charter's letters in Charis for text, Noto Sans for labels. */
export const FONT_FILES = /** @type {const} */ ({
  text: "@expo-google-fonts/charis-sil/400Regular/CharisSIL_400Regular.ttf",
  italic: "@expo-google-fonts/charis-sil/400Regular_Italic/CharisSIL_400Regular_Italic.ttf",
  bold: "@expo-google-fonts/charis-sil/700Bold/CharisSIL_700Bold.ttf",
  label: "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf",
  symbols: "@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf",
});

/** @param {number} first @param {number} last */
const range = (first, last) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

/** Letters of living languages; a rarer one is put together from its base and marks. */
const LETTERS = [
  range(0x20, 0x7e),
  range(0xa0, 0x148),
  range(0x14a, 0x17f),
  "ƁɓƊɗƉɖƎǝƏəƐɛƑƒƔɣƖɩƘƙƝɲƆɔƟɵƠơƤƥƬƭƮƯưƱʊƲʋƳƴƩʃƷʒƗɨɄʉǤǥǦǧǨǩǪǫǮǯ",
  range(0x1cd, 0x1d4),
  "ȘșȚțȞȟȦȧȮȯȲȳʻʼʾʿˈː",
  "ḂḃḄḅḊḋḌḍḎḏḞḟḠḡḢḣḤḥḪḫḲḳḴḵḶḷḺḻṀṁṂṃṄṅṆṇṈṉṖṗṘṙṚṛṞṟṠṡṢṣṪṫṬṭṮṯẀẁẂẃẄẅẊẋẎẏẐẑẒẓẔẕẖẞ",
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
const SYMBOLS = "□■▪▫●○◆◇★☆☐☑☒✓✔✕✖✗✘➔➜➤▶►◀◄▲△▼▽";

/** What letters and marks need to stand together. */
const FEATURES = ["kern", "mark", "mkmk", "ccmp", "liga"];

/**
 * Cuts a font.
 * @param {string} path of the whole one
 * @returns {Promise<Uint8Array>} TrueType
 */
export async function cutFont(path) {
  // Not imported above: this module is loaded before the package may be installed.
  const { default: subset } = await import("subset-font");
  const text = basename(path) === basename(FONT_FILES.symbols) ? SYMBOLS : LETTERS + MARKS + SIGNS;
  return subset(await readFile(path), text, {
    targetFormat: "truetype",
    noHinting: true,
    noLayoutClosure: true,
    layoutFeatures: FEATURES,
  });
}

/** The fonts as the PDF writer takes them. */
export async function pdfFonts() {
  const cut = Object.entries(FONT_FILES).map(async ([name, file]) => [name, await cutFont(require.resolve(file))]);
  return /** @type {Record<keyof typeof FONT_FILES, Uint8Array>} */ (Object.fromEntries(await Promise.all(cut)));
}

/** Puts a font that is imported into the bundle, cut, as bytes. @type {import("esbuild").Plugin} */
export const fontBundle = {
  name: "font-bundle",
  setup({ onLoad }) {
    onLoad({ filter: /\.ttf$/ }, async ({ path }) => {
      const packed = deflateSync(await cutFont(path), { level: 9 }).toString("base64");
      const contents = `import { unzlibSync } from "fflate";
        export default unzlibSync(Uint8Array.from(atob("${packed}"), (sign) => sign.charCodeAt(0)));`;
      return { contents, resolveDir: import.meta.dirname };
    });
  },
};
