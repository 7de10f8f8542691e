// Whether the header links to the project's page.

import { insertLink } from "../edits/insert-header.ts";
import { firstPart, headerAnchor } from "../header-anchor.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const missingOpenaidLink: ReportRule = {
  id: "missing-openaid-link",
  scope: "report",
  reads: "structure",
  severity: "information",
  summary: "The header links to the project on OpenAid.",
  explanation:
    "On OpenAid readers find the project's budget, its documents and its partners. Put a link to the project's page under the author line.",
  fix: "offered",
  bad: [{ find: "[Find project on OpenAid](https://openaid.um.dk/projects)\n\n", replace: "" }],
  good: [
    { find: "[Find project on OpenAid](https://openaid.um.dk/projects)", replace: "https://openaid.um.dk/projects" },
    {
      find: "[Find project on OpenAid](https://openaid.um.dk/projects)",
      replace: "[Find project on OpenAid](#)",
      note: "The address is still missing: that is placeholder-link.",
    },
  ],
  *check(report) {
    if (report.header.link || !firstPart(report)) return;
    const { author } = report.header;
    const edit = insertLink(report);
    const { text } = report.format.template.header.link;
    yield {
      span: author?.span ?? headerAnchor(report),
      message: l10n.t(
        "There is no link to the project's page. Add “{0}” with its address under the author line.",
        text,
      ),
      fixes: edit ? [{ title: l10n.t("Insert the link “{0}”", text), edits: [edit], safe: false }] : [],
    };
  },
};
