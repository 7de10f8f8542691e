// Whether the header has an author line.

import { insertAuthor } from "../edits/insert-header.ts";
import { firstPart, headerAnchor } from "../header-anchor.ts";
import type { Fix } from "../problem.ts";
import type { Report } from "../report.ts";
import { snippetText } from "../snippet.ts";
import { placeholder } from "../template/format.ts";
import { authorLine } from "../template/text.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const missingAuthor: ReportRule = {
  id: "missing-author",
  scope: "report",
  reads: "structure",
  severity: "error",
  summary: "The report says who wrote it, and when.",
  explanation:
    "Under the headline stands who wrote this summary and in which year, for instance “Author: Danish Embassy in Bamako (2025)”. Readers want to know whose account this is, and how old it is.",
  fix: "offered",
  bad: [{ find: "Author: Embassy of Denmark in Islamabad (2025)\n\n", replace: "" }],
  good: [
    {
      find: "Author: Embassy of Denmark in Islamabad (2025)",
      replace: "Authors: Embassy of Denmark in Islamabad and Home Workers' Union (2025)",
    },
    {
      find: "Author: Embassy of Denmark in Islamabad (2025)",
      replace: "Forfatter: Danmarks ambassade i Islamabad, 2025",
      note: "An author line all the same; how it is written is author-format's matter.",
    },
  ],
  *check(report, { today }) {
    if (report.header.author || !firstPart(report)) return;
    const anchor = headerAnchor(report);
    const fix = writeAuthor(report, today.year);
    yield {
      span: anchor,
      message: l10n.t(
        "There is no author line. Write “{0}: name (year)” under the headline.",
        report.format.template.header.author.label,
      ),
      ...(fix && { fixes: [fix] }),
    };
  },
};

/** Inserts the line; in a client with snippets name and year are places to fill in. */
function writeAuthor(report: Report, year: number): Fix | undefined {
  const edit = insertAuthor(report);
  if (!edit) return undefined;
  const { author } = report.format.template.header;
  const [before = "", after = ""] = edit.text.split(authorLine(report.format, "guidance"));
  const pieces = [
    `${before}${author.label}: `,
    { stop: placeholder(author.guidance) },
    " (",
    { stop: `${year}` },
    `)${after}`,
  ];
  return { title: l10n.t("Insert the author line"), edits: [edit], snippet: snippetText(pieces), safe: false };
}
