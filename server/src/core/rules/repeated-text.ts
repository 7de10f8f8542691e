// Long sentences that stand in two sections.

import type { Placed, Section } from "../section.ts";
import { type Span, shiftSpan } from "../span.ts";
import { longSentences } from "../syntax/wording.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const repeatedText: ReportRule = {
  id: "repeated-text",
  scope: "report",
  severity: "hint",
  summary: "No sentence stands in two sections.",
  explanation:
    "Two pages are short. A sentence that stands twice takes the place of something that readers do not yet know: keep it where it belongs.",
  fix: "none",
  bad: [
    {
      find: "They had no contract, were paid",
      replace:
        "The union wrote the first draft of the wage rules together with lawyers from the provincial labour department, and brought members to every hearing. They had no contract, were paid",
    },
  ],
  good: [
    {
      find: "They had no contract, were paid",
      replace: "The union wrote the first draft. They had no contract, were paid",
      note: "Short, and not the same.",
    },
  ],
  *check(report) {
    const earlier: Placed[] = [];
    for (const placed of report.sections) {
      const { start, section } = placed;
      if (section.definition?.kind !== "prose") continue;
      const own = section.recall(sentencesOf);
      for (const key of own.keys()) {
        const first = earlier.find((one) => one.section.recall(sentencesOf).has(key));
        const [there] = first?.section.recall(sentencesOf).get(key) ?? [];
        if (!first || !there) continue;
        for (const span of own.get(key) ?? [])
          yield {
            span: shiftSpan(span, start),
            message: l10n.t(
              "This sentence stands in {0}, too. Keep it in one place.",
              first.section.definition?.name ?? "",
            ),
            related: [{ span: shiftSpan(there, first.start), message: l10n.t("It first stands here") }],
          };
      }
      earlier.push(placed);
    }
  },
};

/** The long sentences of a section, by their words, and where each stands. */
function sentencesOf({ blocks }: Section): ReadonlyMap<string, readonly Span[]> {
  const places = new Map<string, Span[]>();
  for (const block of blocks)
    for (const { key, span } of block.recall(longSentences)) {
      const same = places.get(key);
      if (same) same.push(shiftSpan(span, block.start));
      else places.set(key, [shiftSpan(span, block.start)]);
    }
  return places;
}
