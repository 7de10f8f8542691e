// What was not plain when a report was repaired or imported: a line for each, at its place in the report that came of it.

import * as l10n from "@vscode/l10n";
import type { Note, NoteKind } from "../../core/repair/change.ts";
import type { Colours } from "../terminal.ts";
import { plainLine } from "./code-frame.ts";
import { linesOf } from "./lines.ts";

/** The notes as lines to stand below a file's name, each with a line break before it. */
export function noteLines(text: string, notes: readonly Note[], { dim, yellow }: Colours): string {
  const lines = linesOf(text);
  return notes
    .map(({ kind, span, message }) => {
      const word = kind === "undecided" || kind === "left-over" ? yellow(kindWord(kind)) : kindWord(kind);
      return `\n  ${dim(l10n.t("line {0}", lines.at(span.start).line))} ${word}: ${plainLine(message)}`;
    })
    .join("");
}

/** A kind of note as a person reads it. */
function kindWord(kind: NoteKind): string {
  switch (kind) {
    case "recognised":
      return l10n.t("recognised");
    case "moved":
      return l10n.t("moved");
    case "cut":
      return l10n.t("cut");
    case "undecided":
      return l10n.t("undecided");
    case "left-over":
      return l10n.t("left over");
  }
}
