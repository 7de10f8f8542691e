import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { type ChecklistItem, checklist } from "../../server/src/core/features/checklist.ts";
import {
  insertMissing,
  insertPart,
  silenceHere,
  sortSections,
  toggleMark,
} from "../../server/src/core/features/report-edits.ts";
import { applyEdits, textOf } from "../../server/src/core/span.ts";
import { reportText } from "../../server/src/core/template/text.ts";
import { marked } from "../kit/markers.ts";
import { anyReport } from "../kit/random-reports.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";

function flat(items: readonly ChecklistItem[]): ChecklistItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)]);
}

const items = (text: string) => flat(checklist(analyze(text, settings)).items);
const item = (text: string, id: string) => items(text).find((one) => one.id === id);
const local = "Changes in local leadership of development and humanitarian work";

describe("checklist", () => {
  it("has everything that the template asks for, in its order, done in the sample", () => {
    const all = items(sample);
    const fields = format.template.sections.flatMap((section) => section.fields);
    assert.equal(all.length, format.template.sections.length + fields.length + 3);
    assert.deepEqual(
      all.filter(({ state }) => state !== "done").map(({ id }) => id),
      [],
    );
    assert.deepEqual(
      all.slice(0, 6).map(({ id }) => id),
      ["results-summary", "headline", "author", "link", "project", "project/title"],
    );
  });

  it("shows words, values and marks", () => {
    assert.match(item(sample, "change")?.detail ?? "", /^\d+ words$/);
    assert.equal(item(sample, "project/period")?.detail, "2021-2025");
    assert.equal(item(sample, "domains/lives")?.detail, "x");
    assert.equal(item(sample, "project")?.detail, "4 of 4");
  });

  it("tells captions without a picture from pictures", () => {
    assert.equal(item(sample, "images")?.detail, "captions only");
    assert.equal(item(changed("Members of the union", "![A](a.png)\n\nMembers"), "images")?.detail, "1 image");
  });

  it("leaves out what all domains begin with where there is little room", () => {
    const { short, label } = item(sample, "domains/lives") ?? {};
    assert.equal(label?.replace(/^Changes in t/, "T"), short);
    assert.equal(item(changed(`<i>${label}</i>\tx\n`, ""), "domains/lives")?.short, short);
    assert.equal(item(sample, "project/title")?.short, undefined);
  });

  it("says what is missing, and where it would go", () => {
    const text = changed("<i>Country:</i>\tPakistan\n", "");
    const country = item(text, "project/country");
    assert.equal(country?.state, "missing");
    assert.ok(country && text.slice(0, country.span.start).endsWith("(HWUS)"));
    assert.ok(checklist(analyze(text, settings)).counts.missing === 1);
  });

  it("counts a missing section once, without what would be in it", () => {
    const { counts } = checklist(analyze("## RESULTS SUMMARY\n", settings));
    assert.equal(counts.missing, 3 + format.template.sections.length - 1);
  });

  it("tells empty from done", () => {
    const blank = reportText(format, "guidance");
    assert.equal(item(blank, "change")?.state, "empty");
    assert.equal(item(blank, "project/title")?.state, "empty");
    assert.equal(item(blank, "headline")?.state, "empty");
    assert.equal(
      item(changed("<i>Title:</i>\tFair pay at home, Phase II", "<i>Title:</i>\t"), "project/title")?.state,
      "empty",
    );
  });

  it("selects names and values", () => {
    const period = item(sample, "project/period");
    assert.equal(period && textOf(sample, period.selection), "2021-2025");
    const context = item(sample, "context");
    assert.equal(context && textOf(sample, context.selection), "CONTEXT");
  });

  it("lies in the text, whatever the text", () => {
    fc.assert(
      fc.property(anyReport, (text) => {
        for (const { span, selection, label } of items(text)) {
          assert.ok(label !== "" && 0 <= span.start && span.start <= span.end && span.end <= text.length);
          assert.ok(span.start <= selection.start && selection.end <= span.end);
        }
      }),
    );
  });
});

describe("report edits", () => {
  it("insertPart inserts each thing that the checklist says is missing, so that it is missing no more", () => {
    fc.assert(
      fc.property(anyReport, (text) => {
        const analysis = analyze(text, settings);
        if (analysis.report.unclosed.length + analysis.report.conflicts.length > 0) return;
        for (const { id, state } of flat(checklist(analysis).items)) {
          if (state !== "missing") continue;
          const edits = insertPart(analysis, id);
          if (edits.length === 0) continue;
          assert.notEqual(item(applyEdits(text, edits), id)?.state, "missing", id);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("insertPart does nothing for what is there, and for what the template does not know", () => {
    for (const id of ["change", "project/title", "headline", "author", "link", "nothing", "project/nothing"])
      assert.deepEqual(insertPart(analyze(sample, settings), id), [], id);
  });

  it("insertMissing makes a whole report of an empty text, and leaves a whole one alone", () => {
    assert.equal(
      applyEdits("", insertMissing(analyze("", settings))),
      reportText(format, "guidance", format.template.marks.no),
    );
    assert.deepEqual(insertMissing(analyze(sample, settings)), []);
  });

  it("sortSections leaves a sorted report alone", () => {
    assert.deepEqual(sortSections(analyze(sample, settings)), []);
  });

  describe("toggleMark", () => {
    const toggled = (source: string) => {
      const { text, selection } = marked(source);
      return applyEdits(text, toggleMark(analyze(text, settings), selection.start));
    };

    it("turns the mark of the caret's line round, wherever on the line the caret is", () => {
      const line = (mark: string) => `### DOMAINS\n\n<i>${local}</i>\t${mark}\n`;
      assert.equal(toggled(line("x").replace("local", "lo<|>cal")), line("-"));
      assert.equal(toggled(line("-<|>")), line("x"));
      assert.equal(toggled(line("✓<|>")), line("-"));
      assert.equal(toggled(line("maybe<|>")), line("x"));
      assert.equal(toggled(line("<|>")), line("x"));
      assert.equal(toggled(`### DOMAINS\n\n<i>${local}<|></i>\n`), line("x"));
    });

    it("does nothing on any other line", () => {
      assert.equal(toggled("#### CHANGE\n\n<|>x\n"), "#### CHANGE\n\nx\n");
    });
  });

  describe("silenceHere", () => {
    const silenced = (source: string, rule = "section-length") => {
      const { text, selection } = marked(source);
      const problem = { rule, severity: "hint", message: "", fixes: [], span: selection } as const;
      return applyEdits(text, silenceHere(analyze(text, settings), problem));
    };
    const comment = "<!-- results-summary-disable-next-line section-length -->";

    it("puts a comment on the line before a heading, a field or the first line of a block", () => {
      assert.equal(silenced("#### <|CHANGE|>\n"), `${comment}\n#### CHANGE\n`);
      assert.equal(silenced("#### PROJECT\n\n<i>Title:</i>⇥<|a|>\n"), `#### PROJECT\n\n${comment}\n<i>Title:</i>\ta\n`);
      assert.equal(silenced("#### CHANGE\n\n<|One|> two.\n"), `#### CHANGE\n\n${comment}\nOne two.\n`);
    });

    it("adds to the comment that is there", () => {
      assert.equal(
        silenced(`${comment}\n#### <|CHANGE|>\n`, "section-name"),
        "<!-- results-summary-disable-next-line section-length section-name -->\n#### CHANGE\n",
      );
    });

    it("puts a pair of comments around a paragraph that it would cut in two", () => {
      assert.equal(
        silenced("#### CHANGE\n\nOne\n<|two|>.\n"),
        "#### CHANGE\n\n<!-- results-summary-disable section-length -->\n\nOne\ntwo.\n\n<!-- results-summary-enable section-length -->\n",
      );
    });

    it("keeps the byte order mark first and the line ending as it is", () => {
      assert.equal(silenced("\uFEFF#### <|CHANGE|>\r\n"), `\uFEFF${comment}\r\n#### CHANGE\r\n`);
    });

    it("silences what it is asked to, and nothing is unused", () => {
      const change = format.template.sections.find(({ id }) => id === "change")?.example ?? "";
      const texts = [
        changed(change, "In May 2024 all was well in Pakistan."),
        changed(change, change.replace(/\. /g, ".\n").replace("About", "Says the WXYZ, about")),
        changed("#### CHANGE", "#### Change"),
        changed("<i>Period:</i>\t2021-2025", "<i>Period:</i>\t2025-2021"),
      ];
      let asked = 0;
      for (const text of texts)
        for (const problem of analyze(text, settings).problems) {
          asked++;
          const after = analyze(applyEdits(text, silenceHere(analyze(text, settings), problem)), settings).problems;
          assert.ok(!after.some(({ rule }) => rule === problem.rule || rule === "unused-suppression"), problem.rule);
        }
      assert.ok(asked >= 2);
    });
  });
});
