// Says from where on a document is not read as it is written, because more stands before it than any report holds.

import { mostSections } from "../recognise.ts";
import { mostBlocks } from "../syntax/blocks.ts";
import { lineEnd } from "../syntax/lines.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const readAsText: ReportRule = {
  id: "read-as-text",
  scope: "report",
  severity: "information",
  summary: "No more than a thousand headings, and paragraphs in a section, are told apart.",
  explanation:
    "A results summary is two pages long. What stands behind a thousand headings, or behind a thousand paragraphs of one section, is read as plain text, so that nobody waits for it. Such a file is another document, or was not converted well.",
  fix: "none",
  large: true,
  bad: [],
  good: [{ find: "", replace: "" }],
  *check({ sections, tooMany }) {
    if (tooMany)
      yield {
        span: tooMany,
        message: l10n.t("This file has more than {0} headings. From here on they are read as text.", mostSections),
      };
    for (const { start, section } of sections) {
      const rest = section.blocks[mostBlocks];
      if (rest)
        yield {
          span: { start: start + rest.start, end: start + lineEnd(section.text, rest.start) },
          message: l10n.t("This section has more than {0} paragraphs. From here on they are read as one.", mostBlocks),
        };
    }
  },
};
