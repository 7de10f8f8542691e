// The fonts of a PDF, and which of them spells a piece of text. What no font has is shown as a replacement, and counted.

import { create, type Font } from "fontkit";

/** The bytes of the fonts, TrueType or OpenType. */
export type PdfFonts = Readonly<Record<FontName, Uint8Array>>;

export type FontName = "text" | "italic" | "bold" | "label" | "symbols";

/** A font that text is set in; another one lends it what it lacks. */
export type FaceName = Exclude<FontName, "symbols">;

/** Text that one font spells. */
export interface Spelled {
  readonly font: FontName;
  readonly text: string;
}

export interface Faces {
  readonly fonts: Readonly<Record<FontName, Font>>;
  /** The text as the fonts can show it; nothing but invisible characters is left out. */
  spell(text: string, face: FaceName): Spelled[];
  /** What no font has, in the order in which it was met. */
  readonly unknown: ReadonlySet<string>;
}

const REPLACEMENT = "\ufffd";
// Controls, soft hyphens, zero-width and directional marks: they guide a reader's software and have no shape.
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]|\p{Variation_Selector}|\u034f/gu;

const lenders: Readonly<Record<FaceName, readonly FontName[]>> = {
  text: ["symbols"],
  italic: ["text", "symbols"],
  bold: ["text", "symbols"],
  label: ["bold", "text", "symbols"],
};

/** Opens the fonts. Throws if the bytes are none. */
export function openFaces(bytes: PdfFonts): Faces {
  const names = Object.keys(bytes) as FontName[];
  const fonts = Object.fromEntries(names.map((name) => [name, create(bytes[name])])) as Faces["fonts"];
  const known = Object.fromEntries(names.map((name) => [name, new Set(fonts[name].characterSet)])) as unknown as Record<
    FontName,
    Set<number>
  >;
  // A shape says the character that it was first used for: not what a letter was taken apart into, but what the font gives it for.
  for (const name of names) for (const code of known[name]) fonts[name].glyphForCodePoint(code);
  const unknown = new Set<string>();
  const letters = new Intl.Segmenter("en", { granularity: "grapheme" });

  const has = (font: FontName, text: string): boolean => {
    for (const character of text) if (!known[font].has(character.codePointAt(0) as number)) return false;
    return true;
  };
  const spellLetter = (letter: string, face: FaceName): Spelled => {
    const chain = [face, ...lenders[face]];
    // A letter that has no shape of its own can be put together from its base and marks.
    for (const text of new Set([letter, letter.normalize("NFD")])) {
      const font = chain.find((name) => has(name, text));
      if (font) return { font, text };
    }
    unknown.add(letter);
    return { font: chain.find((name) => has(name, REPLACEMENT)) ?? face, text: REPLACEMENT };
  };

  return {
    fonts,
    unknown,
    spell(text, face) {
      const shown = text.replace(INVISIBLE, "").normalize("NFC");
      if (shown === "") return [];
      if (has(face, shown)) return [{ font: face, text: shown }];
      const spelled: Spelled[] = [];
      for (const { segment } of letters.segment(shown)) {
        const next = spellLetter(segment, face);
        const last = spelled.at(-1);
        if (last?.font === next.font) spelled[spelled.length - 1] = { font: next.font, text: last.text + next.text };
        else spelled.push(next);
      }
      return spelled;
    },
  };
}
