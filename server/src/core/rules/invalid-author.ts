// Whether the author line names somebody and a year of four digits.

import type { AuthorLine } from "../author.ts";
import type { Finding } from "../problem.ts";
import { textOf } from "../span.ts";
import { clean } from "../syntax/fold.ts";
import { isFiller } from "../values/filler.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const invalidAuthor: ReportRule = {
  id: "invalid-author",
  scope: "report",
  reads: "structure",
  severity: "error",
  summary: "The author line names its author and a year of four digits.",
  explanation:
    "The author line says who wrote the summary and, in brackets, in which year: “Author: Danish Embassy in Bamako (2025)”. Both must be there; the year has four digits and no month.",
  fix: "none",
  bad: [
    { find: "Islamabad (2025)", replace: "Islamabad" },
    { find: "Islamabad (2025)", replace: "Islamabad (May 2025)", note: "A year alone, without month." },
    { find: "Author: Embassy of Denmark in Islamabad (2025)", replace: "Author: (2025)" },
  ],
  good: [
    { find: "Islamabad (2025)", replace: "Islamabad (Pakistan) (2025)" },
    { find: "Islamabad (2025)", replace: "Islamabad, 2025", note: "The year can be read: that is author-format." },
    { find: "Embassy of Denmark in Islamabad", replace: "TBD", note: "Filler is placeholder-text." },
  ],
  *check(report) {
    const { author } = report.header;
    if (!author) return;
    const name = textOf(report.text, author.name);
    const named = /\p{L}/u.test(clean(name));
    if (!named && !author.year) yield nothing(author, report.format.template.header.author.label);
    else if (!named && !isFiller(report.format, name)) yield noName(author);
    else if (!author.year) yield noYear(author, report.text);
  },
};

function nothing(author: AuthorLine, label: string): Finding {
  return {
    span: author.label,
    message: l10n.t("The author line is empty. Write who wrote this summary and when: “{0}: name (year)”.", label),
  };
}

function noName(author: AuthorLine): Finding {
  const missing = author.name.start === author.name.end;
  return {
    span: missing ? author.label : author.name,
    message: l10n.t("The author line does not say who wrote this summary. Write a name in front of the year."),
  };
}

function noYear({ name, unreadableYear }: AuthorLine, text: string): Finding {
  return unreadableYear
    ? {
        span: unreadableYear,
        message: l10n.t(
          "“{0}” is not a year. Write the four digits of the year in brackets.",
          textOf(text, unreadableYear).replace(/\s+/g, " "),
        ),
      }
    : {
        span: name,
        message: l10n.t("The author line has no year. Write its four digits in brackets behind the name."),
      };
}
