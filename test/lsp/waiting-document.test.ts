// Documents that make their changes late: whatever comes in whatever order, they are what the library's document would be.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { type Range, TextDocument } from "vscode-languageserver-textdocument";
import { applyEdits } from "../../server/src/core/span.ts";
import { editBetween, waitingDocuments } from "../../server/src/lsp/waiting-document.ts";

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

/** All that both say of a text: positions and offsets, those behind the ends of lines and far from any, too. */
function assertSame(waiting: TextDocument, plain: TextDocument): void {
  const { length } = plain.getText();
  assert.equal(waiting.version, plain.version);
  assert.equal(waiting.lineCount, plain.lineCount);
  for (const offset of [-1, length + 1, ...Array(length + 1).keys()])
    assert.deepEqual(waiting.positionAt(offset), plain.positionAt(offset));
  for (const line of [-1, ...Array(plain.lineCount + 1).keys()])
    for (const character of [-1, ...Array(12).keys(), 1e9])
      assert.equal(waiting.offsetAt({ line, character }), plain.offsetAt({ line, character }));
}

describe("a document whose changes wait", () => {
  it("is what the library makes of each change, whenever it is looked at", () =>
    fc.assert(
      fc.property(text, changes, fc.array(fc.nat(3), { minLength: 1, maxLength: 5 }), (before, all, looks) => {
        const waiting = waitingDocuments.create(uri, "results-summary", 1, before);
        let plain = TextDocument.create(uri, "results-summary", 1, before);
        let then = { text: before, state: waiting.state };
        all.forEach((change, index) => {
          waitingDocuments.update(waiting, [change], index + 2);
          // Made anew each time: a place behind the last line leaves the library's own list of lines in disorder.
          const { version } = waiting;
          plain = TextDocument.create(
            uri,
            "results-summary",
            version,
            TextDocument.update(plain, [change], version).getText(),
          );
          const look = looks[index % looks.length];
          if (look === 1) assertSame(waiting, plain);
          if (look === 2) assert.equal(waiting.getText(), plain.getText());
          if (look !== 3) return;
          const edit = editBetween(then.state, waiting.state);
          if (edit) assert.equal(applyEdits(then.text, [edit]), plain.getText());
          then = { text: plain.getText(), state: waiting.state };
        });
        assertSame(waiting, plain);
        assert.equal(waiting.getText(), plain.getText());
        const line = rangeOf(0, 1, 5);
        assert.equal(waiting.getText(line), plain.getText(line));
        assert.deepEqual(waiting.getLineRange(0), plain.getLineRange(0));
        assert.equal(waiting.getEOLCharacters(0), plain.getEOLCharacters(0));
        assertSame(waiting, plain);
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

  it("has the library copy its text when another place is typed in, not at each key", () => {
    const copies: number[] = [];
    const document = waitingDocuments.create(uri, "results-summary", 1, "a line\nand one more");
    const update = TextDocument.update;
    let version = 1;
    const type = (line: number, start: number, end: number, typed: string) =>
      waitingDocuments.update(document, [{ range: rangeOf(line, start, end), text: typed }], ++version);
    try {
      TextDocument.update = (one, made, of) => {
        copies.push(made.length);
        return update(one, made, of);
      };
      for (const [index, letter] of [..."quickly "].entries()) {
        type(0, 2 + index, 2 + index, letter);
        assert.deepEqual(document.positionAt(3 + index), { line: 0, character: 3 + index });
      }
      for (const at of [9, 8]) type(0, at, at + 1, "");
      assert.equal(document.getText(), "a quicklline\nand one more");
      assert.deepEqual(copies, []);
      type(1, 0, 0, "b");
      assert.equal(document.getText(), "a quicklline\nband one more");
      assert.deepEqual(copies, [1]);
    } finally {
      TextDocument.update = update;
    }
  });

  it("says what was typed between two looks", () => {
    const document = waitingDocuments.create(uri, "results-summary", 1, "a line\nand one more");
    const start = document.state;
    waitingDocuments.update(document, [{ range: rangeOf(0, 2, 2), text: "b" }], 2);
    const typed = document.state;
    assert.deepEqual(editBetween(start, typed), { span: { start: 2, end: 2 }, text: "b" });
    waitingDocuments.update(document, [{ range: rangeOf(0, 3, 4), text: "c" }], 3);
    assert.deepEqual(editBetween(typed, document.state), { span: { start: 2, end: 4 }, text: "bc" });
    waitingDocuments.update(document, [{ range: rangeOf(1, 0, 0), text: "d" }], 4);
    assert.equal(editBetween(typed, document.state), undefined);
  });
});
