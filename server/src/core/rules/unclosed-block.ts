// Fences and comments that are never closed.

import { lineEndingIn, type Report, sectionAt } from "../report.ts";
import type { Edit } from "../span.ts";
import type { UnclosedBlock } from "../syntax/scan.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const unclosedBlock: ReportRule = {
  id: "unclosed-block",
  scope: "report",
  reads: "structure",
  severity: "error",
  summary: "What is opened is closed: fences and comments.",
  explanation:
    "A fence of code (```) or a comment (<!--) that is never closed hides everything behind it from the reader, up to the end of the report. Close it, or take its opening away.",
  fix: "offered",
  large: true,
  bad: [
    { find: "They had no contract", replace: "\n\n```\nThey had no contract" },
    { find: "#### CONTEXT\n", replace: "#### CONTEXT\n\n<!-- ask the partner\n" },
  ],
  good: [
    { find: "#### CONTEXT\n", replace: "#### CONTEXT\n\n<!-- ask the partner -->\n" },
    { find: "They had no contract", replace: "\n\n```\nThey\n```\n\nhad no contract" },
    { find: "They had", replace: "They ```had", note: "Inside a line it opens nothing." },
  ],
  *check(report) {
    for (const block of report.unclosed) {
      yield {
        span: block.opening,
        message:
          block.kind === "fence"
            ? l10n.t(
                "This fence is never closed, so it hides what follows. Close it with {0} on a line of its own.",
                closing(report, block),
              )
            : l10n.t(
                "This comment is never closed, so it hides what follows. Close it with {0}.",
                closing(report, block),
              ),
        fixes: [
          {
            title: titleFor(report, block),
            edits: alike(report, block).map((one) => closeBlock(report, one)),
            safe: false,
          },
        ],
      };
    }
  },
};

function titleFor(report: Report, block: UnclosedBlock): string {
  if (alike(report, block).length > 1) return l10n.t("Close all of them, each before the next section or field");
  const end = endOf(report, block);
  if (end < block.end) return l10n.t("Close it before the next field");
  return end < report.text.length
    ? l10n.t("Close it before the next section")
    : l10n.t("Close it at the end of the report");
}

/** Where a block is to be closed at the latest: it must not hide a field that is read, nor the next section. */
function endOf(report: Report, { opening, end }: UnclosedBlock): number {
  const { start = 0, section } = sectionAt(report, opening.start) ?? {};
  const field = section?.reading.fields.find(({ span }) => start + span.start >= opening.end);
  return field ? Math.min(start + field.span.start, end) : end;
}

function closing({ text }: Report, { kind, opening }: UnclosedBlock): string {
  return kind === "comment" ? "-->" : text.slice(opening.start, opening.end);
}

/** The open blocks of the same kind: closed alone, one would end another, and that one's opening a third. */
function alike(report: Report, block: UnclosedBlock): UnclosedBlock[] {
  const [mark] = closing(report, block);
  return report.unclosed.filter((one) => closing(report, one)[0] === mark);
}

/** Closes a block behind its last line that is not blank. */
function closeBlock(report: Report, block: UnclosedBlock): Edit {
  const { start, end } = block.opening;
  const latest = endOf(report, block);
  const offset = end + report.text.slice(end, latest).trimEnd().length;
  const line = lineEndingIn(report) + closing(report, block);
  // What follows must not stand on the line that closes a block: Markdown would take it for a part of it.
  const behind = /[\r\n]/.test(report.text.slice(offset, latest)) || offset === report.text.length;
  return {
    span: { start: Math.max(offset, start), end: Math.max(offset, start) },
    text: behind ? line : line + lineEndingIn(report),
  };
}
