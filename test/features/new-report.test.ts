// biome-ignore-all lint/suspicious/noTemplateCurlyInString: snippets are full of them

import { strict as assert } from "node:assert";
import { analyze } from "../../server/src/core/analyze.ts";
import { formatReport } from "../../server/src/core/features/format.ts";
import { newReport } from "../../server/src/core/features/new-report.ts";
import { escapeSnippet, plainText, snippetText } from "../../server/src/core/snippet.ts";
import { format, settings } from "../kit/sample.ts";

const nothing = { headline: "", author: "", title: "", partner: "", country: "", period: "" };
const given = {
  headline: "Boats come home",
  author: "A. Writer",
  title: "Safe ${boats} \\ $1}",
  partner: "Boat Owners (BO)",
  country: "Mali",
  period: "2024-2027",
  year: 2026,
};

describe("newReport", () => {
  it("holds what is given and asks for the rest", () => {
    const { text } = newReport(format, given);
    for (const line of [
      "### Boats come home",
      "Author: A. Writer (2026)",
      "<i>Title:</i>\tSafe ${boats} \\ $1}",
      "<i>Partner:</i>\tBoat Owners (BO)",
      "<i>Country:</i>\tMali",
      "<i>Period:</i>\t2024-2027",
    ])
      assert.ok(text.includes(`\n${line}\n`), line);
    assert.match(text, /\n#### CHANGE\n\n\[Describe what changed/);
  });

  it("escapes what would mean something in a snippet", () => {
    const { snippet } = newReport(format, given);
    assert.ok(snippet.includes("<i>Title:</i>\tSafe \\${boats\\} \\\\ \\$1\\}"));
    assert.ok(snippet.includes("(${1:2026})"));
    assert.ok(snippet.endsWith("\n$0"));
  });

  it("has tab stops in order, from 1, each once", () => {
    const { snippet } = newReport(format, nothing);
    const stops = [...snippet.matchAll(/(?<!\\)\$\{(\d+)/g)].map((found) => Number(found[1]));
    assert.deepEqual(
      stops,
      stops.map((_, index) => index + 1),
    );
  });

  it("takes the author's own year", () => {
    assert.match(newReport(format, { ...given, author: "A. Writer (2025)" }).text, /\nAuthor: A\. Writer \(2025\)\n/);
  });

  it("is canonical", () => {
    for (const one of [given, nothing]) {
      const { text } = newReport(format, one);
      assert.deepEqual(formatReport(analyze(text, settings)), []);
      const ids = analyze(text, settings).report.sections.flatMap(({ section }) => section.definition?.id ?? []);
      assert.deepEqual(
        ids,
        format.template.sections.map(({ id }) => id),
      );
    }
  });

  it("puts what is given on one line", () => {
    assert.match(
      newReport(format, { ...given, title: "Safe\n#### CHANGE\nboats" }).text,
      /<i>Title:<\/i>\tSafe #### CHANGE boats\n/,
    );
  });
});

describe("snippets", () => {
  it("say the same as the plain text, with tab stops", () => {
    const pieces = ["a $ ", { stop: "b}" }, " c ", { stop: "", choices: ["x", "-,|"] }];
    assert.equal(plainText(pieces), "a $ b} c ");
    assert.equal(snippetText(pieces), "a \\$ ${1:b\\}} c ${2|x,-\\,\\||}$0");
    assert.equal(escapeSnippet("\\"), "\\\\");
  });
});
