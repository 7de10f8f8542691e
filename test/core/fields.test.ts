// Labels and values as people and converters write them.

import { strict as assert } from "node:assert";
import type { Field } from "../../server/src/core/syntax/fields.ts";
import { domains, project, read, reads } from "../kit/fields.ts";

describe("fields", () => {
  describe("labels", () => {
    for (const line of [
      "<i>Title:</i>⇥Fair pay",
      "<i>Title</i>:⇥Fair pay",
      "<i>Title</i>⇥Fair pay",
      "<em>Title:</em> Fair pay",
      '<i style="x">Title:</i> Fair pay',
      "<i><b>Title:</b></i> Fair pay",
      "*Title:* Fair pay",
      "_Title:_ Fair pay",
      "**Title:** Fair pay",
      "**Title** Fair pay",
      "**Title**: Fair pay",
      "__Title:__ Fair pay",
      "***Title:*** Fair pay",
      "**_Title:_** Fair pay",
      "<u>*Title:*</u> Fair pay",
      "*Title :* Fair pay",
      "*Title\u00a0:* Fair pay",
      "Titre\u202f: Fair pay",
      "Title: Fair pay",
      "Title:Fair pay",
      "Title⇥Fair pay",
      "Title          Fair pay",
      "Title Fair pay",
      "TITLE: Fair pay",
      "Tit\u00adle: Fair pay",
      "Ti\u200btle: Fair pay",
      "Titel: Fair pay",
      "Ttile: Fair pay",
      "Ttile⇥Fair pay",
      "**Ttile** Fair pay",
      "  <i>Title:</i>⇥Fair pay",
      "- *Title:* Fair pay",
      "*   Title: Fair pay",
      "| Title | Fair pay |",
      "| **Title:** | Fair pay |",
      "| Ttile | Fair pay |",
      "| Title: Fair pay |  |",
      "| Title |  | Fair pay |",
      "Project\u00a0title: Fair pay",
      "Title:  \nFair pay",
      "Title:\\\nFair pay",
      "Title:\nFair pay",
      "Title:\n\nFair pay",
      "<i>Title:</i>⇥\n\nFair pay",
      "*Project\ntitle:* Fair pay",
      "<i>Title:</i>⇥Fair pay  ",
      "<i>Title:</i>⇥Fair pay\\",
      "<i>Title:</i>⇥Fair pay<br>",
      "<i>Title:</i>⇥Fair pay <!-- as in the grant -->",
    ])
      it(`reads ${JSON.stringify(line)}`, () => reads(project, line, "title: Fair pay"));

    it("keeps label, colon and lead apart", () => {
      for (const [text, label, withColon, lead] of [
        ["<i>Title:</i>\tX", "Title", "Title:", "<i>Title:</i>\t"],
        ["<i>Title</i>:\tX", "Title", "Title", "<i>Title</i>:\t"],
        ["  Title : X", "Title", "Title", "  Title : "],
        ["| *Title :* | X |", "Title", "Title :", "| *Title :* | "],
      ] as const) {
        const field = read(text, project).fields[0] as Field;
        const at = (span: { start: number; end: number }) => text.slice(span.start, span.end);
        assert.deepEqual([at(field.label), at(field.labelWithColon), at(field.lead)], [label, withColon, lead]);
      }
    });

    it("reads unknown labels in markup, before a colon or tab, and in a table", () => {
      reads(project, "<i>Budget:</i>⇥5 million", "?Budget: 5 million");
      reads(project, "**Budget**: 5 million", "?Budget: 5 million");
      reads(project, "Budget: 5 million", "?Budget: 5 million");
      reads(project, "<i>Title:</i>⇥Fair pay\nBudget: 5 million", "title: Fair pay", "?Budget: 5 million");
      reads(project, "Title: Fair pay\nBudget: 5 million", "title: Fair pay", "?Budget: 5 million");
      reads(project, "| Title | Fair pay |\n|--|--|\n| Budget | 5 million |", "title: Fair pay", "?Budget: 5 million");
    });

    it("takes prose for prose", () => {
      reads(project, "Fair pay for home workers.", "(Fair pay for home workers.)");
      reads(project, "**Note** that this is prose.", "(**Note** that this is prose.)");
      reads(project, "The question was simple. Who pays: nobody.", "(The question was simple. Who pays: nobody.)");
      reads(project, "https://example.org/a", "(https://example.org/a)");
    });
  });

  describe("values", () => {
    it("end at the next label, hard break or blank line", () => {
      reads(project, "Title: Fair pay\nat home\nPartner: HWUS", "title: Fair pay|at home", "partner: HWUS");
      reads(
        project,
        "*Title:* Fair pay\\\n*Partner:* HWUS\\\nCountry: Pakistan",
        "title: Fair pay",
        "partner: HWUS",
        "country: Pakistan",
      );
      reads(project, "Title: Fair pay··\nat home", "title: Fair pay", "(at home)");
      reads(project, "Title: Fair pay\n\nat home", "title: Fair pay", "(at home)");
      reads(project, "Title: Fair pay\nCountry Pakistan", "title: Fair pay", "country: Pakistan");
    });

    it("are not taken into a tag that was left open above them", () => {
      reads(project, "<i>\nTitle: Fair pay\n<i>Partner:</i>\tHWUS", "(<i>)", "title: Fair pay", "partner: HWUS");
    });

    it("wrap where a column is full, colons and all", () => {
      reads(
        project,
        "*Title:* A long title that fills the column up to its very last places\nSecond phase: pay and rights\n*Partner:* HWUS",
        "title: A long title that fills the column up to its very last places|Second phase: pay and rights",
        "partner: HWUS",
      );
    });

    it("end at a sub-heading, a rule, a comment or a fence", () => {
      reads(project, "Title: Fair pay\n##### More\nPartner: HWUS", "title: Fair pay", "partner: HWUS");
      reads(project, "Country: Mali\n* * *\nPeriod: 2021", "country: Mali", "period: 2021");
      reads(
        project,
        "Country: Mali\n<!-- results-summary-disable-next-line invalid-period -->\nPeriod: soon",
        "country: Mali",
        "period: soon",
      );
      reads(
        project,
        "Country: Mali\n<!-- Title: old\n\nPartner: old -->\nPeriod: 2021",
        "country: Mali",
        "period: 2021",
      );
      reads(project, "Country: Mali\n```\nTitle: code\n```\nPeriod: 2021", "country: Mali", "period: 2021");
    });

    it("read on behind a comment or fence that is never closed", () => {
      reads(project, "<!--\nCountry: Mali\nPeriod: 2021", "country: Mali", "period: 2021");
      reads(project, "```\nCountry: Mali\nPeriod: 2021", "country: Mali", "period: 2021");
    });

    it("are empty where the next label follows, and stand behind one separator", () => {
      reads(project, "Title:\nPartner: HWUS", "title:", "partner: HWUS");
      reads(project, "Title:\n\nPartner: HWUS", "title:", "partner: HWUS");
      reads(project, "Title:\n\n\nFair pay", "title:", "(Fair pay)");
      reads(project, "| Title |  |\n| Partner | HWUS |", "title:", "partner: HWUS");
      for (const [text, at] of [
        ["<i>Title:</i>\t  ", 14],
        ["<i>Title:</i>\t", 14],
        ["<i>Title:</i>", 13],
        ["Title:  ", 7],
        ["Title:\\", 6],
      ] as const)
        assert.deepEqual(read(text, project).fields[0]?.value, { start: at, end: at }, text);
    });

    it("stand in the lines of every line ending", () => {
      for (const ending of ["\r\n", "\r"])
        reads(
          project,
          `Title: Fair pay${ending}at home${ending}Partner:${ending}HWUS`,
          "title: Fair pay|at home",
          "partner: HWUS",
        );
    });
  });

  describe("tables", () => {
    it("remember what only a table needs", () => {
      const text = "|  |  |\n|---|---|\n| Title | Fair pay |\n| Partner | HWUS |\n";
      const [first, second] = read(text, project).fields as [Field, Field];
      assert.equal(first.table, second.table);
      assert.deepEqual(
        first.table?.scaffold.map(({ start, end }) => text.slice(start, end)),
        ["|  |  |\n", "|---|---|\n"],
      );
      assert.equal(first.table?.lastRow, second.span.start);
    });

    it("read a header row that is a field, and keep one that is none", () => {
      reads(project, "| Title | Fair pay |\n|--|--|\n| Partner | HWUS |", "title: Fair pay", "partner: HWUS");
      const text = "| Field | Value |\n|--|--|\n| Title | Fair pay |";
      const [field] = read(text, project).fields as [Field];
      assert.equal(text.slice(field.table?.header?.start, field.table?.header?.end), "| Field | Value |");
      assert.deepEqual(read(text, project).others, []);
    });

    it("stay one table while their rows are mended", () => {
      const text = "|  |  |\n|--|--|\n<i>Title:</i>\tFair pay\n| Partner | HWUS |";
      assert.equal(read(text, project).fields[1]?.table?.scaffold.length, 2);
    });

    it("keep pipes that are escaped", () => reads(project, "| Title | Fair \\| pay |", "title: Fair \\| pay"));
  });

  it("reads very long sections of anything, each field behind the one before", () => {
    const pieces = [
      "| a | b |\n",
      "*",
      "<i>",
      "Title: x\n",
      "<!--\n",
      "```\n",
      "`````\n",
      "| ",
      `Changes in the lives of people and\n`,
      "a: b\n",
    ];
    for (const piece of pieces) {
      const text = piece.repeat(40_000 / piece.length);
      for (const section of [project, domains]) {
        let at = 0;
        for (const { span, lead, value } of read(text, section).fields) {
          assert.ok(span.start >= at && lead.end === value.start && value.end <= span.end);
          at = span.end;
        }
      }
    }
  });
});
