// A form as Word's converters leave it: “fix all” makes the canonical form of it, and says nothing of what it could not know.

import { strict as assert } from "node:assert";
import { fixAll } from "../../server/src/core/fix-all.ts";
import { findSection } from "../../server/src/core/report.ts";
import { sectionBody, sectionText } from "../../server/src/core/template/text.ts";
import { annotate, problemsOf } from "../kit/check.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";

const [project, domains] = format.template.sections.filter(({ kind }) => kind === "fields") as [Section, Section];
type Section = (typeof format.template.sections)[number];

/** The form's fields with their values, each written by `write`. */
function form(section: Section, write: (label: string, value: string, isMark: boolean) => string): string[] {
  return section.fields.map((field) =>
    write(field.label + (field.colon ? ":" : ""), field.example, field.type === "mark"),
  );
}

/** Breaks a line before the column `width`, as converters do. */
function wrap(line: string, width = 72): string {
  return line.replace(new RegExp(`(.{1,${width}})(?: |$)`, "g"), "$1\n").trimEnd();
}

/** Checks that both forms of the sample, written in another way, are mended, in every line ending. */
function mends(write: (section: Section) => string): void {
  const before = [project, domains].reduce(
    (text, section) => changed(sectionBody(section, "example"), write(section), text),
    sample,
  );
  assert.notEqual(before, sample);
  for (const ending of ["\n", "\r\n", "\r"]) {
    const { text } = fixAll(before.replaceAll("\n", ending), settings);
    const values = [project, domains].map(({ id }) => fieldsOf(text, id));
    assert.deepEqual(
      values,
      [project, domains].map(({ id }) => fieldsOf(sample, id)),
    );
    assert.equal(annotate(text, problemsOf(text)), "");
  }
}

/** Label and value of each field, white space and line breaks in values made one blank. */
function fieldsOf(text: string, id: string): string[] {
  const { analysis } = fixAll(text, settings, () => false);
  const section = findSection(analysis.report, id)?.section;
  return (section?.reading.fields ?? []).map(({ lead, value }) =>
    `${section?.text.slice(lead.start, lead.end)}${section?.text.slice(value.start, value.end)}`.replace(
      / ?\s(?<!\t)/g,
      " ",
    ),
  );
}

describe("forms out of converters", () => {
  it("pandoc's GitHub Markdown: italics, a blank, hard breaks, wrapped at 72 columns", () =>
    mends((section) => form(section, (label, value) => wrap(`*${label}* ${value}`)).join("  \n")));

  it("pandoc's Markdown: backslashes, escaped apostrophes", () =>
    mends((section) =>
      form(section, (label, value) => `*${label.replaceAll("'", "\\'")}* ${value === "-" ? "--" : value}`).join("\\\n"),
    ));

  it("pandoc's plain text: no markup, wrapped", () =>
    mends((section) => form(section, (label, value) => wrap(`${label} ${value}`)).join("\n")));

  it("mammoth: bold, a tab, escapes everywhere, a paragraph each", () =>
    mends((section) =>
      form(section, (label, value) => `__${label}__\t${value.replace(/[-.]/g, "\\$&")}`).join("\n\n"),
    ));

  it("LibreOffice's text: tabs, curly apostrophes, glyphs with a control character", () =>
    mends((section) =>
      form(
        section,
        (label, value, isMark) =>
          `${label.replaceAll("'", "’")}\t${isMark ? (value === "x" ? "☒\u0001" : "☐\u0001") : value}`,
      ).join("\n"),
    ));

  it("pdftotext with layout: wide gaps", () =>
    mends((section) => form(section, (label, value) => ` ${label.padEnd(90)} ${value}`).join("\n")));

  it("pdftotext without layout: values below their labels", () =>
    mends((section) => form(section, (label, value) => `${label}\n\n${value}`).join("\n\n")));

  it("a table with an empty header row, and Wingdings", () =>
    mends((section) =>
      [
        "|   |   |",
        "|---|---|",
        ...form(
          section,
          (label, value, isMark) => `| **${label}** | ${isMark ? (value === "x" ? "\uf0fe" : "\uf0a8") : value} |`,
        ),
      ].join("\n"),
    ));

  it("a table whose first row became its header", () =>
    mends((section) => {
      const [first, ...rest] = form(section, (label, value) => `| ${label} | ${value} |`);
      return [first, "|:--|:-:|", ...rest].join("\n");
    }));

  it("soft hyphens in labels, no-break blanks before colons", () =>
    mends((section) =>
      form(
        section,
        (label, value) =>
          `*${label.replace("marginalisation", "marginal\u00adisation").replace(":", "\u00a0:")}* ${value}`,
      ).join("\\\n"),
    ));

  it("a table of pandoc's Markdown, its mark beside the label's first line, is left to the writer", () => {
    const [lives] = domains.fields.filter(({ type }) => type === "mark");
    const label = lives?.label.replace(" marginalisation", "         ☒\n  marginalisation") ?? "";
    const text = changed(`<i>${lives?.label}</i>\tx`, `  *${label}*`);
    assert.ok(fixAll(text, settings).text.includes(label));
  });
});

it("A form in a file that ends in its heading gets the file's line ending", () => {
  const text = `${sample.slice(0, sample.indexOf(sectionText(domains, "example")))}### ${domains.name}`.replaceAll(
    "\n",
    "\r\n",
  );
  assert.ok(!/(?<!\r)\n/.test(fixAll(text, settings).text));
});
