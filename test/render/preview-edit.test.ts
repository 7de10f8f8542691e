// What is done on a page changes the report in the smallest way, and the report then says what was meant.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { visibleText } from "../../server/src/core/render/block-html.ts";
import { type PreviewEdit, previewEdit } from "../../server/src/core/render/preview-edit.ts";
import { anchorProblems } from "../../server/src/core/render/problems.ts";
import { renderReport } from "../../server/src/core/render/render.ts";
import { oneLine } from "../../server/src/core/render/written.ts";
import { findField, findSection, readReport, valueText } from "../../server/src/core/report.ts";
import { applyEdits } from "../../server/src/core/span.ts";
import { anyReport } from "../kit/random-reports.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";
import { unruled } from "./unruled.ts";

function edit(text: string, wanted: PreviewEdit) {
  return previewEdit(renderReport(analyze(text, unruled)), wanted);
}

/** The changed line of a report, before and after, as `before → after`. */
function change(text: string, wanted: PreviewEdit): string {
  const { edits } = edit(text, wanted);
  assert.ok(edits.length <= 1);
  const [one] = edits;
  if (!one) return "nothing";
  return `${JSON.stringify(text.slice(one.span.start, one.span.end))} → ${JSON.stringify(one.text)}`;
}

const title = { kind: "setField", section: "project", field: "title" } as const;
const period = { kind: "setPeriod", section: "project", field: "period" } as const;

describe("editing on the page", () => {
  it("toggles a mark by one character, both ways", () => {
    const lives = { kind: "toggleMark", section: "domains", field: "lives" } as const;
    assert.equal(change(sample, lives), '"x" → "-"');
    assert.equal(change(applyEdits(sample, edit(sample, lives).edits), lives), '"-" → "x"');
  });

  it("changes only the part of a value that differs", () => {
    assert.equal(change(sample, { ...title, value: "Fair pay at home, Phase III" }), '"" → "I"');
    assert.equal(change(sample, { ...title, value: "Fair pay at home" }), '", Phase II" → ""');
    assert.equal(change(sample, { ...title, value: " Fair pay at home,\n Phase II\t" }), "nothing");
  });

  it("leaves what Markdown reads as it is meant, and escapes what it does not", () => {
    const written = (value: string) => {
      const text = applyEdits(sample, edit(sample, { ...title, value }).edits);
      const section = findSection(readReport(text, format), "project")?.section;
      const field = section && findField(section, "title");
      return field ? valueText(section, field) : "";
    };
    for (const plain of [
      "A & B",
      "3 < 4",
      "2 * 3",
      "snake_case_name",
      "C# and F#",
      "50% (half) [sic]",
      "# 1",
      "- x",
      "1. x",
      "it's",
    ])
      assert.equal(written(plain), plain);
    assert.equal(written("a *b* c"), "a \\*b\\* c");
    assert.equal(written("<b>bold</b>"), "\\<b>bold\\</b>");
    assert.equal(written("&amp;"), "\\&amp;");
  }).timeout(60_000);

  it("writes a headline, a name and a year where they stand", () => {
    assert.equal(
      change(sample, { kind: "setHeadline", value: "Home workers in Sindh get a legal minimum wage" }),
      '"win" → "get"',
    );
    const author = { kind: "setAuthor", name: "Embassy of Denmark in Islamabad" } as const;
    assert.equal(change(sample, { ...author, year: 2025 }), "nothing");
    assert.equal(change(sample, { ...author, year: 2024 }), '"5" → "4"');
    assert.equal(change(sample, { ...author, name: "Embassy of Denmark", year: 2025 }), '"in Islamabad " → ""');
  });

  it("says that a headline cannot be a section's name", () => {
    const { edits, refused } = edit(sample, { kind: "setHeadline", value: "Context" });
    assert.deepEqual(edits, []);
    assert.ok(refused);
  });

  it("writes a period as its years, and leaves one that says them in other words", () => {
    const text = sample.replace(/(Period:<\/i>\t).*/, "$12022-2025");
    assert.equal(change(text, { ...period, from: 2022, to: 2026 }), '"5" → "6"');
    assert.equal(change(text, { ...period, from: 2022 }), '"-2025" → ""');
    const other = sample.replace(/(Period:<\/i>\t).*/, "$1January 2022 – December 2025");
    assert.equal(change(other, { ...period, from: 2022, to: 2025 }), "nothing");
  });

  it("inserts what is missing: a field, the author line, the headline, a section", () => {
    const noPeriod = sample.replace(/<i>Period:.*\n/, "");
    const text = applyEdits(noPeriod, edit(noPeriod, { ...period, from: 2020, to: 2021 }).edits);
    assert.match(text, /\n<i>Period:<\/i>\t2020-2021\n/);
    const noAuthor = sample.replace(/Author:.*\n\n/, "");
    assert.match(
      applyEdits(noAuthor, edit(noAuthor, { kind: "setAuthor", name: "A. B.", year: 2025 }).edits),
      /\n\nAuthor: A\. B\. \(2025\)\n\n/,
    );
    const noHeadline = sample.replace(/### Home.*\n\n/, "");
    assert.equal(
      applyEdits(
        noHeadline,
        edit(noHeadline, { kind: "setHeadline", value: format.template.header.headline.example }).edits,
      ),
      sample,
    );
    const parts = edit("", { kind: "insertPart", part: format.template.sections[0]?.id ?? "" });
    assert.ok(applyEdits("", parts.edits).includes("EVIDENCE"));
    const noMark = sample.replace(/<i>Changes in the lives.*\n/, "");
    assert.equal(
      applyEdits(noMark, edit(noMark, { kind: "toggleMark", section: "domains", field: "lives" }).edits),
      sample,
    );
  });

  it("does nothing for what is not there", () => {
    for (const wanted of [
      { kind: "toggleMark", section: "nowhere", field: "lives" },
      { kind: "toggleMark", section: "project", field: "title" },
      { kind: "setField", section: "project", field: "__proto__", value: "x" },
      { kind: "insertPart", part: "constructor" },
      { kind: "applyFix", problem: "nothing", fix: 0 },
      { kind: "applyFix", problem: "nothing", fix: -1 },
    ] as const)
      assert.deepEqual(edit(sample, wanted).edits, []);
  });

  it("applies the fix of a problem as the editor would", () => {
    const text = changed("### EVIDENCE", "### Evidens");
    const rendered = renderReport(analyze(text, settings));
    const problem = anchorProblems(rendered).find(({ rule }) => rule === "section-name");
    assert.ok(problem && problem.fixes.length > 0);
    const { edits } = previewEdit(rendered, { kind: "applyFix", problem: problem.id, fix: 0 });
    assert.equal(applyEdits(text, edits), sample);
  });

  it("makes any typed text the value, and changes nothing else", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 30 }),
      fc
        .array(
          fc.constantFrom(
            "*",
            "_",
            "`",
            "<b>",
            "&amp;",
            "\\",
            "[a](b)",
            "|",
            "-->",
            "<!--",
            "~~",
            "x",
            " ",
            "Title:",
            "\n",
            "https://a.example",
            "é",
            "2024",
          ),
          { maxLength: 12 },
        )
        .map((list) => list.join("")),
    );
    fc.assert(
      fc.property(typed, fc.constantFrom("title", "partner", "country"), (value, field) => {
        const { edits, refused } = edit(sample, { kind: "setField", section: "project", field, value });
        const wanted = oneLine(value);
        const text = applyEdits(sample, edits);
        const section = findSection(readReport(text, format), "project")?.section;
        const now = section && findField(section, field);
        if (refused) assert.equal(text, sample);
        else assert.equal(section && now && visibleText(valueText(section, now)), wanted);
        const [one] = edits;
        if (one) {
          const line = sample.slice(0, one.span.start).split("\n").length;
          const others = (all: string) =>
            all
              .split("\n")
              .filter((_, index) => index !== line - 1)
              .join("\n");
          assert.equal(others(text), others(sample));
        }
      }),
      { numRuns: 150 },
    );
  }).timeout(60_000);

  it("refuses few texts", () => {
    const values = [
      "*",
      "a*",
      "**b**",
      "\\",
      "a\\",
      "`x`",
      "<!-- x -->",
      "a | b",
      "[x]",
      "[x](y)",
      "![x](y)",
      "&lt;",
      "~~a~~",
      "Title: x",
      "a:",
      "<br>",
      "x  ",
      "www.a.example",
      "a@b.example",
      "==",
      "x <y@z.example>",
      "'",
      '"',
      "---",
      "[ ]",
      "$1",
    ];
    for (const value of values) assert.equal(edit(sample, { ...title, value }).refused, undefined, value);
  }).timeout(60_000);

  it("never throws, whatever the report", () => {
    fc.assert(
      fc.property(anyReport, fc.string(), fc.integer({ min: 1000, max: 9999 }), (text, value, year) => {
        const rendered = renderReport(analyze(text, unruled));
        const wanted: PreviewEdit[] = [
          { kind: "setHeadline", value },
          { kind: "setAuthor", name: value, year },
          { ...title, value },
          { ...period, from: year, to: year + 1 },
          { kind: "toggleMark", section: "domains", field: "lives" },
          { kind: "insertPart", part: "evidence" },
        ];
        for (const one of wanted) applyEdits(text, previewEdit(rendered, one).edits);
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);
});
