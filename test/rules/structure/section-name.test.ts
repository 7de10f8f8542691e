import { strict as assert } from "node:assert";
import { fixAll } from "../../../server/src/core/fix-all.ts";
import { checkChanged, checkFix, checkFixAll, problemsOf } from "../../kit/check.ts";
import { changed, format, settings } from "../../kit/sample.ts";

const names = (text: string) => problemsOf(text).filter(({ rule }) => rule === "section-name");

describe("section-name", () => {
  it("stands on the name", () =>
    checkChanged(
      "#### CONTEXT",
      "#### Background:",
      `
          #### Background:
      //~      ^^^^^^^^^^^ 💡 warning section-name: This section is called CONTEXT in the form.
      `,
    ));

  for (const name of [
    "context",
    "Context",
    "CONTEXT:",
    "CONTXET",
    "CON\u00adTEXT",
    "CONTEXT\u200b",
    "\u200bCONTEXT",
    "CONTEXT\u00a0",
    "Kontekst",
    "BAGGRUND",
    "Contexte",
    "CONTEXT\\",
    "&#67;ONTEXT",
  ])
    it(`finds and mends ${JSON.stringify(name)}`, () => {
      const [problem] = names(changed("#### CONTEXT", `#### ${name}`));
      assert.equal(problem && problem.span.end - problem.span.start, name.length);
      checkFixAll("#### CONTEXT", `#### ${name}`, "#### CONTEXT");
    });

  it("knows every alias of every section", () => {
    for (const { name, level, aliases } of format.template.sections)
      for (const alias of aliases) {
        const heading = `${"#".repeat(level)} ${name}\n`;
        const text = changed(heading, `${"#".repeat(level)} ${alias}\n`);
        assert.equal(names(text).length, 1, alias);
        assert.equal(fixAll(text, settings).text, changed(heading, heading), alias);
      }
  });

  it("is silent on blanks, and on headings that are not written with #", () => {
    for (const heading of ["####   CONTEXT  ", "**Context**", "Background\n---", "####context", "#### context ####"])
      assert.deepEqual(names(changed("#### CONTEXT", heading)), [], heading);
  });

  it("is mended", () => checkFix("#### CONTEXT", "#### <|Contxet|>", "#### CONTEXT"));
});
