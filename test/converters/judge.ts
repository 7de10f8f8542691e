// Compares an imported report with what its document says, and counts what is right, undecided or lost.

import { analyze } from "../../server/src/core/analyze.ts";
import { picturesOf } from "../../server/src/core/captions.ts";
import { findField, findSection, valueText } from "../../server/src/core/report.ts";
import { clean, fold } from "../../server/src/core/syntax/fold.ts";
import { format, settings } from "../kit/sample.ts";
import type { Content, Prose } from "./contents.ts";

export interface Verdict {
  readonly fields: readonly boolean[];
  /** Those that the converter did not lose. */
  readonly marks: readonly boolean[];
  /** Words of prose that the converter kept and the import lost. */
  readonly lost: readonly string[];
  /** What else is not as it was, in words for whoever reads the figures. */
  readonly faults: readonly string[];
}

/** What a way keeps of a document. */
export interface Kept {
  /** Some: some are gone, or stand in another order, so that those that are left undecided may be the ones that got lost. */
  readonly marks: boolean | "some";
  readonly link: boolean;
  readonly pictures: boolean;
}

/**
 * Judges a report.
 * @param source what the converter made of the document: what is not in it is nobody's loss but its own
 */
export function judge(text: string, content: Content, source: string, kept: Kept): Verdict {
  const { report } = analyze(text, settings);
  const faults: string[] = [];
  const expect = (what: string, actual: string, expected: string) => {
    if (words(actual).join(" ") !== words(expected).join(" ")) faults.push(`${what}: ${JSON.stringify(actual)}`);
  };
  const written = (id: string) => {
    for (const { section } of report.sections) {
      const field = findField(section, id);
      if (field) return clean(valueText(section, field));
    }
    return "";
  };
  const [first, last] = content.period;
  const expected = {
    title: content.title,
    partner: content.partner,
    country: content.country,
    period: `${first}-${last}`,
    priorities: content.priorities,
  };
  const fields = Object.entries(expected).map(([id, value]) => {
    expect(id, written(id), value);
    return fold(written(id)) === fold(value);
  });
  const domains = format.template.sections.flatMap((section) => section.fields.filter(({ type }) => type === "mark"));
  const { yes, no } = format.template.marks;
  const marks = domains.flatMap(({ id }, index) => {
    const isLost = kept.marks === false || (kept.marks === "some" && written(id) === "");
    return isLost ? [] : written(id) === (content.marks[index] ? yes : no);
  });
  if (marks.includes(false)) faults.push(`marks: ${domains.map(({ id }) => written(id) || "?").join(" ")}`);

  const has = (phrase: string) => squeeze(source).includes(squeeze(phrase));
  const { headline, author, link } = report.header;
  const heading = headline?.section.heading.name;
  if (has(content.headline))
    expect(
      "headline",
      heading ? (headline?.section.text.slice(heading.start, heading.end) ?? "") : "",
      content.headline,
    );
  expect(
    "author",
    author ? `${text.slice(author.name.start, author.name.end)} (${author.yearNumber})` : "",
    content.author,
  );
  if (kept.link && link?.target !== content.link) faults.push(`link: ${link?.target}`);

  for (const { id, kind, name } of format.template.sections) {
    const placed = findSection(report, id);
    if (!placed) {
      if (has(name) || id !== format.template.sections[0]?.id) faults.push(`no section ${id}`);
      continue;
    }
    const body = placed.section.text.slice(placed.section.body.start);
    if (kind === "prose")
      expect(id, plainText(body), (content.prose[id] ?? []).map((piece) => said(piece, has)).join(" "));
    if (kind === "images") {
      const pictured = picturesOf(placed.section, format);
      const captions = pictured.map(({ caption }) =>
        caption ? placed.section.text.slice(caption.start, caption.end) : "",
      );
      // Pandoc's plain text keeps a picture's alternative text in brackets.
      expect("captions", plainText(captions.join(" ")).replace(/\[Picture \d\]/g, ""), content.captions.join(" "));
      if (kept.pictures && pictured.filter(({ images }) => images.length > 0).length !== content.captions.length)
        faults.push("pictures");
    }
  }
  return { fields, marks, lost: lostWords(text, content, source), faults };
}

function said(piece: Prose, has: (phrase: string) => boolean): string {
  if (typeof piece === "string") return piece;
  if ("sub" in piece) return piece.sub;
  if ("list" in piece) return piece.list.join(" ");
  if ("quote" in piece) return piece.quote;
  return `${piece.noted} ${has(piece.note) ? piece.note : ""}`;
}

function plainText(markdown: string): string {
  return markdown.replace(/[*_>#]/g, " ").replace(/\[?\]?\(#\)/g, "");
}

/** The words of a text, without punctuation, folded. */
function words(text: string): string[] {
  return (
    fold(text)
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]/g, "")
      // LibreOffice's text loses a note and glues its number to the sentence.
      .replace(/(?<=\p{L}\.) ?\d{1,2}(?!\S)/gu, "")
      .replace(/(?<=\d)-(?=\d)/g, " ")
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

function squeeze(text: string): string {
  return fold(text.replace(/[*_\\>]/g, "")).replace(/[^\p{L}\p{N}]+/gu, "");
}

function lostWords(text: string, content: Content, source: string): string[] {
  const prose = Object.values(content.prose)
    .flat()
    .map((piece) => said(piece, () => true))
    .join(" ");
  const available = countOf(words(source));
  const there = countOf(words(text));
  return [...countOf(words(prose))].flatMap(([word, count]) => {
    const missing = Math.min(count, available.get(word) ?? 0) - (there.get(word) ?? 0);
    return missing > 0 ? Array<string>(missing).fill(word) : [];
  });
}

function countOf(list: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of list) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
