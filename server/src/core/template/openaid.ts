// The built-in template: the results summary that Denmark's Ministry of Foreign Affairs publishes on OpenAid.
// Data only. Names and labels are the form's own; guidance, examples and descriptions are ours.

import countries from "./countries.json" with { type: "json" };
import { domains } from "./openaid-domains.ts";
import { sections } from "./openaid-sections.ts";
import type { TemplateInput } from "./schema.ts";
import words from "./words.json" with { type: "json" };

export const openaid: TemplateInput = {
  name: "openaid",
  header: {
    headline: {
      level: 3,
      description: "One line that says what changed and for whom, as a newspaper would print it.",
      guidance: "Write the headline: what changed, and for whom",
      example: "Home workers in Sindh win a legal minimum wage",
    },
    author: {
      label: "Author",
      plural: "Authors",
      aliases: ["Forfatter", "Auteur", "Auteure", "By", "Written by"],
      pluralAliases: ["Forfattere", "Auteurs"],
      description: "Who wrote this summary, and in which year: Author: name (year).",
      guidance: "Insert author",
      example: "Embassy of Denmark in Islamabad (2025)",
    },
    link: {
      text: "Find project on OpenAid",
      keyword: "openaid",
      hosts: ["openaid.um.dk"],
      description: "The address of the project's page on OpenAid, where readers find budget and documents.",
      example: "https://openaid.um.dk/projects",
    },
  },
  sections: [...sections, domains],
  marks: {
    yes: "x",
    no: "-",
    yesAliases: [
      "×",
      "✓",
      "✔",
      "☑",
      "☒",
      "✗",
      "✘",
      "🗹",
      "\uF0FC",
      "\uF0FD",
      "\uF0FE",
      "[x]",
      "yes",
      "ja",
      "oui",
      "true",
      "1",
    ],
    noAliases: ["--", "☐", "🞎", "\uF06F", "\uF0A8", "[ ]", "[]", "no", "nej", "non", "false", "0", "o"],
  },
  images: {
    credit: "Photo",
    creditAliases: ["Foto", "Credit", "Crédit", "Photo credit", "Crédit photo"],
    nextPage: "See next page for more details",
    arrow: "→",
  },
  ...words,
  ...countries,
};
