// Whether the section that tells the change says where it happened.

import type { Report } from "../report.ts";
import type { Section } from "../section.ts";
import { fold } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";
import { readPlaces } from "../values/places.ts";
import { l10n, type ReportRule } from "./rule.ts";

/** A capitalised word that does not open a sentence. */
const nameInSentence = /(?<=[\p{Ll}\p{N},;)’']\s)\p{Lu}[\p{L}'’-]{2,}/gu;

/** Shorter names are also words of other languages, or acronyms of other things. */
const shortestAlias = 4;

export const changeWhere: ReportRule = {
  id: "change-where",
  scope: "report",
  severity: "hint",
  summary: "The change says where it happened.",
  explanation:
    "Readers want to know where people live who are better off now. Name the country, or a place that the context has introduced.",
  fix: "none",
  bad: [
    {
      find: "the government of Sindh in Pakistan set a minimum wage for people who sew, embroider and weave at home. About 280,000 home workers, nearly all of them women, now have a legal right to the same pay for a piece as workers in a factory. By the end of the year, 61 firms in Karachi and Hyderabad had raised",
      replace:
        "the government set a minimum wage for people who sew, embroider and weave at home. About 280,000 home workers, nearly all of them women, now have a legal right to the same pay for a piece as workers in a factory. By the end of the year, 61 firms had raised",
    },
  ],
  good: [
    {
      find: "the government of Sindh in Pakistan set",
      replace: "the government set",
      note: "Karachi and Hyderabad stand in the context, too.",
    },
  ],
  *check(report) {
    for (const { start, section } of report.sections) {
      if (section.definition?.role !== "change" || section.isEmpty) continue;
      const says = (places: readonly string[]) =>
        section.blocks.some(({ facts }) => places.some((place) => names(facts.plain, place)));
      const ofProject = projectPlaces(report);
      if (says(ofProject)) continue;
      const ofContext = contextNames(report);
      if (says(ofContext) || ofProject.length + ofContext.length === 0) continue;
      yield {
        span: { start: start + section.heading.name.start, end: start + section.heading.name.end },
        message: l10n.t(
          "{0} does not say where the change happened. Name the country or a place.",
          section.definition.name,
        ),
      };
    }
  },
};

/** Whether a text holds a name as a whole word, in this very case. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = text[at - 1] ?? " ";
    const behind = text.slice(at + name.length, at + name.length + 1) || " ";
    if (!/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(behind)) return true;
  }
  return false;
}

/** Names and aliases of the places that the report's fields list. */
function projectPlaces(report: Report): string[] {
  return report.sections.flatMap(({ section }) => placesOf(report.format, section));
}

function placesOf(format: Format, section: Section): string[] {
  return section.reading.fields
    .filter((field) => field.definition?.type === "countries")
    .flatMap((field) => readPlaces(format, section.text.slice(field.value.start, field.value.end)))
    .flatMap(({ text, item }) => [
      text,
      ...(item ? [item.item.name, ...item.item.aliases.filter((alias) => alias.length >= shortestAlias)] : []),
    ])
    .filter((name) => fold(name) !== "");
}

function contextNames(report: Report): string[] {
  return report.sections
    .filter(({ section }) => section.definition?.role === "context")
    .flatMap(({ section }) => section.blocks)
    .flatMap(({ facts }) => [...facts.plain.matchAll(nameInSentence)].map(([name]) => name));
}
