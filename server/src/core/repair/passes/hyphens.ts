// Words that a typesetter broke at the end of a line: the hyphen is no part of them.

import * as l10n from "@vscode/l10n";
import { inReport } from "../../report.ts";
import { type Change, type Pass, replace } from "../change.ts";

const broken = /(?<![\p{L}\p{N}-])(\p{L}{2,})( ?[-\u00AD])[ \t]*(?:\r\n|\r|\n)[ \t]*(\p{Ll}{2,})/gu;

/** Joins such words, except where the text writes the same word with its hyphen elsewhere. */
export const hyphens: Pass = (report) => {
  const lower = report.text.toLowerCase();
  return report.sections.flatMap((placed) =>
    placed.section.blocks.flatMap((block) =>
      block.facts.paragraphs.flatMap((paragraph) => {
        const source = block.text.slice(paragraph.start, paragraph.end);
        return [...source.matchAll(broken)].map((found): Change => {
          const [whole, head = "", hyphen = "", tail = ""] = found;
          const from = block.start + paragraph.start + found.index + head.length;
          const keeps = hyphen.trim() === "-" && lower.includes(`${head}-${tail}`.toLowerCase());
          const span = inReport(placed, { start: from, end: from + whole.length - head.length - tail.length });
          return replace(span, keeps ? "-" : "", {
            kind: "recognised",
            message: l10n.t(
              "Joined a word that was broken at the end of a line: {0}.",
              head + (keeps ? "-" : "") + tail,
            ),
          });
        });
      }),
    ),
  );
};
