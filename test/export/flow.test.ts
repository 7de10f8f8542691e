// Safe HTML as paragraphs and tables: each kind of markup becomes what a word processor calls it.

import { strict as assert } from "node:assert";
import { analyze } from "../../server/src/core/analyze.ts";
import { type FlowBlock, flowOf, type Paragraph } from "../../server/src/core/export/flow.ts";
import { readDocument } from "../../server/src/core/export/read-document.ts";
import { plainStyle, type Run } from "../../server/src/core/export/runs.ts";
import { settings } from "../kit/sample.ts";

/** The flow of a text as it stands in a section. */
function flow(text: string): FlowBlock[] {
  const { pages } = readDocument(analyze(`## RESULTS SUMMARY\n\n#### CHANGE\n\n${text}\n`, settings).report);
  const section = pages.flatMap((page) => page.sections).find(({ id }) => id === "change");
  return section?.content.flatMap((block) => (block.kind === "text" ? flowOf(block.tree) : [])) ?? [];
}

/** Runs in short: what is not plain about each, and its text. */
function short(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === "break") return "⏎";
      if (run.kind === "picture") return `(${run.picture.source}: ${run.picture.alt})`;
      const style = Object.entries(run)
        .filter(([key, value]) => key in plainStyle && value !== plainStyle[key as keyof typeof plainStyle])
        .map(([key, value]) => (value === true ? key : `${value}`));
      return style.length === 0 ? run.text : `{${style.join(" ")}: ${run.text}}`;
    })
    .join("");
}

function lines(text: string): string[] {
  return flow(text).map((block) => {
    if (block.kind === "table")
      return block.rows
        .map(({ cells }) =>
          cells
            .map(
              ({ header, align, blocks }) =>
                `${header ? "^" : "|"}${align?.[0] ?? ""}${blocks.map((one) => short((one as Paragraph).runs))}`,
            )
            .join(""),
        )
        .join("/");
    const { kind, runs, item, quote } = block;
    const mark = item && (item.marked ? (item.ordered ? `${item.number}.` : "•") : "…");
    const place = `${"> ".repeat(quote)}${item ? `${"  ".repeat(item.level)}${mark} ` : ""}`;
    return `${place}${kind === "text" ? "" : `[${kind}] `}${short(runs)}`;
  });
}

describe("the flow of safe HTML", () => {
  it("has the styles of runs", () => {
    assert.deepEqual(
      lines("A **b *c*** <u>d</u> ~~e~~ `f` H<sub>2</sub>O x<sup>3</sup> [g *h*](https://example.org) end"),
      [
        "A {bold: b }{bold italic: c} {underline: d} {strike: e} {code: f} H{sub: 2}O x{super: 3} {https://example.org: g }{italic https://example.org: h} end",
      ],
    );
  });

  it("has white space as it is shown", () => {
    assert.deepEqual(lines("one\ntwo  \nthree   four\\\nfive ![alt](a.png) six"), [
      "one two⏎three four⏎five (a.png: alt) six",
    ]);
  });

  it("has lists with their levels and numbers", () => {
    assert.deepEqual(lines("- a\n- b\n  1. c\n\n     d\n  2. e\n- - f"), [
      ...["• a", "• b", "  1. c", "  … d", "  2. e", "• ", "  • f"],
    ]);
    assert.deepEqual(lines("3. a\n4. b"), ["3. a", "4. b"]);
  });

  it("has quotes, sub-headings, code and tables", () => {
    assert.deepEqual(lines("> a\n>\n> > b\n\n##### c\n\n```\nd  e\n\n f\n```\n\n| g | h |\n|--|-:|\n| i | **j** |"), [
      "> a",
      "> > b",
      "[heading] c",
      "[code] {code: d  e}⏎⏎{code:  f}",
      "^g^rh/|i|r{bold: j}",
    ]);
  });

  it("has the HTML of converters", () => {
    assert.deepEqual(lines("<div><p>a</p>b<table><tr><td><p>c</p></td><td>d</td></tr></table></div>"), [
      "a",
      "b",
      "|c|d",
    ]);
  });

  it("raises the labels of notes, wherever the note stands", () => {
    assert.deepEqual(lines("a[^1] b[^n]\n\n[^1]: The note."), ["a{super: 1} b{super: n}", "{super: 1} The note."]);
  });

  it("says in words what picture may not be shown", () => {
    assert.deepEqual(lines("Text ![far away](https://example.org/a.png) ![x](javascript:1)"), [
      "Text (undefined: far away) (undefined: x)",
    ]);
  });
});
