// Long sentences that stand in two sections.

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
    const known = new Map<string, { section: unknown; start: number; end: number; name: string }>();
    for (const { start, section } of report.sections) {
      if (section.definition?.kind !== "prose") continue;
      for (const block of section.blocks) {
        for (const { key, span } of block.wording.sentences) {
          const at = start + block.start;
          const place = { section, start: at + span.start, end: at + span.end, name: section.definition.name };
          const earlier = known.get(key);
          if (!earlier) known.set(key, place);
          else if (earlier.section !== section)
            yield {
              span: { start: place.start, end: place.end },
              message: l10n.t("This sentence stands in {0}, too. Keep it in one place.", earlier.name),
              related: [{ span: { start: earlier.start, end: earlier.end }, message: l10n.t("It first stands here") }],
            };
        }
      }
    }
  },
};
