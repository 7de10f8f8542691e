// Whether a readable author line is written in the canonical way.

import type { AuthorLine } from "../author.ts";
import { textOf } from "../span.ts";
import { clean, fold } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";
import { isFiller } from "../values/filler.ts";
import { l10n, type ReportRule } from "./rule.ts";

/** Escapes that change nothing for a reader: what they escape has no meaning inside a line of text. */
const idleEscape = /\\([!"#$%'()+,\-./:;=?@^{|}])/g;

export const authorFormat: ReportRule = {
  id: "author-format",
  scope: "report",
  reads: "structure",
  severity: "warning",
  summary: "The author line is written “Author: name (year)”.",
  explanation:
    "All reports write their author line alike: “Author:” or “Authors:”, the name, and the year in round brackets. Then readers find it, and so do the programs that gather the reports.",
  fix: "safe",
  bad: [
    { find: "Islamabad (2025)", replace: "Islamabad, 2025" },
    { find: "Islamabad (2025)", replace: "Islamabad [2025]" },
    { find: "Author: Embassy", replace: "Forfatter: Embassy" },
    { find: "Author: Embassy", replace: "*Author:* Embassy" },
    { find: "Islamabad (2025)", replace: "Islamabad \\(2025\\)", note: "Escapes of a converter." },
  ],
  good: [
    { find: "Author: Embassy", replace: "Authors: Embassy" },
    { find: "Author: Embassy", replace: "Author:  Embassy", note: "Blanks are the formatter's matter." },
    { find: "Islamabad (2025)", replace: "Islamabad", note: "A missing year is invalid-author." },
  ],
  *check({ text, format, header: { author } }) {
    if (!author?.year) return;
    const name = textOf(text, author.name);
    if (!/\p{L}/u.test(clean(name)) || isFiller(format, name)) return;
    const canonical = canonicalLine(text, author, format);
    if (textOf(text, author.span).replace(/[ \t]+/g, " ") === canonical) return;
    yield {
      span: author.span,
      message: l10n.t("The author line is not written in the usual way. Write “{0}”.", canonical),
      fixes: [{ title: l10n.t("Write “{0}”", canonical), edits: [{ span: author.span, text: canonical }], safe: true }],
    };
  },
};

function canonicalLine(text: string, author: AuthorLine, { authorLabels, template }: Format): string {
  const label = authorLabels.get(fold(textOf(text, author.label))) ?? template.header.author.label;
  const name = textOf(text, author.name).replace(/\s+/g, " ").replace(idleEscape, "$1");
  return `${label}: ${name} (${author.yearNumber})`;
}
