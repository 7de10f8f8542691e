// Every rule's own examples, run: a bad one gives the rule's problem, a good one does not, and a rule that says that its fix
// is safe mends what it finds.

import { strict as assert } from "node:assert";
import { fixAll } from "../../server/src/core/fix-all.ts";
import { rules } from "../../server/src/core/rules/registry.ts";
import { annotate, problemsOf } from "../kit/check.ts";
import { changed, sample, settings } from "../kit/sample.ts";

describe("the sample report", () => {
  it("has no problem", () => {
    assert.equal(annotate(sample, problemsOf(sample)), "");
  });
});

for (const rule of rules) {
  describe(`rule ${rule.id}`, () => {
    const finds = (text: string) => problemsOf(text).filter((problem) => problem.rule === rule.id);

    rule.bad.forEach((example, index) => {
      it(`finds its bad example ${index + 1}`, () => {
        const text = changed(example.find, example.replace);
        assert.notDeepEqual(finds(text), [], `Found only:\n${annotate(text, problemsOf(text))}`);
      });
      if (rule.fix === "safe") {
        it(`mends its bad example ${index + 1} once and for all`, () => {
          const { text } = fixAll(changed(example.find, example.replace), settings);
          assert.deepEqual(finds(text), [], annotate(text, finds(text)));
          assert.equal(fixAll(text, settings).text, text);
        });
      }
    });

    rule.good.forEach((example, index) => {
      it(`is silent on its good example ${index + 1}`, () => {
        const text = changed(example.find, example.replace);
        assert.deepEqual(finds(text), [], annotate(text, finds(text)));
      });
    });
  });
}
