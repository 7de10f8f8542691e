// The DOMAINS section of the built-in template: the strategy's priorities and the six domains of change.

import type { TemplateInput } from "./schema.ts";

export const domains: TemplateInput["sections"][number] = {
  id: "domains",
  name: "DOMAINS",
  level: 3,
  kind: "fields",
  parent: "additional-information",
  aliases: ["DOMAINS OF CHANGE", "DOMÆNER", "FORANDRINGSDOMÆNER", "DOMAINES", "DOMAINES DE CHANGEMENT"],
  description:
    "Which of the six domains of change this result belongs to: x for each that it does, - for each that it does not.",
  fields: [
    {
      id: "priorities",
      label: "Development strategy priorities",
      type: "priorities",
      aliases: [
        "Development strategy priority",
        "Strategy priorities",
        "Strategiske prioriteter",
        "Priorités stratégiques",
      ],
      description: "The priorities of Denmark's development strategy that the project serves, parted by commas.",
      guidance: "Insert priorities",
      example: "Democracy and human rights",
    },
    {
      id: "lives",
      label: "Changes in the lives of people facing poverty, marginalisation or vulnerability",
      colon: false,
      type: "mark",
      description: "People live better, safer or freer lives: income, health, safety, schooling, access to services.",
      guidance: "Write x or -",
      example: "x",
    },
    {
      id: "laws",
      label: "Changes in laws, policies and practices that affect people's rights",
      colon: false,
      type: "mark",
      description: "A law, a policy, a budget or the way an authority works changed, and people's rights with it.",
      guidance: "Write x or -",
      example: "x",
    },
    {
      id: "capacity",
      label: "Changes in the capacity of organisations and communities to support rights",
      colon: false,
      type: "mark",
      description:
        "Organisations or communities can do more for people's rights than before: skills, systems, resources.",
      guidance: "Write x or -",
      example: "-",
    },
    {
      id: "partnerships",
      label: "Changes in partnerships and collaborations that support people's rights",
      colon: false,
      type: "mark",
      description:
        "Organisations, authorities or firms work together for people's rights in a way they did not before.",
      guidance: "Write x or -",
      example: "-",
    },
    {
      id: "participation",
      label: "Changes in participation of groups facing poverty, marginalisation or vulnerability",
      colon: false,
      type: "mark",
      description: "Groups that were left out take part: they vote, are elected, are heard, speak for themselves.",
      guidance: "Write x or -",
      example: "-",
    },
    {
      id: "local-leadership",
      label: "Changes in local leadership of development and humanitarian work",
      colon: false,
      type: "mark",
      description:
        "Local organisations lead: they decide, hold the money and are accountable to the people they work for.",
      guidance: "Write x or -",
      example: "-",
    },
  ],
};
