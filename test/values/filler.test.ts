// What is filler and what only looks like it.

import { strict as assert } from "node:assert";
import { findFiller, isFiller } from "../../server/src/core/values/filler.ts";
import { format } from "../kit/sample.ts";

const fillers = (text: string) => findFiller(format, text).map(({ start, end }) => text.slice(start, end));

describe("filler", () => {
  it("is the template's words, phrases and instructions in brackets", () => {
    assert.deepEqual(fillers("A TODO here, TBC: and TBD."), ["TODO", "TBC", "TBD"]);
    assert.deepEqual(fillers("Lorem  Ipsum dolor"), ["Lorem  Ipsum"]);
    assert.deepEqual(fillers("[Insert project title] and [add more here] and [Write x or -]"), [
      "[Insert project title]",
      "[add more here]",
      "[Write x or -]",
    ]);
    assert.deepEqual(fillers("\\[Insert country\\]"), ["\\[Insert country\\]"]);
    assert.deepEqual(fillers("<insert name> &lt;insert year&gt;"), ["<insert name>", "&lt;insert year&gt;"]);
  });

  it("is nothing that a writer means", () => {
    for (const text of [
      "todo tomorrow",
      "TODOS",
      "the TBDX agency",
      "[Add to basket](https://example.org)",
      "[Insert][1]",
      "[^insert]",
      "[sic]",
      "[insertion]",
      "![Describe the image](a.png)",
      "<i>Title</i>",
      "a < b and c > d",
      "XXX is part of a text",
    ])
      assert.deepEqual(fillers(text), [], text);
  });

  it("can be a whole value", () => {
    for (const text of [
      "[Insert country]",
      "TBD",
      "TBC.",
      "**TODO**",
      "XXX",
      "lorem ipsum",
      "TODO TBC",
      " <insert name> ",
    ])
      assert.ok(isFiller(format, text), text);
    for (const text of ["Mali, TBD", "", "-", "XXX Ltd", "Mali"]) assert.ok(!isFiller(format, text), text);
  });
});
