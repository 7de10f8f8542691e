// Template or filler text that was left over.

import { readAuthorLine } from "../author.ts";
import type { Content } from "../block.ts";
import type { Section } from "../section.ts";
import { type Span, shiftSpan, touches } from "../span.ts";
import { clean } from "../syntax/fold.ts";
import { codeSpans } from "../syntax/gather.ts";
import { lineEnd, lineStart } from "../syntax/lines.ts";
import type { Format } from "../template/format.ts";
import { findFiller, isFiller } from "../values/filler.ts";
import { l10n, type SectionRule } from "./rule.ts";

/** More of a placeholder than this is cut off in the message, in UTF-16 units. */
const longestQuote = 60;

export const placeholderText: SectionRule = {
  id: "placeholder-text",
  scope: "section",
  severity: "warning",
  summary: "No guidance or filler is left in the text.",
  explanation:
    "Words such as TODO or TBC and guidance in square brackets are notes for the writer. Replace them by the text they stand for.",
  fix: "none",
  large: true,
  bad: [
    { find: "By the end of the year", replace: "TODO: check the number. By the end of the year" },
    { find: "Fair pay at home, Phase II", replace: "[Insert project title]" },
    { find: "Karachi and Hyderabad make", replace: "Karachi and <insert town> make" },
    { find: "Embassy of Denmark in Islamabad (2025)", replace: "XXX (2025)" },
  ],
  good: [
    { find: "By the end of the year", replace: "All she had was a todo list. By the end of the year" },
    { find: "By the end of the year", replace: "By the end [sic] of the year" },
    { find: "By the end of the year", replace: "By the end of the [Describe](https://example.org) year" },
    {
      find: "#### CONTEXT\n",
      replace: "#### CONTEXT\n\n<!-- TODO: ask the partner -->\n",
      note: "Nobody reads a comment.",
    },
  ],
  *check(section, { format }) {
    const found = [...findFiller(format, section.text), ...wholeValues(section, format)];
    if (found.length === 0) return;
    // A whole section of filler is an empty section.
    const { definition } = section;
    if (definition && definition.kind !== "part" && section.isEmpty && section.reading.fields.length === 0) return;
    const outside = silentSpans(section);
    found.sort((a, b) => a.start - b.start);
    let end = -1;
    for (const span of found) {
      if (span.start < end || outside.some((one) => one.start <= span.start && span.end <= one.end)) continue;
      end = span.end;
      const words = clean(section.text.slice(span.start, span.end));
      const quote = words.length > longestQuote ? `${words.slice(0, longestQuote)}…` : words;
      yield { span, message: l10n.t("“{0}” is not yet your text. Write what belongs here.", quote) };
    }
  },
};

/** Where filler is none, or is judged as something else: comments, code, addresses, and the marks of domains. */
function silentSpans({ blocks, reading }: Section): Span[] {
  const hidden = blocks.flatMap(({ start, content }) => content.recall(silentIn).map((span) => shiftSpan(span, start)));
  const marks = reading.fields.filter(({ definition }) => definition?.type === "mark").map(({ value }) => value);
  return [...hidden, ...marks];
}

function silentIn({ facts }: Content): Span[] {
  return [
    ...facts.comments,
    ...codeSpans(facts),
    ...facts.links.map(({ url }) => url),
    ...facts.images.map(({ url }) => url),
  ];
}

/** Values and paragraphs that are nothing but a word that is filler only then. */
function wholeValues(section: Section, format: Format): Span[] {
  const { text, heading, reading, blocks, role } = section;
  if (!format.template.filler.values.some((word) => text.includes(word))) return [];
  const paragraphs = blocks.flatMap(({ start, facts }) => facts.paragraphs.map((span) => shiftSpan(span, start)));
  const names = role === "headline" ? [heading.name] : [];
  const authors =
    section.definition?.kind === "fields" ? [] : paragraphs.flatMap((span) => authorNames(text, span, format));
  const values = reading.fields.map(({ value }) => value);
  return [...names, ...values, ...paragraphs, ...authors].filter(({ start, end }) =>
    isFiller(format, text.slice(start, end)),
  );
}

/** The names in the author lines of a paragraph. */
function authorNames(text: string, paragraph: Span, format: Format): Span[] {
  const names: Span[] = [];
  for (const found of text.slice(paragraph.start, paragraph.end).matchAll(/[^\r\n]+/g)) {
    const start = lineStart(text, paragraph.start + found.index);
    const author = readAuthorLine(text, { start, end: lineEnd(text, start) }, format);
    if (author && touches(author.span, paragraph)) names.push(author.name);
  }
  return names;
}
