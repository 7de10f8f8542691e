// The built-in template as it is loaded: it needs no schema at run time, because it is what the schema makes of it.

import { strict as assert } from "node:assert";
import { builtInTemplate } from "../../server/src/core/template/format.ts";
import { openaid } from "../../server/src/core/template/openaid.ts";
import { templateSchema } from "../../server/src/core/template/schema.ts";

describe("the built-in template", () => {
  it("is what the schema makes of its data", () => {
    assert.deepEqual(builtInTemplate, templateSchema.parse(openaid));
  });

  for (const [what, wrong] of [
    ["a section twice", { ...openaid, sections: [...openaid.sections, openaid.sections[1]] }],
    ["a part that is not there", { ...openaid, sections: [{ ...openaid.sections[2], parent: "nowhere" }] }],
    ["fields in prose", { ...openaid, sections: [{ ...openaid.sections[2], fields: openaid.sections[1]?.fields }] }],
    ["an unknown key", { ...openaid, colour: "red" }],
  ] as const)
    it(`may not have ${what}`, () => assert.ok(!templateSchema.safeParse(wrong).success));
});
