// What each heading of a report is: a section, the headline, or unknown; and which lines are text after all.

import { strict as assert } from "node:assert";
import { readReport } from "../../server/src/core/report.ts";
import { headingLine } from "../../server/src/core/template/format.ts";
import { format } from "../kit/sample.ts";

/** The sections of a text: ids of the template's, names of others in brackets, and how each name was matched. */
function sections(text: string): string[] {
  return readReport(text, format).sections.flatMap(({ section }) => {
    const { role, definition, heading } = section;
    if (role === "preamble") return [];
    const name = section.text.slice(heading.name.start, heading.name.end);
    return [definition ? `${definition.id}${heading.match === "name" ? "" : ` ${heading.match}`}` : `${role}(${name})`];
  });
}

const lines = (...list: string[]) => list.join("\n\n");

describe("recognise", () => {
  for (const section of format.template.sections) {
    it(`knows ${section.name} at every level, in every case, by every alias`, () => {
      const { id, name, aliases } = section;
      for (const level of [1, 2, 3, 4]) assert.deepEqual(sections(`${"#".repeat(level)} ${name}`), [id]);
      assert.deepEqual(sections(`###### ${name}`), [id]);
      for (const text of [
        `# ${name.toLowerCase()}`,
        `# ${name}:`,
        `# ${name.split("").join("\u00ad")}`,
        `${name}\n===`,
      ])
        assert.deepEqual(sections(text), [id], text);
      for (const alias of aliases) {
        assert.deepEqual(sections(`## ${alias}`), [`${id} alias`], alias);
        assert.deepEqual(sections(alias.toUpperCase()), [`${id} alias`], alias);
        assert.deepEqual(sections(`**${alias}**`), [`${id} alias`], alias);
      }
    });
  }

  it("knows near spellings: two edits, and a quarter of the name", () => {
    // A first heading would be taken for the headline.
    for (const [text, expected] of [
      ["# CONTRIBTUION", "contribution near"],
      ["# CONTIBUTON", "contribution near"],
      ["# CNTIBUTON", "unknown(CNTIBUTON)"],
      ["# CHANEG", "change near"],
      ["# CHNAEG", "unknown(CHNAEG)"],
      ["# LESSONS LERANT", "lessons near"],
      ["# RESULTS SUMARY", "results-summary near"],
      ["# DOMAIN", "domains near"],
    ] as const)
      assert.deepEqual(sections(lines(headingLine(format.template.sections[1] as never), text)).slice(1), [expected]);
  });

  it("takes bold, underlined and bare lines only for a section that has no heading, the first of several", () => {
    assert.deepEqual(sections(lines("CHANGE", "**CHANGE**", "Change")), ["change"]);
    assert.deepEqual(sections(lines("**CHANGE**", "#### CHANGE")), ["change"]);
    assert.deepEqual(sections(lines("**CHANGE**", "Change\n---")), ["change"]);
    assert.deepEqual(sections(lines("####CHANGE", "#### CHANGE")), ["change"]);
    assert.deepEqual(sections(lines("####CHANGE", "**CHANGE**")), ["change"]);
    assert.deepEqual(sections(lines("### ACTIVITIES", "**Results**", "It went well.", "#### CHANGE")), [
      "activities",
      "change",
    ]);
  });

  it("takes a heading of level 5 and more only for a section that stands nowhere else, by its exact name", () => {
    assert.deepEqual(sections(lines("#### CONTEXT", "##### CHANGE")), ["context", "change"]);
    assert.deepEqual(sections(lines("##### CHANGE", "**CHANGE**")), ["change"]);
    assert.deepEqual(sections(lines("#### CHANGE", "##### CHANGE")), ["change"]);
    assert.deepEqual(sections(lines("#### CONTEXT", "##### CHANGES", "##### RESULT", "##### My own")), ["context"]);
    assert.deepEqual(sections(lines("#### CONTEXT", "##### CHANGE", "###### CHANGE")), ["context", "change"]);
  });

  it("keeps repeated headings", () => {
    assert.deepEqual(sections(lines("#### CHANGE", "# Change", "#### RESULT")), ["change", "change", "change alias"]);
  });

  describe("the headline", () => {
    const [first, second] = format.template.sections.map(headingLine) as [string, string];

    it("is the first heading between the first part and the next section, at any level", () => {
      for (const heading of ["# H", "### H", "##### H", "H\n---"])
        assert.deepEqual(sections(lines(first, heading, "### I", second)), [
          "results-summary",
          "headline(H)",
          "unknown(I)",
          "project",
        ]);
    });

    it("can be without words", () =>
      assert.deepEqual(sections(lines(first, "###", second)), ["results-summary", "headline()", "project"]));

    it("stands before the sections where the first part's heading is missing", () =>
      assert.deepEqual(sections(lines("### H", second)), ["headline(H)", "project"]));

    it("is no sub-heading with a section's name", () =>
      assert.deepEqual(sections(lines(first, "##### Contxet", "### H", second)), [
        "results-summary",
        "headline(H)",
        "project",
      ]));

    it("is no bold line, and nothing behind the next section", () => {
      assert.deepEqual(sections(lines(first, "**H**", second)), ["results-summary", "project"]);
      assert.deepEqual(sections(lines(first, second, "### H")), ["results-summary", "project", "unknown(H)"]);
    });
  });

  it("reads what converters write", () => {
    for (const [text, expected] of [
      // pandoc, from headings at Word's level; from bold and underlined lines
      [lines("# RESULTS SUMMARY", "## Pay", "# PROJECT"), ["results-summary", "headline(Pay)", "project"]],
      [
        lines("**RESULTS SUMMARY**", "**<u>PROJECT</u>**", "**[CHANGE]{.underline}**"),
        ["results-summary", "project", "change"],
      ],
      // mammoth
      [lines("__RESULTS SUMMARY__", "__LESSONS LEARNED__"), ["results-summary", "lessons alias"]],
      // plain text: no blank lines, in the case that was typed where a sentence or heading ends before
      [
        "RESULTS SUMMARY\nProject information\nTitle: A\nCHANGE:\nIt went well.\nLessons learned\nMuch.",
        ["results-summary", "project alias", "change", "lessons alias"],
      ],
      // pdftotext: a page break glued to the next line
      ["It went well.\n\fADDITIONAL INFORMATION\nMore.", ["additional-information"]],
      // a BOM, and a soft hyphen in a heading
      ["\ufeff## RESULTS SUM\u00adMARY", ["results-summary"]],
    ] as const)
      assert.deepEqual(sections(text), expected, text);
  });
});
