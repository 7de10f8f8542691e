import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { foldingRanges } from "../../server/src/core/features/folding.ts";
import { documentLinks } from "../../server/src/core/features/links.ts";
import { selectionRanges } from "../../server/src/core/features/selection.ts";
import { type OutlineItem, symbols } from "../../server/src/core/features/symbols.ts";
import { textOf } from "../../server/src/core/span.ts";
import { marked } from "../kit/markers.ts";
import { anyReport } from "../kit/random-reports.ts";
import { sample, settings } from "../kit/sample.ts";

const report = `## RESULTS SUMMARY

### Boats come home safely

Author: A. Writer (2025)

#### PROJECT

<i>Title:</i>\tSafe boats
<i>Colour:</i>\tblue

#### CHANGE

Every boat has a radio now.
Nobody was lost in 2024.

##### Our own heading

- one
- two
  over two lines

<!-- kept
back -->

#### Notes

## ADDITIONAL INFORMATION

### DOMAINS

<i>Changes in local leadership of development and humanitarian work</i>\tx
`;

function outline(items: readonly OutlineItem[], indent = ""): string {
  return items
    .map(
      ({ name, kind, detail, children }) =>
        `${indent}${kind} ${name}${detail && ` · ${detail}`}\n${outline(children, `${indent}  `)}`,
    )
    .join("");
}

describe("symbols", () => {
  it("nest sections in parts and fields in sections", () => {
    assert.equal(
      outline(symbols(analyze(report, settings))),
      `part RESULTS SUMMARY
  headline Boats come home safely · Headline
    author Author · A. Writer, 2025
  section PROJECT
    field Title · Safe boats
    unknown Colour · blue
  section CHANGE · 16 words
  unknown Notes
part ADDITIONAL INFORMATION
  section DOMAINS
    domain Changes in local leadership of development and humanitarian work · x
`,
    );
  });

  it("select the name and end on their own last line", () => {
    const [part] = symbols(analyze(report, settings));
    assert.ok(part);
    assert.equal(textOf(report, part.selection), "RESULTS SUMMARY");
    assert.ok(textOf(report, part.span).endsWith("#### Notes\n"));
  });

  it("are none for a text without headings, and never without a name", () => {
    assert.deepEqual(symbols(analyze("Just a letter.\n", settings)), []);
    assert.equal(symbols(analyze("## RESULTS SUMMARY\n\n###\n", settings))[0]?.children[0]?.name, "(no title)");
  });

  it("have selections in their spans and children in their parents, whatever the text", () => {
    const check = (items: readonly OutlineItem[], start: number, end: number) => {
      for (const { name, span, selection, children } of items) {
        assert.ok(name !== "");
        assert.ok(start <= span.start && span.start <= selection.start);
        assert.ok(selection.start <= selection.end && selection.end <= span.end && span.end <= end);
        check(children, span.start, span.end);
      }
    };
    fc.assert(fc.property(anyReport, (text) => check(symbols(analyze(text, settings)), 0, text.length)));
  });
});

describe("folding", () => {
  it("folds parts, sections, sub-headings, lists, items and comments", () => {
    const found = foldingRanges(analyze(report, settings)).map(({ span, kind }) => {
      const lines = textOf(report, span).split("\n");
      return `${lines[0]} … ${lines.at(-1)}${kind ? ` (${kind})` : ""}`;
    });
    assert.deepEqual(found, [
      "## RESULTS SUMMARY … #### Notes",
      "### Boats come home safely … Author: A. Writer (2025)",
      "#### PROJECT … <i>Colour:</i>\tblue",
      "#### CHANGE … back -->",
      "##### Our own heading … back -->",
      "- one …   over two lines",
      "- two …   over two lines",
      "<!-- kept … back --> (comment)",
      "## ADDITIONAL INFORMATION … <i>Changes in local leadership of development and humanitarian work</i>\tx",
      "### DOMAINS … <i>Changes in local leadership of development and humanitarian work</i>\tx",
    ]);
  });

  it("folds fences and tables, and nothing of one line", () => {
    const text = "#### CHANGE\n\n```\na\n```\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n#### CONTEXT\n";
    const found = foldingRanges(analyze(text, settings)).map(({ span }) => textOf(text, span).split("\n")[0]);
    assert.deepEqual(found, ["#### CHANGE", "```", "| a | b |"]);
  });
});

describe("selection", () => {
  const steps = (source: string) => {
    const { text, selection } = marked(source);
    return selectionRanges(analyze(text, settings), selection.start).map((span) => textOf(text, span));
  };

  it("grows from the word over sentence, paragraph and section to the report", () => {
    assert.deepEqual(steps("#### CHANGE\n\nOne. Two wo<|>rds. Three.\n\nMore.\n\n#### CONTEXT\n\nText.\n"), [
      "words",
      "Two words.",
      "One. Two words. Three.",
      "One. Two words. Three.\n\nMore.",
      "#### CHANGE\n\nOne. Two words. Three.\n\nMore.",
      "#### CHANGE\n\nOne. Two words. Three.\n\nMore.\n\n#### CONTEXT\n\nText.\n",
    ]);
  });

  it("grows from a word of a value over the value to the field", () => {
    const found = steps("#### PROJECT\n\n<i>Title:</i>⇥Safe bo<|>ats\n<i>Country:</i>⇥Mali\n");
    assert.deepEqual(found.slice(0, 3), ["boats", "Safe boats", "<i>Title:</i>\tSafe boats"]);
  });

  it("is found in a paragraph of any length", () => {
    const found = steps(`#### CHANGE\n\n${"So it goes. ".repeat(40_000)}He<|>re.\n`);
    assert.deepEqual(found.slice(0, 2), ["Here", "Here."]);
  });

  it("holds the caret and grows strictly, whatever the text", () => {
    fc.assert(
      fc.property(anyReport, fc.nat(), (text, at) => {
        const offset = text === "" ? 0 : at % (text.length + 1);
        const spans = selectionRanges(analyze(text, settings), offset);
        assert.deepEqual(spans.at(-1), { start: 0, end: text.length });
        spans.forEach((span, index) => {
          const inner = spans[index - 1];
          assert.ok(span.start <= offset && offset <= span.end);
          if (inner) assert.ok(span.start <= inner.start && inner.end <= span.end);
          if (inner) assert.ok(span.end - span.start > inner.end - inner.start);
        });
      }),
    );
  });
});

describe("links", () => {
  const targets = (text: string) => documentLinks(analyze(text, settings)).map(({ target }) => target);

  it("are pictures, web addresses and files", () => {
    const text =
      "#### IMAGES\n\n![A boat](img/boat.png)\n\nSee [the law](https://example.org/law) and [notes](notes.md).\n";
    const found = documentLinks(analyze(text, settings));
    assert.deepEqual(
      found.map(({ span, target, tooltip }) => [textOf(text, span), target, tooltip]),
      [
        ["img/boat.png", "img/boat.png", "A boat"],
        ["https://example.org/law", "https://example.org/law", "the law"],
        ["notes.md", "notes.md", "notes"],
      ],
    );
  });

  it("never run anything and never lead nowhere", () => {
    assert.deepEqual(
      targets(
        "#### CHANGE\n\n[a](#) [b]() [c](javascript:alert(1)) [d](JaVaScRiPt:x) [e](command:x) [f](data:text/html,x) [g](file:///etc/passwd) [h](<java\tscript:x>)\n",
      ),
      [],
    );
  });

  it("includes the project's page in the sample", () => {
    assert.deepEqual(targets(sample), ["https://openaid.um.dk/projects"]);
  });
});
