// Reports as data: in the published shape whatever is written, with everything typed, and with the words of the source.

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { jsonText, reportData } from "../../server/src/core/export/json/report-data.ts";
import {
  type FieldData,
  type ReportData,
  reportSchema,
  type SectionData,
} from "../../server/src/core/export/json/schema.ts";
import { readDocument } from "../../server/src/core/export/read-document.ts";
import { anyReport } from "../kit/random-reports.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";
import { rich } from "./rich-report.ts";

const published = JSON.parse(readFileSync(join(__dirname, "../../server/schema/report.schema.json"), "utf8"));
const validate = new Ajv({ strict: false }).compile(published);

function data(text: string): ReportData {
  return JSON.parse(jsonText(reportData(readDocument(analyze(text, settings).report), format)));
}

function section(text: string, id: string): SectionData {
  const found = data(text).sections.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

function field(text: string, of: string, id: string): FieldData {
  const found = section(text, of).fields.find((one) => one.id === id);
  assert.ok(found, id);
  return found;
}

describe("a report as data", () => {
  it("has everything typed", () => {
    const { version, template, language, title, headline, author, link } = data(sample);
    assert.deepEqual([version, template, language, title === headline], [1, "openaid", "en", true]);
    assert.deepEqual(author, { label: "Author", name: "Embassy of Denmark in Islamabad", year: 2025, note: null });
    assert.deepEqual(link, { text: "Find project on OpenAid", address: format.template.header.link.example });
    assert.deepEqual(section(sample, "project").fields, [
      { id: "title", label: "Title", value: "Fair pay at home, Phase II", type: "text" },
      {
        ...{ id: "partner", label: "Partner", value: "Home Workers' Union of Sindh (HWUS)", type: "partner" },
        partners: [{ name: "Home Workers' Union of Sindh", acronym: "HWUS" }],
      },
      {
        id: "country",
        label: "Country",
        value: "Pakistan",
        type: "countries",
        countries: [{ name: "Pakistan", code: "PK" }],
      },
      { id: "period", label: "Period", value: "2021-2025", type: "period", start: 2021, end: 2025 },
    ]);
    const marks = section(sample, "domains").fields.flatMap((one) => (one.type === "mark" ? one.marked : []));
    assert.deepEqual(marks, [true, true, false, false, false, false]);
    const [paragraph, ...others] = section(sample, "change").content;
    assert.ok(paragraph?.type === "paragraph" && paragraph.text.startsWith("In March 2024,"));
    assert.deepEqual(others, []);
  });

  it("says null for what cannot be read or is not there", () => {
    assert.deepEqual(field(changed("<i>Period:</i>\t2021-2025", ""), "project", "period"), {
      ...{ id: "period", label: "Period", value: null, type: "period" },
      ...{ start: null, end: null },
    });
    assert.deepEqual(field(changed("\t2021-2025", "\tfor ever"), "project", "period"), {
      ...{ id: "period", label: "Period", value: "for ever", type: "period" },
      ...{ start: null, end: null },
    });
    const { headline, author, link, language, sections } = data("");
    assert.deepEqual([headline, author, link, language, sections], [null, null, null, null, []]);
  });

  it("has lists, tables, figures, links and quotes as such", () => {
    const types = (id: string) => section(rich, id).content.map(({ type }) => type);
    assert.deepEqual(types("context"), ["list", "list", "quote", "quote", "paragraph"]);
    assert.deepEqual(types("contribution"), ["table", "code", "heading", "paragraph"]);
    assert.deepEqual(types("images"), ["figure", "figure", "next-page"]);
    const [first] = section(rich, "context").content;
    assert.ok(first?.type === "list");
    assert.deepEqual(first.items, [
      { text: "first item", level: 0, number: null },
      { text: "second item", level: 0, number: null },
      { text: "nested one", level: 1, number: 1 },
      { text: "nested two\nstill the second", level: 1, number: 2 },
    ]);
    assert.deepEqual(section(rich, "contribution").content[0], {
      type: "table",
      rows: [
        { header: true, cells: ["Who", "How many"] },
        { header: false, cells: ["Women", "12"] },
        { header: false, cells: ["Men", "3"] },
      ],
    });
    assert.deepEqual(section(rich, "images").content[0], {
      type: "figure",
      pictures: [{ source: "pictures/loom.png", alt: "Women at a loom" }],
      caption: "At the loom. Photo: Anna Berg.",
      credit: "Photo: Anna Berg.",
    });
    const [paragraph] = section(rich, "change").content;
    assert.ok(paragraph?.type === "paragraph");
    assert.deepEqual(paragraph.links, [{ text: "a link", address: "https://example.org/a?b=c&d" }]);
  });

  it("keeps to the published schema, whatever is written", () => {
    fc.assert(
      fc.property(fc.oneof(anyReport, fc.constantFrom(sample, rich, "")), (text) => {
        const found = data(text);
        assert.deepEqual(reportSchema.parse(found), found);
        assert.ok(validate(found), JSON.stringify(validate.errors));
      }),
      { numRuns: 100 },
    );
    assert.equal(validate({ ...data(sample), version: 2 }), false);
    assert.equal(validate({ ...data(sample), sections: [{}] }), false);
  });
});
