// What one file of house rules says, and what is said of a wrong one.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { parseHouseRules } from "../../server/src/core/house-rules/parse.ts";
import { shown } from "./kit.ts";

const problemsOf = (text: string) => shown(text, parseHouseRules(text).problems);

describe("a file of house rules", () => {
  it("may say all that the format knows", () => {
    const { config, problems } = parseHouseRules(`{
      "$schema": "./schema.json",
      "template": "openaid",
      "extends": ["../base.json"],
      "rules": { "large-file": { "severity": "hint", "limit": 3 } },
      "words": { "CHANGE": { "min": 40, "max": 120 } },
      "priorities": ["Peace"],
      "countries": { "aliases": { "Persia": "Iran" } },
      "acronyms": ["CapDH"],
      "ignore": ["**/drafts/**"]
    }`);
    assert.deepEqual(problems, []);
    assert.deepEqual(config?.rules, { "large-file": { severity: "hint", limit: 3 } });
    assert.deepEqual(config?.words, { CHANGE: { min: 40, max: 120 } });
  });

  it("may have comments, commas behind the last item, and a byte order mark", () => {
    const text = `\uFEFF{
      // We write long.
      "acronyms": ["FAMOC", /* and */ "CapDH",],
    }`;
    assert.deepEqual(problemsOf(text), []);
    assert.deepEqual(parseHouseRules(text).config, { acronyms: ["FAMOC", "CapDH"] });
  });

  it("holds, but for a key that is not known", () => {
    const text = `{
  "rules": { "large-fil": "off", "large-file": "hint" },
  "wrods": {},
  "words": { "CHANGE": { "mim": 4, "max": 9 } }
}`;
    assert.deepEqual(problemsOf(text), [
      '2:14 «"large-fil"» warning: rules.large-fil: there is no such key. Did you mean "large-file"?',
      '3:3 «"wrods"» warning: wrods: there is no such key. Did you mean "words"?',
      '4:26 «"mim"» warning: words.CHANGE.mim: there is no such key. Did you mean "min"?',
    ]);
    assert.deepEqual(parseHouseRules(text).config, {
      rules: { "large-file": "hint" },
      words: { CHANGE: { max: 9 } },
    });
  });

  const wrong: [text: string, problem: string][] = [
    [
      '{ "rules": { "large-file": "warn" } }',
      '1:28 «"warn"» error: rules.large-file: expected "off", "error", "warning", "information", "hint" or an object, found "warn". Did you mean "warning"?',
    ],
    [
      '{ "rules": { "large-file": { "severity": 2 } } }',
      '1:42 «2» error: rules.large-file.severity: expected "off", "error", "warning", "information" or "hint", found 2.',
    ],
    ['{ "rules": [] }', "1:12 «[]» error: rules: expected an object, found []."],
    ['{ "words": { "CHANGE": 40 } }', "1:24 «40» error: words.CHANGE: expected an object, found 40."],
    [
      '{ "words": { "CHANGE": { "min": "40" } } }',
      '1:33 «"40"» error: words.CHANGE.min: expected a number, found "40".',
    ],
    ['{ "words": { "CHANGE": { "min": -1 } } }', "1:33 «-1» error: words.CHANGE.min: expected at least 0, found -1."],
    ['{ "acronyms": "FAMOC" }', '1:15 «"FAMOC"» error: acronyms: expected a list, found "FAMOC".'],
    ['{ "ignore": ["", "a"] }', '1:14 «""» error: ignore[0]: expected a text that is not empty, found "".'],
    ['{ "extends": 3 }', "1:14 «3» error: extends: expected a text or a list, found 3."],
    ['{ "template": null }', "1:15 «null» error: template: expected a text, found null."],
    ['["rules"]', '1:1 «[» error: the file: expected an object, found ["rules"].'],
    ["", "1:1 «» error: This file is empty; an empty configuration is {}."],
    ['{ "rules" {} }', "1:11 «{» error: Expected a colon between key and value."],
    ['{ "rules": {}', "1:14 «» error: Expected a closing brace }."],
    ['{ "rules": {} "words": {} }', '1:15 «"words"» error: Expected a comma before the next item.'],
    [
      "{ rules: {} }",
      "1:3 «rules» error: This is no JSON: only texts in double quotes, numbers, true, false, null, lists and objects are.",
    ],
    ['{ "template": "a\n}', '1:15 «"a» error: This text is never closed: a double quote is missing.'],
    ["{} {}", "1:4 «{» error: Expected nothing more behind the end of the configuration."],
  ];
  for (const [text, problem] of wrong) {
    it(`is broken by ${JSON.stringify(text)}`, () => {
      assert.deepEqual(problemsOf(text), [problem]);
      assert.equal(parseHouseRules(text).config, undefined);
    });
  }

  it("says that a key stands twice, and takes the later one", () => {
    const text = '{ "rules": { "large-file": "off",\n "large-file": "hint" } }';
    assert.deepEqual(problemsOf(text), [
      '2:2 «"large-file"» warning: rules.large-file stands twice; the later one holds.',
    ]);
    assert.deepEqual(parseHouseRules(text).config?.rules, { "large-file": "hint" });
  });

  it("is no way into the program's own objects", () => {
    const { config } = parseHouseRules('{ "__proto__": { "ignore": ["**"] }, "words": { "__proto__": { "min": 1 } } }');
    assert.equal(config?.ignore, undefined);
    assert.equal(({} as { min?: number }).min, undefined);
  });

  it("is survived, however deep it is nested", () => {
    const text = "[".repeat(200_000);
    assert.equal(parseHouseRules(text).config, undefined);
    assert.equal(parseHouseRules(text).problems.length, 1);
  });

  it("is read without a throw and with spans inside it, whatever it holds", () => {
    const piece = fc.constantFrom(
      '"rules"',
      '"large-file"',
      '"words"',
      ":",
      ",",
      "{",
      "}",
      "[",
      "]",
      '"off"',
      "3",
      "//x\n",
      "/*",
      "null",
      '"',
      "\\",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(piece).map((parts) => parts.join("")),
        ),
        (text) => {
          const { config, problems } = parseHouseRules(text);
          for (const { span } of problems)
            assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
          assert.equal(
            config === undefined,
            problems.some(({ severity }) => severity === "error"),
          );
        },
      ),
    );
  });
});
