// What the servers are given: one report in two notations, with a planted mistake behind the place where keys are typed. Each key
// moves the mistake by one column, so that a stale answer cannot be taken for a new one.

import { openaidFormat } from "../server/src/core/template/format.ts";
import { reportText } from "../server/src/core/template/text.ts";

/** A text and where keys are typed in it: the planted mistake stands on that line, and each server finds its own in it. */
export interface TypedText {
  readonly text: string;
  readonly line: number;
  readonly character: number;
}

const before = "Zealous monitors went to each village twice a year";
/** An acronym that nothing spells out, a link to nowhere, an undefined reference, an address without brackets. */
const behind = ", and the QXZB saw [to it](#nowhere) as [agreed] on https://example.org/agreed in the end.";

/** A report of about `size` UTF-16 units: the template's example, its prose repeated. */
export function report(size: number): string {
  const format = openaidFormat();
  const prose = format.template.sections.filter((section) => section.kind === "prose");
  const text = reportText(format, "example");
  const each = prose.reduce((sum, section) => sum + section.example.length + 2, 0);
  const times = Math.max(1, 1 + Math.round((size - text.length) / each));
  return prose.reduce(
    (longer, { example }) => longer.replace(example, () => Array.from({ length: times }, () => example).join("\n\n")),
    text,
  );
}

/** The report as Markdown; keys are typed in the middle of its third section of prose. */
export function markdownText(size: number): TypedText {
  const paragraphs = report(size).split("\n\n");
  const middle = paragraphs.length >> 1;
  const text = [...paragraphs.slice(0, middle), before + behind, ...paragraphs.slice(middle)].join("\n\n");
  return place(text);
}

/** The same words as JSON, a paragraph an item; the planted mistake is a number among them. */
export function jsonText(size: number): TypedText {
  const paragraphs = report(size).split("\n\n");
  const middle = paragraphs.length >> 1;
  const sections: Record<string, (string | number)[]> = {};
  let name = "HEADER";
  paragraphs.forEach((paragraph, index) => {
    const heading = /^#+ (.+)$/.exec(paragraph)?.[1];
    if (heading !== undefined) name = heading;
    const section = (sections[name] ??= []);
    if (heading === undefined) section.push(paragraph);
    if (index === middle) section.push(before + behind);
  });
  return place(JSON.stringify(sections, null, 2).replace(`${behind}"`, () => `${behind}", 7`));
}

/** A schema that the JSON report breaks at its planted mistake alone. */
export const jsonSchema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  additionalProperties: {
    type: "array",
    items: { type: "string", minLength: 1, maxLength: 100_000, pattern: "\\S" },
  },
};

function place(text: string): TypedText {
  const lines = text.split("\n");
  const line = lines.findIndex((one) => one.includes(before));
  return { text, line, character: (lines[line] ?? "").indexOf(before) + before.length };
}
