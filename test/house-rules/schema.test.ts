// The published JSON Schema says of a file of house rules what the program says of it.

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { parseHouseRules } from "../../server/src/core/house-rules/parse.ts";
import { rules } from "../../server/src/core/rules/registry.ts";

const schema = JSON.parse(readFileSync(join(__dirname, "../../server/schema/house-rules.schema.json"), "utf8"));

describe("the published schema of house rules", () => {
  const validate = new Ajv({ strict: false }).compile(schema);

  const good: unknown[] = [
    {},
    { $schema: "./x.json", template: "openaid", extends: "../base.json", acronyms: ["A"], ignore: ["**/drafts/**"] },
    { extends: ["a.json", "b.json"], words: { CHANGE: { min: 1 }, EVIDENCE: { max: 300 } }, priorities: [] },
    { countries: { aliases: { Persia: "Iran" } }, rules: Object.fromEntries(rules.map(({ id }) => [id, "hint"])) },
    { rules: { "section-length": { severity: "warning", anything: [1, 2] } } },
  ];
  const bad: unknown[] = [
    [],
    { rules: { "section-length": "warn" } },
    { rules: { "section-lenght": "off" } },
    { rules: { "section-length": { severity: 1 } } },
    { words: { CHANGE: { min: -1 } } },
    { words: { CHANGE: { least: 1 } } },
    { acronyms: "FAMOC" },
    { ignore: [""] },
    { countries: { names: {} } },
    { wrods: {} },
  ];

  for (const value of good) {
    it(`takes ${JSON.stringify(value).slice(0, 60)}`, () => {
      assert.ok(validate(value), JSON.stringify(validate.errors));
      assert.deepEqual(parseHouseRules(JSON.stringify(value)).problems, []);
    });
  }

  for (const value of bad) {
    it(`refuses ${JSON.stringify(value)}`, () => {
      assert.equal(validate(value), false);
      assert.notDeepEqual(parseHouseRules(JSON.stringify(value)).problems, []);
    });
  }

  it("lets VS Code take comments and commas behind the last item, as the program does", () => {
    assert.deepEqual([schema.allowComments, schema.allowTrailingCommas], [true, true]);
  });
});
