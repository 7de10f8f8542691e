// Marks in two columns, one for yes and one for no, as many Word forms have them.

import { strict as assert } from "node:assert";
import { changed, format } from "../kit/sample.ts";
import { domains, repaired, rows } from "./kit.ts";

const { yes, no } = format.template.marks;
const body = (text: string, from: string) => text.slice(text.indexOf(`### ${from}`));

describe("columns for yes and no", () => {
  const table = (head: string[]) =>
    changed(
      rows(domains)
        .slice(1)
        .map(({ label, value }) => `<i>${label}</i>\t${value}`)
        .join("\n"),
      [
        "\n|  |  |  |",
        "|---|---|---|",
        ...head,
        ...rows(domains)
          .slice(1)
          .map(({ label, value }) => `| ${label} | ${value === yes ? "X" : ""} | ${value === yes ? "" : "X"} |`),
      ].join("\n"),
    );

  it("are read by their heads", () => {
    const { text, notes } = repaired(table(["| **Domain** | **Yes** | **No** |"]));
    for (const { label, value } of rows(domains).slice(1))
      assert.ok(text.includes(`<i>${label}</i>\t${value}\n`), label);
    assert.ok(notes.some(({ kind }) => kind === "recognised"));
  });

  it("are read the other way round where no comes first", () => {
    const { text } = repaired(table(["| Domain | Nej | Ja |"]));
    for (const { label, value } of rows(domains).slice(1))
      assert.ok(text.includes(`<i>${label}</i>\t${value === yes ? no : yes}\n`), label);
  });

  it("are not read without heads", () => {
    const { analysis } = repaired(table([]));
    const marks = analysis.problems.filter(({ rule }) => rule === "invalid-domain-mark");
    assert.equal(marks.length, rows(domains).length - 1);
  });

  it("are left to the writer where a converter set their heads apart", () => {
    const cells = rows(domains)
      .slice(1)
      .map(({ label }) => `*${label}*\n\nX`);
    const damaged = changed(
      rows(domains)
        .slice(1)
        .map(({ label, value }) => `<i>${label}</i>\t${value}`)
        .join("\n"),
      ["", "__Domain__", "__Yes__", "__No__", ...cells].join("\n\n"),
    );
    const { text, notes, analysis } = repaired(damaged);
    assert.ok(notes.some(({ kind }) => kind === "undecided"));
    assert.equal(
      analysis.problems.filter(({ rule }) => rule === "invalid-domain-mark").length,
      rows(domains).length - 1,
    );
    assert.ok(!new RegExp(`\\t[${yes}${no}]$`, "m").test(body(text, domains.name)));
    assert.equal(repaired(text).text, text);
  });
});
