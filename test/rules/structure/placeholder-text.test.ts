import { strict as assert } from "node:assert";
import { checkChanged, problemsOf } from "../../kit/check.ts";
import { changed, format } from "../../kit/sample.ts";

/** The texts on which the rule stands. */
function found(find: string, replace: string): string[] {
  const text = changed(find, replace);
  return problemsOf(text)
    .filter(({ rule }) => rule === "placeholder-text")
    .map(({ span }) => text.slice(span.start, span.end));
}

describe("placeholder-text", () => {
  it("stands on the filler", () =>
    checkChanged(
      "A woman who complained simply got no more cloth.",
      "\n\nTBC: a woman who\n[add what she did].",
      `
          TBC: a woman who
      //~ ^^^ warning placeholder-text: “TBC” is not yet your text. Write what belongs here.
          [add what she did].
      //~ ^^^^^^^^^^^^^^^^^^ warning placeholder-text: “[add what she did]” is not yet your text. Write what belongs here.
      `,
    ));

  for (const [text, filler] of [
    ["TODO: count", ["TODO"]],
    ["(TBD)", ["TBD"]],
    ["**TBC**", ["TBC"]],
    ["lorem ipsum dolor", ["lorem ipsum"]],
    ["Lorem Ipsum", ["Lorem Ipsum"]],
    ["[Describe what changed, for whom, where and when]", ["[Describe what changed, for whom, where and when]"]],
    ["[insert number]", ["[insert number]"]],
    ["\\[Insert number\\]", ["\\[Insert number\\]"]],
    ["<insert number>", ["<insert number>"]],
    ["\n\n<insert number>\n\n", ["<insert number>"]],
    ["\n\nXXX\n\n", ["XXX"]],
    ["\n\n- TODO\n- TBC\n\n", ["TODO", "TBC"]],
    ["[TODO](https://example.org)", ["TODO"]],
    ["\n\n##### TODO\n\n", ["TODO"]],
  ] as const)
    it(`finds it in ${JSON.stringify(text)}`, () =>
      assert.deepEqual(found("A woman who", `${text} A woman who`), filler));

  for (const text of [
    "todo",
    "Todos los años",
    "XXX",
    "[sic]",
    "[1]",
    "[^1]",
    "[Insert](https://example.org)",
    "![Insert](a.png)",
    "[the law]",
    "`TODO`",
    "\n\n```\nTODO\n```\n\n",
    "\n\n    TODO\n\n",
    "<!-- TODO -->",
    "\n\n<!--\n\n[Insert country]\n\n-->\n\n",
    "https://example.org/TODO",
    "[a](TODO)",
  ])
    it(`is silent on ${JSON.stringify(text)}`, () => assert.deepEqual(found("A woman who", `${text} A woman who`), []));

  it("is the only problem of a value that is filler", () => {
    for (const [find, replace] of [
      ["\tFair pay at home, Phase II", "\tTBD"],
      ["\tHome Workers' Union of Sindh (HWUS)", "\t[Insert partner (acronym)]"],
      ["\tPakistan", "\t[Insert country]"],
      ["\tPakistan", "\tXXX"],
      ["\t2021-2025", "\t<insert period>"],
      ["\tDemocracy and human rights", "\t[Insert priorities]"],
      ["Embassy of Denmark in Islamabad (2025)", "[Insert author] (2025)"],
      ["Embassy of Denmark in Islamabad (2025)", "XXX (2025)"],
      ["### Home workers in Sindh win a legal minimum wage", "### [Write the headline: what changed, and for whom]"],
      ["### Home workers in Sindh win a legal minimum wage", "### XXX"],
    ] as const)
      assert.deepEqual(
        problemsOf(changed(find, replace))
          .map(({ rule }) => rule)
          .filter((rule) => rule !== "undefined-acronym"),
        ["placeholder-text"],
        replace,
      );
  });

  it("leaves a filler mark to the rule for marks, and a section of filler to the one for empty sections", () => {
    assert.deepEqual(found("vulnerability</i>\tx", "vulnerability</i>\tTBD"), []);
    const { example = "" } = format.template.sections.find(({ id }) => id === "change") ?? {};
    assert.deepEqual(found(example, "TODO\n\n[Describe what changed]"), []);
    assert.deepEqual(found(example, "TODO\n\nIt went well."), ["TODO"]);
  });

  it("finds each of several, once", () =>
    assert.deepEqual(found("A woman who", "[Insert TODO here] TBC [Write lorem ipsum] A woman who"), [
      "[Insert TODO here]",
      "TBC",
      "[Write lorem ipsum]",
    ]));

  it("cuts a long one short in its message", () => {
    const text = changed("A woman who", `[Insert ${"much ".repeat(30)}more] A woman who`);
    const [problem] = problemsOf(text).filter(({ rule }) => rule === "placeholder-text");
    assert.ok(problem && problem.message.length < 120);
    assert.ok(problem && problem.span.end - problem.span.start > 150);
  });
});
