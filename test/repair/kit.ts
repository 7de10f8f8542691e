// Tests of the repair: the clean sample, damaged in one way, comes out as it was.

import { strict as assert } from "node:assert";
import { analyze } from "../../server/src/core/analyze.ts";
import { formatReport } from "../../server/src/core/features/format.ts";
import { htmlToMarkdown } from "../../server/src/core/import/from-html.ts";
import { type Repaired, repair } from "../../server/src/core/repair/repair.ts";
import { applyEdits } from "../../server/src/core/span.ts";
import { sectionBody } from "../../server/src/core/template/text.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";

export type Section = (typeof format.template.sections)[number];

export const [project, domains] = format.template.sections.filter(({ kind }) => kind === "fields") as [
  Section,
  Section,
];

/** Repairs a text as `fix --repair` does. */
export function repaired(text: string): Repaired {
  return repair(text, settings, htmlToMarkdown, true);
}

/** The sample with the forms of both sections for fields written in another way. */
export function withForms(write: (section: Section) => string): string {
  return [project, domains].reduce(
    (text, section) => changed(sectionBody(section, "example"), write(section), text),
    sample,
  );
}

/** A form's labels with their values. */
export function rows(section: Section): { label: string; value: string; isMark: boolean }[] {
  return section.fields.map((field) => ({
    label: field.label + (field.colon ? ":" : ""),
    value: field.example,
    isMark: field.type === "mark",
  }));
}

/** Breaks lines before a column, as converters do. */
export function wrap(text: string, width = 72): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, "gm"), "$1\n").trimEnd();
}

/** Checks that a text comes out as the sample, whatever its line ending, and that repairing it again changes nothing. */
export function comesOut(damaged: string, expected = sample): void {
  assert.notEqual(damaged, expected, "the test damages nothing");
  for (const ending of ["\n", "\r\n"]) {
    const { text } = repaired(damaged.replaceAll("\n", ending));
    assert.equal(squeeze(text), squeeze(expected));
    assert.equal(repaired(text).text, text, "a second run changes something");
  }
}

/** The kinds of what is told of a repair. */
export function told(damaged: string): string[] {
  return repaired(damaged).notes.map(({ kind }) => kind);
}

/** A text in canonical layout: how lines are broken and how many blank ones part them does not matter, what they say does. */
function squeeze(text: string): string {
  return applyEdits(text, formatReport(analyze(text, settings)))
    .replace(/\r\n?/g, "\n")
    .replace(/[ \t]*\n\s*\n\s*/g, "\n\n")
    .replace(/(?<!\n)\n(?![\n<#\-!])/g, " ")
    .trim();
}
