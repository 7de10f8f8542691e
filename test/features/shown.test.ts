import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { highlights } from "../../server/src/core/features/highlights.ts";
import { inlays } from "../../server/src/core/features/inlays.ts";
import { lenses } from "../../server/src/core/features/lenses.ts";
import { tokens } from "../../server/src/core/features/tokens.ts";
import { textOf } from "../../server/src/core/span.ts";
import { tokenModifiers, tokenTypes } from "../../server/src/core/token-types.ts";
import { marked } from "../kit/markers.ts";
import { anyReport } from "../kit/random-reports.ts";
import { sample, settings } from "../kit/sample.ts";

const local = "Changes in local leadership of development and humanitarian work";
const laws = "Changes in laws, policies and practices that affect people's rights";

describe("tokens", () => {
  const shown = (text: string) =>
    tokens(analyze(text.replaceAll("⇥", "\t"), settings)).map(({ span, type, modifiers }) =>
      [textOf(text.replaceAll("⇥", "\t"), span), type, ...modifiers].join(" | "),
    );

  it("mark section names, labels, values, periods and placeholders", () => {
    assert.deepEqual(
      shown(
        "#### PROJECT\n\n<i>Title:</i>⇥Boats\n<i>Country:</i>⇥[Insert country]\n<i>Period:</i>⇥2024-2027\nColour: blue\n",
      ),
      [
        "PROJECT | class",
        "Title | property",
        "Boats | string",
        "Country | property",
        "[Insert country] | macro",
        "Period | property",
        "2024-2027 | number",
      ],
    );
  });

  it("tell marks that say yes from those that say no", () => {
    assert.deepEqual(shown(`### DOMAINS\n\n<i>${local}</i>⇥✓\n<i>${laws}</i>⇥-\n`), [
      "DOMAINS | class",
      `${local} | property`,
      "✓ | enumMember | yes",
      `${laws} | property`,
      "- | enumMember | no",
    ]);
  });

  it("mark placeholders in prose", () => {
    assert.deepEqual(shown("#### CHANGE\n\nSee [Describe what changed, for whom, where and when] here.\n").slice(1), [
      "[Describe what changed, for whom, where and when] | macro",
    ]);
  });

  it("are those within a stretch", () => {
    const { text, selection } = marked("#### PROJECT\n\n<i>Title:</i>⇥Boats\n<|<i>Period:</i>⇥2024|>\n");
    assert.deepEqual(
      tokens(analyze(text, settings), selection).map(({ span }) => textOf(text, span)),
      ["Period", "2024"],
    );
  });

  it("never overlap, are never empty and stay on their line, whatever the text", () => {
    fc.assert(
      fc.property(anyReport, (text) => {
        let end = 0;
        for (const { span, type, modifiers } of tokens(analyze(text, settings))) {
          assert.ok(span.start >= end && span.end > span.start && span.end <= text.length);
          assert.doesNotMatch(textOf(text, span), /[\r\n]/);
          assert.ok(tokenTypes.includes(type) && modifiers.every((one) => tokenModifiers.includes(one)));
          end = span.end;
        }
      }),
    );
  });
});

describe("inlay hints", () => {
  const text = "#### PROJECT\n\n<i>Period:</i>\t2024–2028\n\n#### CHANGE\n\nTwo words.\n";
  const shown = (words: boolean, periods: boolean) =>
    inlays(analyze(text, settings), { words, periods }).map((one) => [
      text.slice(0, one.offset).split("\n").at(-1),
      one.text,
    ]);

  it("say words and years; each can be left out", () => {
    const period = ["<i>Period:</i>\t2024–2028", "4 years"];
    const words = ["#### CHANGE", "2 words (usual: 40-120 words)"];
    assert.deepEqual(shown(true, true), [period, words]);
    assert.deepEqual(shown(true, false), [words]);
    assert.deepEqual(shown(false, true), [period]);
    assert.deepEqual(shown(false, false), []);
  });

  it("say no range where the words are within it", () => {
    const found = inlays(analyze(sample, settings), { words: true, periods: true });
    assert.equal(found.length, 7);
    for (const { text: hint } of found) assert.match(hint, /^\d+ (?:words|years)$/);
  });
});

describe("code lenses", () => {
  it("count words and problems of each part", () => {
    const found = lenses(analyze(sample, settings));
    assert.deepEqual(
      found.map(({ span }) => textOf(sample, span)),
      ["## RESULTS SUMMARY", "## ADDITIONAL INFORMATION"],
    );
    assert.match(found[0]?.title ?? "", /^\d{3} words · no problems$/);
  });
});

describe("highlights", () => {
  const shown = (source: string) => {
    const { text, selection } = marked(source);
    return highlights(analyze(text, settings), selection.start).map((span) => [span.start, textOf(text, span)]);
  };

  it("are the same word in any case, the same acronym as written", () => {
    assert.deepEqual(
      shown("#### CHANGE\n\nA bo<|>at. The Boat. Boats.\n").map(([, text]) => text),
      ["boat", "Boat"],
    );
    assert.equal(shown("#### CHANGE\n\nThe W<|>HO, who they are, WHO.\n").length, 2);
    assert.equal(shown("#### CHANGE\n\nIn 20<|>24, and 2024-2027.\n").length, 1);
  });

  it("are those near the caret in a long text, whole words at its borders, too", () => {
    const { text, selection } = marked(`${"far ".repeat(150_000)}<|>far ${"far ".repeat(150_000)}`);
    const found = highlights(analyze(text, settings), selection.start);
    assert.equal(found.length, 250_001);
    assert.ok(found.every((span) => textOf(text, span) === "far"));
  });

  it("are the domains that are marked alike", () => {
    const found = shown(`### DOMAINS\n\n<i>${local}</i>⇥<|>x\n<i>${laws}</i>⇥✓\n\nx marks the spot.\n`);
    assert.deepEqual(
      found.map(([, text]) => text),
      ["x", "✓"],
    );
  });

  it("are the headings of one section, and nothing on white space", () => {
    assert.equal(shown("#### CHA<|>NGE\n\nchange\n\n#### CONTEXT\n\n#### CHANGE\n").length, 2);
    assert.deepEqual(shown("#### CHANGE\n\n<|>\n"), []);
  });

  it("hold the caret, whatever the text", () => {
    fc.assert(
      fc.property(anyReport, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        const found = highlights(analyze(text, settings), offset);
        if (found.length > 0) assert.ok(found.some(({ start, end }) => start <= offset && offset <= end));
      }),
    );
  });
});
