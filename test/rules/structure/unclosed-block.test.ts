import { strict as assert } from "node:assert";
import { applyFixes } from "../../../server/src/core/fix-all.ts";
import { checkChanged, checkFix, problemsOf } from "../../kit/check.ts";
import { changed, sample } from "../../kit/sample.ts";

const only = (text: string) => problemsOf(text).filter(({ rule }) => rule === "unclosed-block");

describe("unclosed-block", () => {
  it("stands on the opening of a fence; the sections behind it are read", () =>
    checkChanged(
      "A woman who complained",
      "\n\n~~~~ js\nA woman who complained",
      `
          ~~~~ js
      //~ ^^^^ 🔧 error unclosed-block: This fence is never closed, so it hides what follows. Close it with ~~~~ on a line of its own.
      `,
    ));

  it("stands on the opening of a comment", () =>
    checkChanged(
      "A woman who complained simply got no more cloth.",
      "\n\n  <!-- A woman who complained simply got no more cloth.",
      `
            <!-- A woman who complained simply got no more cloth.
      //~   ^^^^ 🔧 error unclosed-block: This comment is never closed, so it hides what follows. Close it with -->.
      `,
    ));

  it("is given even where nothing is swallowed", () => {
    for (const end of ["\n```", "\n<!--", "\n<!-- a -- b", "\n```\ncode\n``"])
      assert.equal(only(sample + end).length, 1, end);
  });

  it("is silent on what is closed, inside a line, or in code", () => {
    for (const text of [
      "\n\n```\na\n```\n\n",
      "\n\n~~~\n```\n~~~\n\n",
      "\n\n````\n```\n````\n\n",
      "\n\n<!-- a\n\nb -->\n\n",
      "\n\n<!-->\n\n",
      " ``` ",
      " <!-- a ",
      "\n\n``` a ` b\n\n",
      "\n\n    ```\n\n",
      "\n\n    <!--\n\n",
    ])
      assert.deepEqual(only(changed("A woman who", `${text}A woman who`)), [], text);
  });

  it("is closed before the next section", () => {
    checkFix("A woman who complained simply got no more cloth.", "\n\n<|```|>\nA woman", "\n\n```\nA woman\n```");
    checkFix("A woman who complained simply got no more cloth.", "\n\n<|<!--|> A woman", "\n\n<!-- A woman\n-->");
    checkFix("A woman who complained simply got no more cloth.\n\n", "\n\n<|```|>\n", "\n\n```\n```\n");
  });

  it("is closed before the next field, which it would hide", () => {
    checkFix("<i>Country:</i>", "<|```|>\n<i>Country:</i>", "```\n```\n<i>Country:</i>");
    checkFix("<i>Country:</i>", "<|<!--|> ask\n\n<i>Country:</i>", "<!-- ask\n-->\n\n<i>Country:</i>");
  });

  it("is closed at the end where no section follows", () => {
    for (const [end, after] of [
      ["\n```\ncode", "\n```\ncode\n```"],
      ["\n```\ncode\n\n", "\n```\ncode\n```\n\n"],
      ["\n~~~~~ x", "\n~~~~~ x\n~~~~~"],
      ["\n<!--", "\n<!--\n-->"],
    ]) {
      const text = sample + end;
      const result = applyFixes(text, only(text)[0]?.fixes ?? []);
      assert.equal(result, sample + after);
      assert.deepEqual(only(result), []);
    }
  });

  it("is the one left open, not the last, and the sections it seems to hold are not missing", () => {
    const text = changed("A woman who", "\n\n```\nA woman who").replace("A law is", "```\ncode\n```\n\nA law is");
    assert.deepEqual(problemsOf(text), only(text));
    assert.deepEqual(
      only(text).map(({ span }) => span.start),
      [text.indexOf("```")],
    );
    assert.deepEqual(problemsOf(applyFixes(text, only(text)[0]?.fixes ?? [])), []);
  });

  it("is a comment left open that another one seems to close behind a section", () => {
    const text = changed("A woman who", "\n\n<!-- A woman who").replace("A law is", "<!-- ask -->\n\nA law is");
    assert.deepEqual(problemsOf(text), only(text));
    assert.equal(only(text).length, 1);
  });

  it("closes all that are alike at once: one would end another", () => {
    for (const open of ["```", "<!--"]) {
      const text = changed("A woman who", `\n\n${open}\nA woman who`)
        .replace("Without the register", `\n\n${open}\nWithout the register`)
        .replace("A law is", `${open}\nA law is`);
      for (const { fixes } of only(text))
        assert.deepEqual(
          problemsOf(applyFixes(text, fixes)).filter(
            ({ severity, rule }) => severity === "error" && rule !== "empty-section",
          ),
          [],
          open,
        );
      assert.equal(only(text).length, 3);
    }
  });

  it("writes the file's line ending", () => {
    const text = changed("A woman who", "\n\n```\nA woman who").replaceAll("\n", "\r\n");
    assert.equal(only(text)[0]?.fixes[0]?.edits[0]?.text, "\r\n```");
  });
});
