// What the servers are given: one report in two notations, with a mistake that the server knows planted behind the place where keys
// are typed. Each key moves the mistake by one column, so that a stale answer cannot be taken for a new one.

import { openaidFormat } from "../server/src/core/template/format.ts";
import { reportText } from "../server/src/core/template/text.ts";

/** A text and where keys are typed in it: the planted mistake stands on that line, and each server finds its own in it. */
export interface TypedText {
  readonly text: string;
  readonly line: number;
  readonly character: number;
}

const before = "Zealous monitors went to each village twice a year";

/** The rest of the paragraph that is typed in. */
function behind(mistake: string): string {
  return `, and the elders saw to it that ${mistake} was kept to the end.`;
}

/** A report of about `size` UTF-16 units: the template's example, its prose repeated. */
export function report(size: number): string {
  const format = openaidFormat();
  const prose = format.template.sections.filter((section) => section.kind === "prose");
  const text = reportText(format, "example");
  const each = prose.reduce((sum, section) => sum + section.example.length + 2, 0);
  const times = Math.max(1, 1 + Math.ceil((size - text.length) / each));
  return prose.reduce(
    (longer, { example }) => longer.replace(example, () => Array.from({ length: times }, () => example).join("\n\n")),
    text,
  );
}

/** The paragraphs of a report, one of them with the planted mistake, in the middle of a section of prose. */
function typedParagraphs(size: number, mistake: string): string[] {
  const paragraphs = report(size).split("\n\n");
  const { example = "" } = openaidFormat().template.sections.filter((section) => section.kind === "prose")[2] ?? {};
  const there = paragraphs.flatMap((paragraph, index) => (example.startsWith(paragraph) ? [index] : []));
  return paragraphs.toSpliced(there[there.length >> 1] ?? 0, 0, before + behind(mistake));
}

/** The report as Markdown; keys are typed in the middle of its third section of prose. */
export function markdownText(size: number, mistake: string): TypedText {
  return place(typedParagraphs(size, mistake).join("\n\n"));
}

/** The same words as JSON, a paragraph an item; the planted mistake is a number among them. */
export function jsonText(size: number, mistake: string): TypedText {
  const sections: Record<string, string[]> = {};
  let section: string[] = [];
  for (const paragraph of typedParagraphs(size, mistake)) {
    const heading = /^#+ (.+)$/.exec(paragraph)?.[1];
    if (heading === undefined) section.push(paragraph);
    else {
      sections[heading] ??= [];
      section = sections[heading];
    }
  }
  return place(JSON.stringify(sections, null, 2).replace(`${behind(mistake)}"`, () => `${behind(mistake)}", 7`));
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
