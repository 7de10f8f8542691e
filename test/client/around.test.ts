// What stands around a pasted text, so that Markdown reads it as it was meant.

import { strict as assert } from "node:assert";
import { around, edgesAt } from "../../client/src/paste/around.ts";

const flowing = { start: false, end: false };
const block = { start: true, end: true };

/** A text pasted at `|`, with what it needs around it. */
function pasted(place: string, text: string, edges = flowing): string {
  const [before = "", behind = ""] = place.split("|");
  const space = around(before, behind, edgesAt(before, behind, text, edges));
  return before + space.before + text + space.behind + behind;
}

describe("a pasted text", () => {
  it("flows into the line that it is pasted to", () => {
    assert.equal(pasted("They | won.", "have"), "They have won.");
    assert.equal(pasted("They |won.", "lost.\n\nThen they "), "They lost.\n\nThen they won.");
  });

  it("stands in paragraphs of its own where it is a list or table", () => {
    assert.equal(pasted("They |won.", "- a\n- b", block), "They \n\n- a\n- b\n\nwon.");
    assert.equal(pasted("Above.\n|\nBelow.", "- a", block), "Above.\n\n- a\n\nBelow.");
    assert.equal(pasted("Above.\n\n|\n\nBelow.", "- a", block), "Above.\n\n- a\n\nBelow.");
    assert.equal(pasted("Above.\r\n\r\n|", "- a", block), "Above.\r\n\r\n- a");
    assert.equal(pasted("|", "- a", block), "- a");
  });

  it("never becomes a part of a heading", () => {
    assert.equal(pasted("#### CHANGE|", "One.\n\nTwo."), "#### CHANGE\n\nOne.\n\nTwo.");
    assert.equal(pasted("Above.\n\n|#### CHANGE", "One.\n\nTwo."), "Above.\n\nOne.\n\nTwo.\n\n#### CHANGE");
  });

  it("that is a word or two may go into a heading", () => {
    assert.equal(pasted("### Home workers |", "**win**"), "### Home workers **win**");
  });
});
