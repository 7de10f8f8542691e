// The Word documents of the corpus: each content written in one of five kinds, as Markdown from which pandoc builds a DOCX.

import { format } from "../kit/sample.ts";
import type { Content, Prose } from "./contents.ts";

/** How a document is made: what its writer used for headings, fields and marks. */
export type Kind = "styles" | "bold" | "tables" | "typography" | "languages";
export const kinds: readonly Kind[] = ["styles", "bold", "tables", "typography", "languages"];

export interface CorpusDocument {
  readonly name: string;
  readonly kind: Kind;
  readonly content: Content;
  /** How its marks are written. */
  readonly marks: "letters" | "boxes" | "signs" | "controls";
  /** What it says, without the XML. */
  readonly plain: string;
  /** Pandoc's Markdown, with raw OpenXML where Word has what Markdown has not. */
  readonly source: string;
}

const xml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const raw = (openxml: string) => `\`${openxml}\`{=openxml}`;
const tab = raw("<w:r><w:tab/></w:r>");
const italic = (text: string) => raw(`<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`);
const plain = (text: string) => raw(`<w:r><w:t xml:space="preserve">${xml(text)}</w:t></w:r>`);
const lineBreak = raw("<w:r><w:br/></w:r>");

/** Section names and labels that a Danish or French writer uses. */
const translated: Readonly<Record<string, readonly string[]>> = {
  da: [
    "RESULTATRESUMÉ",
    "PROJEKT",
    "FORANDRING",
    "BAGGRUND",
    "BIDRAG",
    "BILLEDER",
    "YDERLIGERE INFORMATION",
    "AKTIVITETER",
    "ERFARINGER",
    "DOKUMENTATION",
    "FORANDRINGSDOMÆNER",
  ],
  fr: [
    "RÉSUMÉ DES RÉSULTATS",
    "PROJET",
    "CHANGEMENT",
    "CONTEXTE",
    "CONTRIBUTION",
    "PHOTOS",
    "INFORMATIONS COMPLÉMENTAIRES",
    "ACTIVITÉS",
    "LEÇONS APPRISES",
    "PREUVES",
    "DOMAINES DE CHANGEMENT",
  ],
};

/** Writes a content as a document of one kind. `index` varies what a kind leaves open. */
export function documentOf(kind: Kind, content: Content, index: number): CorpusDocument {
  const { sections } = format.template;
  const language = kind === "languages" ? (index % 2 === 0 ? "da" : "fr") : undefined;
  const nameOf = (id: string) => {
    const at = sections.findIndex((section) => section.id === id);
    return language ? (translated[language]?.[at] ?? "") : (sections[at]?.name ?? "");
  };
  const heading = (level: number, name: string) =>
    kind === "bold"
      ? index % 3 === 2
        ? raw(`<w:r><w:rPr><w:b/><w:u w:val="single"/></w:rPr><w:t>${xml(name)}</w:t></w:r>`)
        : `**${name}**`
      : `${"#".repeat(level)} ${name}`;
  const styled = (style: string, text: string) => `::: {custom-style="${style}"}\n${text}\n:::`;
  const top = kind === "styles" && index % 2 === 0;
  const curly = kind === "typography" ? typeset : (text: string) => text;
  const prose = (id: string) => (content.prose[id] ?? []).map((piece) => writeProse(piece, curly)).join("\n\n");
  const blocks = sections.flatMap((section): string[] => {
    const first = section === sections[0];
    const own =
      first && top ? styled("Title", section.name) : heading(section.kind === "part" ? 1 : 2, nameOf(section.id));
    if (first)
      return [
        own,
        top
          ? styled("Subtitle", content.headline)
          : kind === "bold"
            ? plain(content.headline)
            : heading(2, curly(content.headline)),
        curly(language === "fr" ? `Auteur : ${content.author}` : `Author: ${content.author}`),
        `[${format.template.header.link.text}](${content.link})`,
      ];
    if (section.kind === "images")
      return [
        own,
        ...content.captions.map((caption, at) => `![Picture ${at + 1}](picture.png){width=2in}\n\n*${curly(caption)}*`),
      ];
    if (section.kind === "part") return [`${format.template.images.nextPage} ${format.template.images.arrow}`, own];
    if (section.kind === "prose") return [own, prose(section.id)];
    return [
      own,
      fields(
        kind,
        index,
        section.fields.map((field, at) => [
          curlyLabel(kind, field.label) + (field.colon ? ":" : ""),
          valueIn(content, kind, index, field, at),
        ]),
      ),
    ];
  });
  const source = `${blocks.join("\n\n")}\n`;
  const marks = kind === "tables" ? ((["boxes", "signs", "controls"] as const)[index % 3] ?? "boxes") : "letters";
  return { name: `${kind}-${index}`, kind, content, source, marks, plain: plainOf(source) };
}

/** The words of a document's source. */
function plainOf(source: string): string {
  return source
    .replace(/`(<[^`]*)`\{=openxml\}/g, (_, xml: string) => xml.replace(/<[^>]*>/g, " "))
    .replace(/<[^>]*>/g, " ")
    .replaceAll("^[", " ");
}

type Field = (typeof format.template.sections)[number]["fields"][number];

function valueIn(content: Content, kind: Kind, index: number, field: Field, at: number): string {
  const [first, last] = content.period;
  if (field.type === "mark") return content.marks[at - 1] ? yes(kind, index) : no(kind, index);
  if (field.type === "period")
    return kind === "typography"
      ? `${first}–${last}`
      : kind === "languages"
        ? `${first} – ${last}`
        : `${first}-${last}`;
  return { text: content.title, partner: content.partner, countries: content.country, priorities: content.priorities }[
    field.type
  ];
}

/** Marks: letters; Word's boxes; Wingdings; check-box controls. */
const yes = (kind: Kind, index: number) =>
  kind === "tables" ? (["☒", "sym:F0FE", "sdt:1"][index % 3] ?? "") : kind === "languages" ? "X" : "x";
const no = (kind: Kind, index: number) =>
  kind === "tables"
    ? (["☐", "sym:F0A8", "sdt:0"][index % 3] ?? "")
    : kind === "typography"
      ? "–"
      : kind === "languages"
        ? ""
        : "-";

function run(value: string): string {
  if (value.startsWith("sym:")) return `<w:r><w:sym w:font="Wingdings" w:char="${value.slice(4)}"/></w:r>`;
  if (value.startsWith("sdt:"))
    return `<w:sdt><w:sdtPr><w14:checkbox xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"><w14:checked w14:val="${value.slice(4)}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="MS Gothic" w:hAnsi="MS Gothic" w:eastAsia="MS Gothic"/></w:rPr><w:t>${value.endsWith("1") ? "☒" : "☐"}</w:t></w:r></w:sdtContent></w:sdt>`;
  return `<w:r><w:t xml:space="preserve">${xml(value)}</w:t></w:r>`;
}

function fields(kind: Kind, index: number, rows: readonly (readonly [string, string])[]): string {
  if (kind === "tables") {
    const cell = (inner: string, width: number) =>
      `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p>${inner}</w:p></w:tc>`;
    const border = ["top", "left", "bottom", "right", "insideH", "insideV"]
      .map((side) => `<w:${side} w:val="single" w:sz="4"/>`)
      .join("");
    const body = rows
      .map(
        ([label, value]) =>
          `<w:tr>${cell(`<w:r><w:rPr><w:i/></w:rPr><w:t>${xml(label)}</w:t></w:r>`, 6000)}${cell(run(value), 3000)}</w:tr>`,
      )
      .join("");
    return `\`\`\`{=openxml}\n<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/><w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="6000"/><w:gridCol w:w="3000"/></w:tblGrid>${body}</w:tbl><w:p/>\n\`\`\``;
  }
  const lines = rows.map(([label, value]) => italic(label) + tab + plain(value));
  return index % 2 === 0 ? lines.join(lineBreak) : lines.join("\n\n");
}

function writeProse(piece: Prose, curly: (text: string) => string): string {
  if (typeof piece === "string") return curly(piece);
  if ("sub" in piece) return `##### ${piece.sub}`;
  if ("list" in piece) return piece.list.map((item) => `- ${curly(item)}`).join("\n");
  if ("quote" in piece) return `> *"${piece.quote}"*`;
  return `${curly(piece.noted)}^[${piece.note}]`;
}

/** As Word sets what is typed: curly quotes, en dashes, soft hyphens, no-break blanks. */
function typeset(text: string): string {
  return text
    .replaceAll("'", "’")
    .replaceAll("marginalisation", "marginal\u00adisation")
    .replace(/(\d) (per cent|families|evictions)/g, "$1\u00a0$2")
    .replace(/, which/g, " – which");
}

function curlyLabel(kind: Kind, label: string): string {
  return kind === "typography"
    ? label.replaceAll("'", "’").replaceAll("marginalisation", "marginal\u00adisation")
    : label;
}
