// Where a place goes when the text before it, around it or behind it changes.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { TextDocument } from "vscode-languageserver-textdocument";
import { shiftPlace } from "../../client/src/understood/shift.ts";

const range = (startLine: number, start: number, endLine: number, end: number) => ({
  start: { line: startLine, character: start },
  end: { line: endLine, character: end },
});

describe("a place in a text that changes", () => {
  it("moves down with lines that are put in above it", () => {
    const moved = shiftPlace({ line: 4, character: 2 }, { range: range(1, 0, 1, 0), text: "a\nb\n" });
    assert.deepEqual(moved, { line: 6, character: 2 });
  });

  it("stays when something changes behind it", () => {
    const place = { line: 4, character: 2 };
    assert.deepEqual(shiftPlace(place, { range: range(4, 3, 5, 0), text: "" }), place);
  });

  it("goes to the start of what it stood in when that is replaced", () => {
    const moved = shiftPlace({ line: 4, character: 2 }, { range: range(3, 1, 5, 0), text: "new" });
    assert.deepEqual(moved, { line: 3, character: 1 });
  });

  it("stands before the same characters as before", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "b", "\n"), maxLength: 30 });
    fc.assert(
      fc.property(line, line, line, line, (before, old, text, behind) => {
        const document = TextDocument.create("", "", 0, before + old + behind);
        const start = before.length;
        const end = start + old.length;
        const change = { range: { start: document.positionAt(start), end: document.positionAt(end) }, text };
        const after = TextDocument.create("", "", 0, before + text + behind);
        for (let at = 0; at < before.length; at++)
          assert.deepEqual(shiftPlace(document.positionAt(at), change), document.positionAt(at));
        for (let at = end; at <= end + behind.length; at++)
          assert.deepEqual(
            shiftPlace(document.positionAt(at), change),
            after.positionAt(at - old.length + text.length),
          );
      }),
    );
  });
});
