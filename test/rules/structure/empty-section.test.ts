import { strict as assert } from "node:assert";
import { checkChanged, problemsOf } from "../../kit/check.ts";
import { changed, format, sample, settings } from "../../kit/sample.ts";

const example = (id: string) => format.template.sections.find((one) => one.id === id)?.example ?? "";
const rules = (id: string, body: string) => problemsOf(changed(example(id), body)).map(({ rule }) => rule);

describe("empty-section", () => {
  it("stands on the heading: an error for prose", () =>
    checkChanged(
      example("context"),
      "",
      `
          #### CONTEXT
      //~      ^^^^^^^ error empty-section: Nothing is written under CONTEXT yet.
      `,
    ));

  it("is a warning for images", () =>
    checkChanged(
      example("images"),
      "",
      `
          #### IMAGES
      //~      ^^^^^^ warning empty-section: Nothing is written under IMAGES yet.
      `,
    ));

  it("has one severity for all where the house rules say so", () => {
    const hints = { ...settings, rules: new Map([["empty-section", { severity: "hint" as const, options: {} }]]) };
    for (const id of ["images", "context"])
      assert.deepEqual(
        problemsOf(changed(example(id), ""), hints).map(({ severity }) => severity),
        ["hint"],
        id,
      );
  });

  for (const body of [
    " \t\n\u00a0",
    "<!-- to follow -->",
    "<!-- a\n\nb -->",
    "[Describe the situation before the change and why the change matters]",
    "\\[Describe the situation before the change and why the change matters\\]",
    "*[Write about the context]*",
    "TODO",
    "TBC.",
    "XXX",
    "Lorem ipsum",
    "<insert text>",
    "TODO\n\n<!-- b -->\n\n[Describe the situation]",
  ])
    it(`is the only problem of ${JSON.stringify(body)}`, () =>
      assert.deepEqual(rules("context", body), ["empty-section"]));

  for (const body of [
    "Nothing.",
    "TODO: ask the partner why.",
    "![A](a.png)",
    "##### Own",
    "```\ncode\n```",
    "- a",
    "<p>Text</p>",
    "| a |\n|---|",
  ])
    it(`is no problem of ${JSON.stringify(body)}`, () => assert.ok(!rules("context", body).includes("empty-section")));

  it("does not take the line to the next page for a caption", () => {
    assert.deepEqual(rules("images", ""), ["empty-section"]);
    assert.deepEqual(
      problemsOf(
        changed(`${example("images")}\n\n[See next page for more details](#) →`, "See next page for more details"),
      ).map(({ rule }) => rule),
      ["empty-section"],
    );
  });

  it("is no matter of fields and parts", () => {
    for (const text of [
      sample.replace(/(#### PROJECT\n)[\s\S]*?(?=#### CHANGE)/, "$1\n"),
      sample.replace(/(### DOMAINS\n)[\s\S]*/, "$1"),
    ])
      assert.ok(!problemsOf(text).some(({ rule }) => rule === "empty-section"));
  });

  it("is silent where headings of the writer's own follow with a text", () => {
    assert.deepEqual(rules("context", "#### Before\n\nMuch."), ["unknown-section"]);
    assert.deepEqual(rules("context", "#### Before"), ["empty-section", "unknown-section"]);
  });
});
