// Labels and values as people and converters write them. Each case says what is read: id, label, value; `?` is an unknown label,
// `|` in a value a line break, and a line in (brackets) is neither label nor value.

import { strict as assert } from "node:assert";
import { type Field, type FieldsReading, readFields } from "../../server/src/core/syntax/fields.ts";
import { readMark } from "../../server/src/core/values/mark.ts";
import { format } from "../kit/sample.ts";

const bodies = format.template.sections.filter(({ kind }) => kind === "fields");
const [project, domains] = bodies.map(({ id }) => id) as [string, string];
const [lives, laws, capacity] = (bodies[1]?.fields ?? [])
  .filter(({ type }) => type === "mark")
  .map(({ label }) => label) as [string, string, string];

function read(text: string, section: string): FieldsReading {
  const names = format.fieldNames.get(section);
  assert.ok(names);
  const isMark = (mark: string) => mark.trim() !== "" && readMark(format, mark) !== undefined;
  return readFields(text, { start: 0, end: text.length }, names, isMark);
}

function show(text: string, { fields, others }: FieldsReading): string {
  const flat = (start: number, end: number) => text.slice(start, end).replace(/\r\n|[\r\n]/g, "|");
  const lines = [
    ...fields.map(({ span, definition, label, value }: Field) => ({
      at: span.start,
      line: `${definition?.id ?? `?${flat(label.start, label.end)}`}: ${flat(value.start, value.end)}`.trim(),
    })),
    ...others.map(({ start, end }) => ({ at: start, line: `(${flat(start, end)})` })),
  ];
  return lines
    .sort((a, b) => a.at - b.at)
    .map(({ line }) => line)
    .join("\n");
}

/** Checks what is read of a text; `⇥` is a tab, `·` a blank at a line's end that can be seen. */
function reads(source: string, ...expected: string[]): void {
  const text = source.replaceAll("⇥", "\t").replaceAll("·", " ");
  assert.equal(show(text, read(text, project)), expected.join("\n"));
}

function readsDomains(source: string, ...expected: string[]): void {
  const text = source.replaceAll("⇥", "\t").replaceAll("·", " ");
  assert.equal(show(text, read(text, domains)), expected.join("\n"));
}

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
      it(`reads ${JSON.stringify(line)}`, () => reads(line, "title: Fair pay"));

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
      reads("<i>Budget:</i>⇥5 million", "?Budget: 5 million");
      reads("**Budget**: 5 million", "?Budget: 5 million");
      reads("Budget: 5 million", "?Budget: 5 million");
      reads("<i>Title:</i>⇥Fair pay\nBudget: 5 million", "title: Fair pay", "?Budget: 5 million");
      reads("Title: Fair pay\nBudget: 5 million", "title: Fair pay", "?Budget: 5 million");
      reads("| Title | Fair pay |\n|--|--|\n| Budget | 5 million |", "title: Fair pay", "?Budget: 5 million");
    });

    it("takes prose for prose", () => {
      reads("Fair pay for home workers.", "(Fair pay for home workers.)");
      reads("**Note** that this is prose.", "(**Note** that this is prose.)");
      reads("The question was simple. Who pays: nobody.", "(The question was simple. Who pays: nobody.)");
      reads("https://example.org/a", "(https://example.org/a)");
    });
  });

  describe("values", () => {
    it("end at the next label, hard break or blank line", () => {
      reads("Title: Fair pay\nat home\nPartner: HWUS", "title: Fair pay|at home", "partner: HWUS");
      reads(
        "*Title:* Fair pay\\\n*Partner:* HWUS\\\nCountry: Pakistan",
        "title: Fair pay",
        "partner: HWUS",
        "country: Pakistan",
      );
      reads("Title: Fair pay··\nat home", "title: Fair pay", "(at home)");
      reads("Title: Fair pay\n\nat home", "title: Fair pay", "(at home)");
      reads("Title: Fair pay\nCountry Pakistan", "title: Fair pay", "country: Pakistan");
    });

    it("wrap where a column is full, colons and all", () => {
      reads(
        "*Title:* A long title that fills the column up to its very last places\nSecond phase: pay and rights\n*Partner:* HWUS",
        "title: A long title that fills the column up to its very last places|Second phase: pay and rights",
        "partner: HWUS",
      );
    });

    it("end at a sub-heading, a rule, a comment or a fence", () => {
      reads("Title: Fair pay\n##### More\nPartner: HWUS", "title: Fair pay", "partner: HWUS");
      reads("Country: Mali\n* * *\nPeriod: 2021", "country: Mali", "period: 2021");
      reads(
        "Country: Mali\n<!-- results-summary-disable-next-line invalid-period -->\nPeriod: soon",
        "country: Mali",
        "period: soon",
      );
      reads("Country: Mali\n<!-- Title: old\n\nPartner: old -->\nPeriod: 2021", "country: Mali", "period: 2021");
      reads("Country: Mali\n```\nTitle: code\n```\nPeriod: 2021", "country: Mali", "period: 2021");
    });

    it("read on behind a comment or fence that is never closed", () => {
      reads("<!--\nCountry: Mali\nPeriod: 2021", "country: Mali", "period: 2021");
      reads("```\nCountry: Mali\nPeriod: 2021", "country: Mali", "period: 2021");
    });

    it("are empty where the next label follows, and stand behind one separator", () => {
      reads("Title:\nPartner: HWUS", "title:", "partner: HWUS");
      reads("Title:\n\nPartner: HWUS", "title:", "partner: HWUS");
      reads("Title:\n\n\nFair pay", "title:", "(Fair pay)");
      reads("| Title |  |\n| Partner | HWUS |", "title:", "partner: HWUS");
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
      reads("| Title | Fair pay |\n|--|--|\n| Partner | HWUS |", "title: Fair pay", "partner: HWUS");
      const text = "| Field | Value |\n|--|--|\n| Title | Fair pay |";
      const [field] = read(text, project).fields as [Field];
      assert.equal(text.slice(field.table?.header?.start, field.table?.header?.end), "| Field | Value |");
      assert.deepEqual(read(text, project).others, []);
    });

    it("stay one table while their rows are mended", () => {
      const text = "|  |  |\n|--|--|\n<i>Title:</i>\tFair pay\n| Partner | HWUS |";
      assert.equal(read(text, project).fields[1]?.table?.scaffold.length, 2);
    });

    it("keep pipes that are escaped", () => reads("| Title | Fair \\| pay |", "title: Fair \\| pay"));
  });

  describe("domains", () => {
    for (const mark of [
      "x",
      "-",
      "\\-",
      "--",
      "–",
      "☒",
      "[x]",
      "🗹",
      "\uf0a8",
      '<input type="checkbox" checked>',
      "**X**",
    ]) {
      it(`reads the mark ${JSON.stringify(mark)} beside and below its label`, () => {
        for (const lead of [
          `<i>${lives}</i>\t`,
          `${lives} `,
          `*${lives}*\n`,
          `${lives}\n\n`,
          `**${lives}** `,
          `${lives}\\\n`,
        ])
          readsDomains(`${lead}${mark}\n<i>${laws}</i>\tx`, `lives: ${mark}`, "laws: x");
        readsDomains(`| ${lives} | ${mark} |`, `lives: ${mark}`);
      });
    }

    it("reads labels wrapped at 72 columns, in emphasis and plain, right or nearly so", () => {
      const wrapped = lives.replace(" vulnerability", "\nvulnerability");
      readsDomains(`*${wrapped}* -\n*${laws}*\nx`, "lives: -", "laws: x");
      readsDomains(`${wrapped} -\n${laws}\nx`, "lives: -", "laws: x");
      readsDomains(`${wrapped.replace("poverty", "povrety")} -\n${laws} x`, "lives: -", "laws: x");
      readsDomains(`${wrapped.replace("poverty", "povrety")}: -\n${laws} x`, "lives: -", "laws: x");
    });

    it("reads labels as converters leave them", () => {
      readsDomains(`*${laws.replace("'", "’")}* x`, "laws: x");
      readsDomains(`*${laws.replace("'", "\\'")}* x`, "laws: x");
      readsDomains(`${lives.replace("marginalisation", "marginal\u00adisation")}⇥x`, "lives: x");
      readsDomains(`${laws}⇥☒\u0001`, "laws: ☒\u0001");
    });

    it("leaves a mark empty rather than guess", () => {
      readsDomains(`<i>${lives}</i>\t\nSome prose here.`, "lives:", "(Some prose here.)");
      readsDomains(`**${lives}**\n\n**${laws}**\n\nx`, "lives:", "laws: x");
    });

    it("reads all columns of a table of yes and no as one value", () => {
      readsDomains(`| Domain | Yes | No |\n|--|--|--|\n| ${lives} | X |  |`, "lives: X |");
      readsDomains(`| Domain | Yes | No |\n|--|--|--|\n| ${lives} |  | X |`, "lives: | X");
      readsDomains(`| ${lives} |  |  |`, "lives:");
    });

    it("leaves what stands behind the last domain alone", () => {
      const end = `<i>${lives}</i>\tx\n<i>${laws}</i>\t-\n`;
      readsDomains(`${end}Note: the law is still a draft.`, "lives: x", "laws: -", "(Note: the law is still a draft.)");
      readsDomains(`${end}\n[^1]: See the gazette.`, "lives: x", "laws: -", "([^1]: See the gazette.)");
      readsDomains(`${end}*Source* the gazette`, "lives: x", "laws: -", "(*Source* the gazette)");
      readsDomains(
        `${end}${capacity} is what comes next in this long story.`,
        "lives: x",
        "laws: -",
        `(${capacity} is what comes next in this long story.)`,
      );
      readsDomains(`${end}<i>Changes in the weather</i>\tx`, "lives: x", "laws: -", "?Changes in the weather: x");
      readsDomains(`${end}<i>Source:</i> gazette`, "lives: x", "laws: -", "?Source: gazette");
    });

    it("never lets prose into a mark", () => {
      readsDomains(`<i>${lives}</i>\tmaybe\nThis is prose.`, "lives: maybe", "(This is prose.)");
    });
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
      `${lives} and\n`,
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
