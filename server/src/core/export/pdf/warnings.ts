// What a person is told about a text that no font can show.

import * as l10n from "@vscode/l10n";

const MOST_NAMED = 12;

/** Names the characters, but for those that are too many to read. */
export function unknownCharacters(characters: readonly string[]): string {
  const named = characters.slice(0, MOST_NAMED).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return `${character} (U+${code})`;
  });
  const more = characters.length - named.length;
  const list = named.join(", ");
  return more > 0
    ? l10n.t("The fonts of the PDF have no {0} and {1} more characters. A sign stands for each of them.", list, more)
    : l10n.t("The fonts of the PDF have no {0}. A sign stands for it.", list);
}
