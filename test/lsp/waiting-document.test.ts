// Documents that make their changes late: whatever comes in whatever order, they are what the library's document would be.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { type Range, TextDocument } from "vscode-languageserver-textdocument";
import { waitingDocuments } from "../../server/src/lsp/waiting-document.ts";

const uri = "file:///a.rsum";
const text = fc
  .array(fc.constantFrom("a", "b", "é", "😀", "\n", "\r\n", "\r", "  "), { maxLength: 30 })
  .map((parts) => parts.join(""));
/** Places in the text, behind the ends of lines, and far from any. */
const count = fc.oneof({ weight: 20, arbitrary: fc.nat(8) }, fc.constantFrom(-1, 1e9));
const position = fc.record({ line: count, character: count });
const anyChange = fc.record({
  range: fc.record({ start: position, end: position }),
  text: fc.oneof({ weight: 3, arbitrary: fc.constantFrom("", "x", "yz", "é") }, text),
});
/** Keys typed and taken back at one place, to both sides of it. */
const keys = fc
  .tuple(
    fc.nat(4),
    fc.nat(6),
    fc.array(fc.tuple(fc.nat(3), fc.nat(3), fc.constantFrom("", "k", "kl")), { maxLength: 12 }),
  )
  .map(([line, at, steps]) => {
    let end = at;
    return steps.map(([back, over, typed]) => {
      const start = Math.max(0, end - back);
      const change = { range: rangeOf(line, start, end + (over === 3 ? 1 : 0)), text: typed };
      end = start + typed.length;
      return change;
    });
  });
const changes = fc
  .array(fc.oneof(keys, fc.array(anyChange, { maxLength: 2 })), { maxLength: 6 })
  .map((lists) => lists.flat());

function rangeOf(line: number, start: number, end: number): Range {
  return { start: { line, character: start }, end: { line, character: end } };
}

describe("a document whose changes wait", () => {
  it("is what the library makes of the same changes, whenever it is looked at", () =>
    fc.assert(
      fc.property(text, changes, fc.array(fc.boolean(), { minLength: 1, maxLength: 5 }), (before, all, looks) => {
        const waiting = waitingDocuments.create(uri, "results-summary", 1, before);
        const plain = TextDocument.create(uri, "results-summary", 1, before);
        all.forEach((change, index) => {
          waitingDocuments.update(waiting, [change], index + 2);
          TextDocument.update(plain, [change], index + 2);
          if (looks[index % looks.length]) assert.equal(waiting.getText(), plain.getText());
        });
        assert.equal(waiting.getText(), plain.getText());
        assert.equal(waiting.version, plain.version);
        assert.equal(waiting.lineCount, plain.lineCount);
        for (let offset = 0; offset <= plain.getText().length; offset++) {
          assert.deepEqual(waiting.positionAt(offset), plain.positionAt(offset));
          assert.equal(waiting.offsetAt(plain.positionAt(offset)), plain.offsetAt(plain.positionAt(offset)));
        }
      }),
      { numRuns: 3000 },
    ));

  it("takes a whole new text, and refuses what is no change", () => {
    const document = waitingDocuments.create(uri, "results-summary", 1, "one");
    waitingDocuments.update(document, [{ range: rangeOf(0, 3, 3), text: "!" }, { text: "two" }], 2);
    assert.equal(document.getText(), "two");
    assert.throws(() => waitingDocuments.update(document, [{ range: rangeOf(0, 0, 0) } as never], 3));
    assert.throws(() => waitingDocuments.update(document, [null as never], 3));
    assert.equal(document.getText(), "two");
  });

  it("makes one edit of the keys that came together", () => {
    const edits: number[] = [];
    const document = waitingDocuments.create(uri, "results-summary", 1, "a line\nand one more");
    const update = TextDocument.update;
    try {
      TextDocument.update = (one, made, version) => {
        edits.push(made.length);
        return update(one, made, version);
      };
      for (const [index, letter] of [..."quickly "].entries())
        waitingDocuments.update(document, [{ range: rangeOf(0, 2 + index, 2 + index), text: letter }], index + 2);
      for (const at of [9, 8])
        waitingDocuments.update(document, [{ range: rangeOf(0, at, at + 1), text: "" }], 20 - at);
      assert.deepEqual(edits, []);
      assert.equal(document.getText(), "a quicklline\nand one more");
      assert.deepEqual(edits, [1]);
    } finally {
      TextDocument.update = update;
    }
  });
});
