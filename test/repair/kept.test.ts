// What converters write that stays as it is, because it is right or because nobody can tell what it was.

import { strict as assert } from "node:assert";
import { importDocument } from "../../server/src/core/import/import.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";
import { comesOut, repaired } from "./kit.ts";

const next = "\n\n### LESSONS";
const caption = format.template.sections.find(({ kind }) => kind === "images")?.example ?? "";

/** Checks that a text keeps its bytes. */
function stays(text: string): void {
  assert.equal(repaired(text).text, text);
}

describe("what converters leave and repair keeps", () => {
  it("a writer's own sub-heading", () =>
    stays(changed(next, `\n\n##### In the clinics\n\nNurses count the days.${next}`)));
  it("a sub-heading that became a line", () => {
    const { text } = repaired(changed(next, `\n\nIn the clinics\n\nNurses count the days.${next}`));
    assert.ok(text.includes("In the clinics"));
  });
  it("a quotation in italics", () => stays(changed(next, `\n\n> *"We count the days."*${next}`)));
  it("a note's number that was glued to its sentence", () =>
    stays(changed(next, `\n\nIt has a line in the budget.1${next}`)));
  it("a name that a change of font broke", () => stays(changed(next, `\n\nIt was led by Nguyễn Văn Đ ức.${next}`)));
  it("a picture of which only the words are left", () => {
    const { text } = repaired(changed(caption, `[Two women at work]\n\n${caption}`));
    assert.ok(text.includes("[Two women at work]"));
  });
});

describe("periods out of converters", () => {
  const period = /Period:<\/i>\t(.*)/.exec(sample)?.[1] ?? "";
  for (const dash of ["–", "--", " -- ", "\\-"])
    it(`with ${JSON.stringify(dash)} between the years`, () => comesOut(changed(period, period.replace("-", dash))));
});

it("Pictures inside of Markdown with mammoth's escapes become files", async () => {
  const picture = "![Two women](data:image/png;base64,iVBORw0KGgo\\+AAAA)";
  const { text, pictures } = await importDocument(
    { kind: "text", text: changed(caption, `${picture}\n\n${caption}`) },
    settings,
    "report",
  );
  assert.ok(text.includes("![Two women](images/report-1.png)"));
  assert.equal(pictures.length, 1);
});
