// What the documents of the corpus say: results summaries of our own, as plain facts. How a document shows them is not decided here.

/** A piece of prose: a paragraph, the writer's own sub-heading, a list, or a quotation. */
export type Prose =
  | string
  | { readonly sub: string }
  | { readonly list: readonly string[] }
  | { readonly quote: string }
  /** A paragraph with a footnote at its end. */
  | { readonly noted: string; readonly note: string };

export interface Content {
  readonly headline: string;
  /** With the year in brackets. */
  readonly author: string;
  readonly link: string;
  readonly title: string;
  readonly partner: string;
  readonly country: string;
  readonly period: readonly [first: number, last: number];
  /** By section id. */
  readonly prose: Readonly<Record<string, readonly Prose[]>>;
  readonly captions: readonly string[];
  readonly priorities: string;
  /** One for each domain, in the form's order. */
  readonly marks: readonly boolean[];
}

const wells: Content = {
  headline: "Herders and farmers in Turkana share forty wells in peace",
  author: "Embassy of Denmark in Nairobi (2024)",
  link: "https://openaid.um.dk/projects/XM-DAC-3-1-1001",
  title: "Water Without Walls, Phase III",
  partner: "Turkana Pastoralist Forum (TPF)",
  country: "Kenya",
  period: [2019, 2023],
  prose: {
    change: [
      "Since May 2022 forty wells in Turkana have been governed by rules that herders and farmers wrote together. Fights over water, which cost eleven lives in 2018, have cost none for two years.",
    ],
    context: [
      "The dry season grows longer every decade, and the marginalisation of herding families had left them without a voice in the county's water board. Wells were guarded with rifles.",
      "A plan for fencing the wells would have made matters worse, as an elder put it in 2019.",
    ],
    contribution: [
      "TPF brought both sides to one table in each of the forty villages and paid for the mediation. The county wrote the rules into its water by-laws.",
    ],
    activities: [
      "The forum trained well committees in three rounds of a week each. The committees:",
      {
        list: [
          "mapped every well and the families that draw water from it",
          "agreed on hours and fees, with a reserve for repairs",
          "chose two women and two men as keepers of the peace",
        ],
      },
      "County officers joined the last round, so that no rule came as a surprise to those who had to enforce it.",
    ],
    lessons: [
      { sub: "In the villages" },
      "Mediation took twice as long as planned, because the elders first wished to speak about old wrongs. That time was well spent: the agreements that were made in haste were the first to break.",
      { sub: "In the county" },
      {
        noted: "Officers who had taken part defended the rules when the budget was cut.",
        note: "Budget law of June 2023, section four.",
      },
    ],
    evidence: [
      "The police register of Turkana shows eleven deaths in fights over water in 2018 and none in 2022 and 2023. An evaluation by a university in Eldoret interviewed 212 families.",
      { quote: "We used to sleep beside the well with a gun. Now we sleep at home." },
    ],
  },
  captions: [
    "Keepers of the peace at a well near Lodwar. Photo: Asha Lokwang.",
    "A well committee counts its fees. Photo: TPF.",
  ],
  priorities: "Water and sanitation, Peace and stability",
  marks: [true, true, false, false, true, false],
};

const court: Content = {
  headline: "Tenants in Tbilisi can no longer be evicted without a judge",
  author: "Danish Institute for Tenants' Rights (2025)",
  link: "https://openaid.um.dk/projects/XM-DAC-3-1-2002",
  title: "A Roof and a Right",
  partner: "Tenants' League of Georgia (TLG)",
  country: "Georgia",
  period: [2020, 2024],
  prose: {
    change: [
      "In March 2024 the parliament in Georgia passed a law under which no tenant can be put out of a home without a judge's order. About 96,000 families in Tbilisi alone rent their homes.",
    ],
    context: [
      "Until then a landlord could change the lock while a family was at work. Most of those who were evicted were women with children and people who had fled from Abkhazia.",
    ],
    contribution: [
      "TLG documented 640 evictions, took nine of them to court, and wrote a draft of the law together with the ministry's lawyers. Two other unions and a newspaper joined the campaign.",
    ],
    activities: [
      "The league opened three offices in which tenants met a lawyer within a day. It kept a register of every case and published the figures each quarter.",
      "Young lawyers from the university spent half a year each in the offices and learnt to speak for people who could not pay them.",
    ],
    lessons: [
      "Figures opened more doors than stories, yet it was one story that turned the vote: a nurse who came home from a night shift and found her belongings in the rain.",
      "Landlords were seen as opponents for too long. Once small landlords had been heard, a third of them supported the law.",
    ],
    evidence: [
      "The law is published in the gazette of March 2024. The court's own statistics show 71 per cent fewer evictions in the second half of the year; a survey of 800 tenants confirms the trend.",
    ],
  },
  captions: ["A tenant and her lawyer in front of the court. Photo: Nino Beridze."],
  priorities: "Democracy and human rights",
  marks: [true, true, true, false, false, false],
};

const radio: Content = {
  headline: "Seven radio stations in Niger stay on the air in Hausa and Zarma",
  author: "Radio Sans Frontières Danmark (2023)",
  link: "https://openaid.um.dk/projects/XM-DAC-3-1-3003",
  title: "Voices After Dark",
  partner: "Réseau des radios locales (RRL)",
  country: "Niger, Burkina Faso",
  period: [2018, 2022],
  prose: {
    change: [
      "By the end of 2022 seven local stations in Niger paid their own way. Each evening about 400,000 people hear news in Hausa and Zarma that they can trust.",
    ],
    context: [
      "Armed groups had burnt two masts, and rumours travelled faster than reports. Stations lived from month to month on what a single donor gave them.",
      "Journalists were paid late or not at all, and half of them left within a year.",
    ],
    contribution: [
      "RRL helped each station to find local advertisers and taught its staff to keep books. A joint newsroom in Niamey shares the cost of travelling reporters.",
    ],
    activities: [
      "Reporters followed a course of twelve weeks, half of it on the air. Bookkeepers met every second month to compare what had worked.",
      {
        list: [
          "fourteen live debates with mayors",
          "a code of conduct that all stations signed",
          "a fund for masts and batteries",
        ],
      },
    ],
    lessons: [
      "Advertisers came once the stations could say how many people listened. The first survey of listeners should have been made three years earlier.",
      {
        noted: "A code of conduct means little without somebody to complain to.",
        note: "The press council took up its work in 2021.",
      },
    ],
    evidence: [
      "Audited accounts of the seven stations for 2020 to 2022, a survey among 2,300 listeners, and an external evaluation of 2023 show both income and trust.",
    ],
  },
  captions: [
    "The night shift of a station in Dosso. Photo: Moussa Issa.",
    "A debate on the market of Tillabéri. Photo: RRL.",
  ],
  priorities: "Civic space and civil society, Democracy and human rights",
  marks: [false, false, true, true, true, true],
};

/** A content with other facts in its forms, so that no form is read by heart. */
function vary(content: Content, index: number): Content {
  const marks = content.marks.map((mark, at) => ((index >> (at % 3)) & 1 ? !mark : mark));
  const [first, last] = content.period;
  return {
    ...content,
    title:
      [content.title, `${content.title} and Beyond`, `The ${content.title} Programme`, `${content.title}: A Pilot`][
        index % 4
      ] ?? "",
    country: [content.country, "Mali", "Uganda, Tanzania", "Bosnia and Herzegovina"][index % 4] ?? "",
    period: [first + (index % 3), last + (index % 2)],
    marks: marks.some(Boolean) ? marks : content.marks,
    captions: index % 2 === 0 ? content.captions : content.captions.slice(0, 1),
  };
}

/** The contents: `count` of them, no two alike. */
export function contents(count: number): Content[] {
  const base = [wells, court, radio];
  return Array.from({ length: count }, (_, index) =>
    vary(base[index % base.length] as Content, Math.floor(index / base.length)),
  );
}
