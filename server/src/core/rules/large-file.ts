// Says that a document is too large to check in full.

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
  summary: "A report over 5 MB is checked for structure, fields and values only.",
  explanation:
    "A results summary is two pages long. A file of more than 5 MB usually has pictures pasted into its text. Save them as files beside the report and link them; then everything is checked again.",
  fix: "none",
  large: true,
  bad: [],
  good: [{ find: "", replace: "" }],
  isLarge,
  *check(report) {
    if (!isLarge(report.text)) return;
    const end = report.text.search(/[\r\n]|$/);
    yield {
      span: { start: 0, end },
      message: l10n.t(
        "This file is over 5 MB. Only its structure, fields and values are checked; pictures belong in files of their own.",
      ),
    };
  },
};
