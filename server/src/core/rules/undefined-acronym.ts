// Acronyms that the prose uses and nothing spells out.

import type { Finding } from "../problem.ts";
import type { Acronym } from "../syntax/wording.ts";
import { l10n, type ReportRule } from "./rule.ts";

export const undefinedAcronym: ReportRule = {
  id: "undefined-acronym",
  scope: "report",
  severity: "hint",
  summary: "An acronym is spelled out once.",
  explanation:
    "Not every reader knows your acronyms. Spell each out where it first stands: Home Workers’ Union of Sindh (HWUS). Common ones need no explanation; house rules can add to that list.",
  fix: "none",
  bad: [
    {
      find: "together with lawyers from the provincial labour department",
      replace: "together with lawyers from the PLDS",
    },
  ],
  good: [
    {
      find: "together with lawyers from the provincial labour department",
      replace: "together with lawyers from an NGO",
      note: "A common acronym.",
    },
    {
      find: "together with lawyers from the provincial labour department",
      replace: "together with lawyers from the Provincial Labour Department (PLD)",
    },
  ],
  *check(report, { format }) {
    const blocks = report.sections.flatMap(({ start, section }) =>
      section.blocks.map((block) => ({ block, section, start: start + block.start })),
    );
    const first = new Map<string, { acronym: Acronym; start: number }>();
    for (const { block, section, start } of blocks) {
      if (section.definition?.kind !== "prose" && section.definition?.kind !== "images") continue;
      for (const acronym of block.wording.acronyms)
        if (!first.has(acronym.text)) first.set(acronym.text, { acronym, start });
    }
    if (first.size === 0) return;
    const explained = new Set(format.template.acronyms.map((text) => text.replace(/s$/, "")));
    for (const text of [...format.template.acronyms, ...format.template.filler.words]) explained.add(text);
    for (const { block } of blocks) for (const text of block.explained) explained.add(text);
    for (const section of format.template.sections) explained.add(section.name);
    for (const [text, { acronym, start }] of first) {
      if (explained.has(text)) continue;
      yield {
        span: { start: start + acronym.span.start, end: start + acronym.span.end },
        message: l10n.t("{0} is spelled out nowhere. Write its long name once, with {0} in brackets.", text),
      } satisfies Finding;
    }
  },
};
