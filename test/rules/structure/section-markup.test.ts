import { strict as assert } from "node:assert";
import { checkChanged, checkFix, checkFixAll, problemsOf } from "../../kit/check.ts";
import { changed } from "../../kit/sample.ts";

const found = (text: string) => problemsOf(text).filter(({ rule }) => rule.startsWith("section-"));

describe("section-markup", () => {
  it("stands on the line, and says how it must be written", () =>
    checkChanged(
      "#### CONTEXT",
      "  **Background:**  ",
      `
            **Background:**
      //~   ^^^^^^^^^^^^^^^ 💡 warning section-markup: CONTEXT must be written as a heading: #### CONTEXT
      `,
    ));

  for (const heading of [
    "**CONTEXT**",
    "__CONTEXT__",
    "**<u>Context</u>**",
    "<u>**CONTEXT**</u>",
    "[CONTEXT]{.underline}",
    "CONTEXT",
    "Context:",
    "Baggrund",
    "**CONTXET**",
    "CONTEXT\n=======",
    "Background\n-",
    "#CONTEXT",
    "####context",
    "####\u00a0CONTEXT",
    "####\u2003CONTEXT",
    "####\tCONTEXT",
    "#### \u00a0CONTEXT",
    "# CONTEXT #",
    "#### Background ##",
    "## **Context:**",
    "**CONTEXT**\\",
    "CONTEXT  ",
  ])
    it(`is the only problem of ${JSON.stringify(heading)}, and its fix sets name and level too`, () => {
      assert.deepEqual(
        found(changed("#### CONTEXT", heading)).map(({ rule }) => rule),
        ["section-markup"],
      );
      checkFixAll("#### CONTEXT", heading, "#### CONTEXT");
    });

  it("is mended without blank lines around it as well", () =>
    checkFixAll("\n\n#### CONTEXT\n\n", "\n**CONTEXT**\n", "\n#### CONTEXT\n"));

  it("holds for the headline", () => {
    checkFix(
      "### Home workers in Sindh win",
      "<|## Home workers in Sindh win a legal minimum wage ##|>\n\nOne",
      "### Home workers in Sindh win a legal minimum wage\n\nOne",
    );
    checkFixAll(
      "### Home workers in Sindh win",
      "Home workers in Sindh\n===\n\nThey win",
      "### Home workers in Sindh\n\nThey win",
    );
    checkFixAll("### Home workers in Sindh win", "###\tHome workers in Sindh win", "### Home workers in Sindh win");
  });

  it("is silent on text, on sub-headings and on blanks", () => {
    for (const [find, replace] of [
      ["#### CONTEXT", "####    CONTEXT   "],
      ["#### CONTEXT", "#### CONTEXT\n\n**Change**"],
      ["#### CONTEXT", "#### CONTEXT\n\n####CHANGE"],
      ["#### CONTEXT", "#### CONTEXT\n\n##### My own #####"],
      ["### Home workers in Sindh win", "### **Home workers** in **Sindh** win"],
    ] as const)
      assert.deepEqual(found(changed(find, replace)), [], replace);
  });
});
