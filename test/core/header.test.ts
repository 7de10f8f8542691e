// The author line and the link of a header, as people and converters write them.

import { strict as assert } from "node:assert";
import { readReport } from "../../server/src/core/report.ts";
import { authorLine, linkLine } from "../../server/src/core/template/text.ts";
import { changed, format, sample } from "../kit/sample.ts";

/** What is read of the sample report with its author line replaced: label, name and year, or the brackets that hold none. */
function author(line: string): string {
  const text = changed(authorLine(format, "example"), line);
  const found = readReport(text, format).header.author;
  if (!found) return "nothing";
  const at = (span: { start: number; end: number } | undefined) =>
    span ? text.slice(span.start, span.end).replace(/\s+/g, " ") : "";
  const year = found.unreadableYear ? `?${at(found.unreadableYear)}` : at(found.year);
  assert.equal(found.yearNumber, found.year && Number(year.replace(/\D/g, "")));
  return [at(found.label), at(found.name), year].join("|");
}

function link(line: string): string {
  const text = changed(linkLine(format, "example"), line);
  const found = readReport(text, format).header.link;
  return found ? `${text.slice(found.url.start, found.url.end)} → ${found.target}` : "nothing";
}

describe("the author line", () => {
  for (const line of [
    "Author: Embassy (2025)",
    "Author:   Embassy   (2025)  ",
    "Author : Embassy (2025)",
    "Author\u00a0: Embassy (2025)",
    "Author:Embassy(2025)",
    "Author: Embassy [2025]",
    "Author: Embassy, 2025",
    "Author: Embassy , 2025.",
    "Author: Embassy 2025",
    "Author: Embassy - 2025",
    "Author: Embassy – 2025",
    "Author: Embassy (2025).",
    "Author: Embassy \\(2025\\)",
    "Author: Embassy \\[2025\\]",
    "Author: Embassy ( 2025 )",
    "*Author:* Embassy (2025)",
    "**Author**: Embassy (2025)",
    "<i>Author:</i>\tEmbassy (2025)",
    "*Author: Embassy (2025)*",
    "Author: Embassy (2025)\\\n[Find project on OpenAid](https://openaid.um.dk/projects)",
    "Author: Embassy (2025)<br>",
    "Author: Embassy\n(2025)",
    "Author:\nEmbassy (2025)",
    "Author:  \nEmbassy (2025)",
    "Author:\n\nEmbassy (2025)",
    "Author Embassy (2025)",
  ])
    it(`is read from ${JSON.stringify(line)}`, () => assert.equal(author(line), "Author|Embassy|2025"));

  it("has other labels", () => {
    assert.equal(author("Authors: A and B (2025)"), "Authors|A and B|2025");
    assert.equal(author("Forfatter: Ambassaden (2025)"), "Forfatter|Ambassaden|2025");
    assert.equal(author("AUTEUR : Ambassade (2025)"), "AUTEUR|Ambassade|2025");
    assert.equal(author("By Embassy of Denmark, 2025"), "By|Embassy of Denmark|2025");
    assert.equal(author("Written by Embassy, 2025"), "Written by|Embassy|2025");
    assert.equal(author("Written by: Embassy, 2025"), "Written by|Embassy|2025");
  });

  it("says what is missing", () => {
    assert.equal(author("Author: Embassy"), "Author|Embassy|");
    assert.equal(author("Author: Embassy (Bamako)"), "Author|Embassy (Bamako)|");
    assert.equal(author("Author: (2025)"), "Author||2025");
    assert.equal(author("Author:"), "Author||");
    assert.equal(author("Author: Embassy (YYYY)"), "Author|Embassy|?YYYY");
    assert.equal(author("Author: Embassy (May 2025)"), "Author|Embassy|?May 2025");
    assert.equal(author("Author: Embassy (2024-2025)"), "Author|Embassy|?2024-2025");
    assert.equal(author("Author: Embassy (25)"), "Author|Embassy|?25");
    assert.equal(author("Author: Embassy ()"), "Author|Embassy|?()");
  });

  it("keeps what belongs to the name", () => {
    assert.equal(author("Author: Embassy (Bamako), Team 7 (2025)"), "Author|Embassy (Bamako), Team 7|2025");
    assert.equal(
      author("Author: Embassy of Denmark in Ouagadougou and the Danish\nInstitute for Human Rights (2025)"),
      "Author|Embassy of Denmark in Ouagadougou and the Danish Institute for Human Rights|2025",
    );
    assert.equal(author("Author: Embassy\n[Find project on OpenAid](https://openaid.um.dk/2025)"), "Author|Embassy|");
  });

  it("is no sentence, no comment and nothing before the report or behind its header", () => {
    assert.equal(author("By the end of the year all was done."), "nothing");
    assert.equal(author("By the end of it all was done.\n\nAuthor: Embassy (2025)"), "Author|Embassy|2025");
    assert.equal(author("<!--\nAuthor: Embassy (2025)\n-->"), "nothing");
    assert.equal(author("Authority: Embassy (2025)"), "nothing");
    const line = authorLine(format, "example");
    const moved = `${line}\n\n${changed(line, "")}\n\n${line}\n`;
    assert.equal(readReport(moved, format).header.author, undefined);
  });

  it("is read with every line ending", () => {
    for (const ending of ["\r\n", "\r"]) {
      const text = sample.replaceAll("\n", ending);
      assert.equal(readReport(text, format).header.author?.yearNumber, 2025);
    }
  });
});

describe("the link", () => {
  it("names the project's page by text or target", () => {
    assert.equal(link("[Find project on OpenAid](#)"), "# → #");
    assert.equal(link("[Find project on OpenAid]()"), " → ");
    assert.equal(
      link("[The project](https://openaid.um.dk/en/projects/1)"),
      "https://openaid.um.dk/en/projects/1 → https://openaid.um.dk/en/projects/1",
    );
    assert.equal(link("<https://openaid.um.dk/1>"), "https://openaid.um.dk/1 → https://openaid.um.dk/1");
    assert.equal(link("See https://openaid.um.dk/1."), "https://openaid.um.dk/1 → https://openaid.um.dk/1");
    assert.equal(link("See openaid.um.dk/1."), "openaid.um.dk/1 → openaid.um.dk/1");
    assert.equal(
      link("<u>[OPENAID](https://openaid\\.um\\.dk/DK\\-1)</u>"),
      "https://openaid\\.um\\.dk/DK\\-1 → https://openaid.um.dk/DK-1",
    );
  });

  it("is no other link and no word", () => {
    assert.equal(link("[The project](https://example.org)"), "nothing");
    assert.equal(link("Find project on OpenAid"), "nothing");
    assert.equal(link("Write to info@openaid.um.dk"), "nothing");
  });
});
