// Reports as one HTML file: whole, valid, with nothing in it that runs or loads, and with the words of the source.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { type DefaultTreeAdapterMap, parse } from "parse5";
import { analyze } from "../../server/src/core/analyze.ts";
import { htmlText } from "../../server/src/core/export/html/html-text.ts";
import type { Pictures } from "../../server/src/core/export/pictures.ts";
import { readDocument } from "../../server/src/core/export/read-document.ts";
import { anyReport } from "../kit/random-reports.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";
import { sourceWords, without, wordsOf } from "../kit/source-words.ts";
import { vectors } from "../render/vectors.ts";
import { pngFile } from "./pictures.ts";
import { rich } from "./rich-report.ts";

type Element = DefaultTreeAdapterMap["element"];

const pictures: Pictures = new Map([["pictures/loom.png", pngFile(6, 4)]]);

function html(text: string, read = pictures): string {
  return htmlText(readDocument(analyze(text, settings).report), read);
}

/** All elements of a file, parsed as a browser does. */
function elementsOf(source: string, errors: string[] = []): Element[] {
  const found: Element[] = [];
  const visit = (node: DefaultTreeAdapterMap["node"]) => {
    if ("tagName" in node) found.push(node);
    if ("childNodes" in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(source, { onParseError: ({ code }) => errors.push(code) }));
  return found;
}

function attribute(element: Element | undefined, wanted: string): string | undefined {
  return element?.attrs.find(({ name }) => name === wanted)?.value;
}

function textIn(node: DefaultTreeAdapterMap["node"]): string {
  if (node.nodeName === "#text") return (node as DefaultTreeAdapterMap["textNode"]).value;
  if (node.nodeName === "thead" && !textOfChildren(node).includes("Who")) return "";
  // What is a block of its own starts a new word.
  return /^(?:p|h\d|li|td|th|dt|dd|br|div)$/.test(node.nodeName) ? ` ${textOfChildren(node)} ` : textOfChildren(node);
}

function textOfChildren(node: DefaultTreeAdapterMap["node"]): string {
  return "childNodes" in node ? node.childNodes.map(textIn).join("") : "";
}

/** What is wrong in a file that shall neither run nor load anything. */
function unsafeIn(source: string): string[] {
  return elementsOf(source).flatMap((element) => {
    const wrong = /^(?:script|iframe|object|embed|link|base|form|svg|math)$/.test(element.tagName)
      ? [element.tagName]
      : [];
    const attributes = element.attrs.filter(
      ({ name, value }) =>
        /^on/i.test(name) ||
        (name === "src" && !/^data:image\/[\w+]+;base64,/.test(value)) ||
        (name === "href" && !/^(?:https?:\/\/|mailto:|#page-2$)/.test(value)) ||
        (name === "style" && !/^text-align:(?:left|center|right)$/.test(value)),
    );
    return [...wrong, ...attributes.map(({ name, value }) => `${element.tagName} ${name}=${value}`)];
  });
}

describe("a report as an HTML file", () => {
  it("is valid, and says its language, title and author", () => {
    const errors: string[] = [];
    const elements = elementsOf(html(rich), errors);
    assert.deepEqual(errors, []);
    const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag);
    assert.equal(attribute(named("html")[0], "lang"), "en");
    assert.equal(textOfChildren(named("title")[0] as Element), format.template.header.headline.example);
    const meta = new Map(named("meta").map((one) => [attribute(one, "name"), attribute(one, "content")]));
    assert.equal(meta.get("author"), "Embassy of Denmark in Islamabad");
    assert.match(meta.get("keywords") ?? "", /Pakistan/);
    assert.equal(named("h1").length, 1);
    assert.equal(named("article").length, 2);
    const ids = elements.flatMap((one) => attribute(one, "id") ?? []);
    assert.equal(new Set(ids).size, ids.length);
    for (const one of elements) {
      const label = attribute(one, "aria-labelledby");
      assert.ok(label === undefined || ids.includes(label), label);
    }
  });

  it("has every word of the source", () => {
    for (const text of [sample, rich]) {
      const [body] = elementsOf(html(text, new Map([...pictures, ["chart.png", pngFile(2, 2)]]))).filter(
        ({ tagName }) => tagName === "body",
      );
      const expected = sourceWords(text).flatMap(({ heading, words }) => [...wordsOf(heading), ...words]);
      const found = wordsOf(textIn(body as Element));
      assert.deepEqual([without(expected, found), without(found, expected)], [[], []]);
    }
  });

  it("holds its pictures, and says in words what it could not get", () => {
    const [picture, ...others] = elementsOf(html(rich)).filter(({ tagName }) => tagName === "img");
    assert.deepEqual(others, []);
    assert.match(attribute(picture, "src") ?? "", /^data:image\/png;base64,iVBORw0KGgo/);
    assert.deepEqual(
      ["alt", "width", "height"].map((name) => attribute(picture, name)),
      ["Women at a loom", "6", "4"],
    );
    assert.match(html(rich), /<span class="blocked-picture">a chart<\/span>/);
  });

  it("runs and loads nothing, whatever is written and wherever", () => {
    for (const { attack } of attacks())
      for (const text of [
        changed("In March", `${attack} In March`),
        changed("\tPakistan", `\t${attack}`),
        changed("Members of", `${attack}\nMembers of`),
      ])
        assert.deepEqual(unsafeIn(html(text)), [], attack);
    fc.assert(
      fc.property(anyReport, (text) => {
        assert.deepEqual(unsafeIn(html(text)), []);
      }),
      { numRuns: 60 },
    );
  });
});

/** Every twentieth attack of the corpus: all of them are tried on the trees that both this file and the preview are made from. */
function attacks(): { attack: string }[] {
  return Object.values(vectors)
    .flat()
    .filter((_, index) => index % 20 === 0)
    .map((attack) => ({ attack }));
}
