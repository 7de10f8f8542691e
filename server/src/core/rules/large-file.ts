// Says that a document is too large to check in full, or to read as it is written.

import { mostSections } from "../recognise.ts";
import { mostBlocks } from "../syntax/blocks.ts";
import { lineEnd } from "../syntax/lines.ts";
import { l10n, type ReportRule } from "./rule.ts";

const limit = 5 * 1024 * 1024;

/** Whether a text has more than 5 × 1024 × 1024 bytes in UTF-8; exact, and quick for a small one. */
function isLarge(text: string): boolean {
  if (text.length * 3 <= limit) return false;
  if (text.length > limit) return true;
  let bytes = 0;
  for (let at = 0; at < text.length && bytes <= limit; at++) {
    const code = text.charCodeAt(at);
    // Each half of a surrogate pair counts for two of the pair's four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes > limit;
}

export const largeFile: ReportRule & { isLarge(text: string): boolean } = {
  id: "large-file",
  scope: "report",
  severity: "information",
  summary:
    "A report over 5 MB, or with more than a thousand headings or paragraphs of a section, is not checked in full.",
  explanation:
    "A results summary is two pages long. A file of more than 5 MB usually has pictures pasted into its text: save them as files beside the report and link them; then everything is checked again. Until then its structure, fields and values are. Of a file with more than 1,000 headings, or a section with more than 1,000 paragraphs, the rest is read as plain text: it is another document, or was not converted well.",
  fix: "none",
  large: true,
  bad: [],
  good: [{ find: "", replace: "" }],
  isLarge,
  *check(report) {
    if (isLarge(report.text))
      yield {
        span: { start: 0, end: report.text.search(/[\r\n]|$/) },
        message: l10n.t(
          "This file is over 5 MB. Only its structure, fields and values are checked; pictures belong in files of their own.",
        ),
      };
    if (report.tooMany)
      yield {
        span: report.tooMany,
        message: l10n.t("This file has more than {0} headings. From here on they are read as text.", mostSections),
      };
    for (const { start, section } of report.sections) {
      const rest = section.blocks[mostBlocks];
      if (rest)
        yield {
          span: { start: start + rest.start, end: start + lineEnd(section.text, rest.start) },
          message: l10n.t("This section has more than {0} paragraphs. From here on they are read as one.", mostBlocks),
        };
    }
  },
};
