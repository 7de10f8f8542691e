// Acronyms that the prose uses and nothing spells out.

import type { Section } from "../section.ts";
import { type Span, shiftSpan } from "../span.ts";
import { acronyms, explainedAcronyms } from "../syntax/wording.ts";
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
    const { acronyms: common, filler, sections } = format.template;
    const first = new Map<string, Span>();
    for (const { start, section } of report.sections)
      for (const [text, span] of section.recall(acronymsUsed))
        if (!first.has(text)) first.set(text, shiftSpan(span, start));
    for (const [text, span] of first) {
      if (common.includes(text) || common.includes(`${text}s`) || filler.words.includes(text)) continue;
      if (sections.some(({ name }) => name === text)) continue;
      if (report.sections.some(({ section }) => section.recall(acronymsExplained).has(text))) continue;
      yield {
        span,
        message: l10n.t("{0} is spelled out nowhere. Write its long name once, with {0} in brackets.", text),
      };
    }
  },
};

/** The acronyms that a section of prose or pictures uses, where each first stands. */
function acronymsUsed({ definition, blocks }: Section): ReadonlyMap<string, Span> {
  const used = new Map<string, Span>();
  if (definition?.kind !== "prose" && definition?.kind !== "images") return used;
  for (const block of blocks)
    for (const { text, span } of block.recall(acronyms))
      if (!used.has(text)) used.set(text, shiftSpan(span, block.start));
  return used;
}

function acronymsExplained({ blocks }: Section): ReadonlySet<string> {
  return new Set(blocks.flatMap((block) => block.recall(explainedAcronyms)));
}
