// What a key makes anew goes with the next key. What is still there when the engine looks among young objects is moved to the old
// ones, and stays until it looks through all of its memory.

import { strict as assert } from "node:assert";
import { getHeapSpaceStatistics } from "node:v8";
import { type Analysis, analyze } from "../../server/src/core/analyze.ts";
import { sample, settings } from "../kit/sample.ts";

/** Bytes among the objects that were kept once. */
function old(): number {
  return getHeapSpaceStatistics()
    .filter(({ space_name }) => /^(?:old|large_object)_space$/.test(space_name))
    .reduce((sum, { space_used_size }) => sum + space_used_size, 0);
}

describe("the analysis of a report that is typed in", () => {
  it("does not outlive the next key, nor does the text", () => {
    const at = sample.indexOf("\n\n#### CONTEXT");
    const long = " It was a long year for all of them.".repeat(800);
    let before: Analysis | undefined;
    const type = (keys: number) => {
      let kept = 0;
      for (let key = 0; key < keys; key++) {
        const then = old();
        before = analyze(`${sample.slice(0, at)}${"a".repeat(key % 60)}${sample.slice(at)}\n${long}`, settings, {
          before,
        });
        kept += Math.max(0, old() - then);
      }
      return kept / keys;
    };
    type(300);
    const perKey = type(1_000);
    const bytes = long.length * 2;
    assert.ok(perKey < bytes / 4, `${perKey.toFixed(0)} bytes are kept of each key, of ${bytes} bytes of text`);
  });
});
