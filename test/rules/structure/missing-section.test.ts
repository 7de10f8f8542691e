import { strict as assert } from "node:assert";
import { insertSections, missingSections } from "../../../server/src/core/edits/insert-section.ts";
import { applyFixes, chooseFixes, fixAll } from "../../../server/src/core/fix-all.ts";
import { readReport } from "../../../server/src/core/report.ts";
import { reportText, sectionText } from "../../../server/src/core/template/text.ts";
import { annotate, checkText, mendOneByOne, problemsOf } from "../../kit/check.ts";
import { changed, format, sample, settings } from "../../kit/sample.ts";
import { sourceOf, without } from "./sections.ts";

const { marks, sections } = format.template;
const blank = reportText(format, "guidance", marks.no);

describe("missing-section", () => {
  it("is one problem of an empty document, whose fix inserts the whole template", () => {
    for (const text of ["", " ", "\n\n \t\n", "\ufeff", "\u00a0\n"]) {
      const problems = problemsOf(text);
      assert.deepEqual(
        problems.map(({ rule, span }) => [rule, span.start]),
        [["missing-section", text.startsWith("\ufeff") ? 1 : 0]],
        JSON.stringify(text),
      );
      const result = applyFixes(text, problems[0]?.fixes ?? []);
      assert.equal(result.replace(/\s+$/, "\n"), text.startsWith("\ufeff") ? `\ufeff${blank}` : blank);
      const rules = new Set(problemsOf(result).map(({ rule }) => rule));
      assert.deepEqual(
        [...rules].filter((rule) => !/^(?:placeholder|empty|invalid-author|no-domain)/.test(rule)),
        [],
      );
    }
  });

  it("says the same of a document that has no section", () =>
    checkText(
      "Some notes.\n",
      `
          Some notes.
      //~ ^^^^^^^^^^^ 💡 error missing-section: RESULTS SUMMARY is missing: a report starts with this heading. Insert the template and fill it in.
      `,
    ));

  it("stands on the nearest section before its place, each missing one by itself", () =>
    checkText(
      without("lessons", "evidence"),
      `
          ### ACTIVITIES
      //~     ^^^^^^^^^^ 💡 error missing-section: LESSONS is missing. Insert it behind ACTIVITIES.
      //~     ^^^^^^^^^^ 💡 error missing-section: EVIDENCE is missing. Insert it behind ACTIVITIES.
      `,
    ));

  it("stands on the part where nothing is before it in the part, and on the first line where nothing is before it at all", () => {
    checkText(
      without("activities"),
      `
          ## ADDITIONAL INFORMATION
      //~    ^^^^^^^^^^^^^^^^^^^^^^ 💡 error missing-section: ACTIVITIES is missing. Insert it behind ADDITIONAL INFORMATION.
      `,
    );
    checkText(
      changed("## RESULTS SUMMARY\n\n", ""),
      `
          ### Home workers in Sindh win a legal minimum wage
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error missing-section: RESULTS SUMMARY is missing. Insert it before PROJECT.
      `,
    );
  });

  it("is not silenced by an unknown heading, and is by a wrong name, level or markup", () => {
    const rules = (heading: string) => problemsOf(changed("### LESSONS", heading)).map(({ rule }) => rule);
    assert.deepEqual(rules("### Our thoughts"), ["missing-section", "unknown-section"]);
    assert.deepEqual(rules("# Lessons learnt:"), ["section-level", "section-name"]);
    assert.deepEqual(rules("**Lessons**"), ["section-markup"]);
  });

  it("says nothing of what is inside of what is missing", () => {
    const rules = new Set(problemsOf(without("domains")).map(({ rule }) => rule));
    assert.deepEqual([...rules], ["missing-section"]);
  });

  it("is not given for what stands behind an open block or a conflict", () => {
    for (const [open, rule] of [
      ["```\n", "unclosed-block"],
      ["<!--\n", "unclosed-block"],
      ["<<<<<<< ours\n", "merge-conflict"],
      [">>>>>>> theirs\n", "merge-conflict"],
    ] as const) {
      const rules = problemsOf(changed("A woman who complained", `\n\n${open}A woman who complained`)).map(
        (one) => one.rule,
      );
      assert.deepEqual(
        rules.filter((one) => one !== "section-length"),
        [rule],
        open,
      );
    }
  });

  for (const { id } of sections.slice(1))
    it(`puts ${id} back at its place`, () => {
      const text = without(id);
      const { fixes } = problemsOf(text).find(({ rule }) => rule === "missing-section") ?? { fixes: [] };
      const result = applyFixes(text, fixes.slice(0, 1));
      const report = readReport(result, format);
      assert.deepEqual(
        report.sections.flatMap(({ section }) => section.definition?.id ?? []),
        sections.map((one) => one.id),
      );
      assert.ok(result.includes(sectionText(sections.find((one) => one.id === id) as never, "guidance", marks.no)));
    });

  it("puts everything back at once, in one round, and the same one by one", () => {
    const text = without("change", "context", "images", "lessons", "domains");
    const chosen = chooseFixes(problemsOf(text).filter(({ rule }) => rule === "missing-section"));
    assert.deepEqual(
      chosen.map(({ edits, problems }) => [edits.length, problems]),
      [
        [1, 2],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
    );
    assert.equal(
      applyFixes(text, chosen),
      mendOneByOne(text, ({ rule }) => rule === "missing-section"),
    );
    const { text: result } = fixAll(text, settings, ({ rule }) => rule === "missing-section");
    const report = readReport(text, format);
    const edits = insertSections(report, missingSections(report));
    assert.equal(result, applyFixes(text, [{ edits }]));
    assert.equal(
      annotate(
        result,
        problemsOf(result).filter(({ rule }) => rule === "missing-section"),
      ),
      "",
    );
  });

  it("writes the line ending of the file", () => {
    const text = without("lessons").replaceAll("\n", "\r\n");
    const { text: result } = fixAll(text, settings);
    assert.equal(result.replaceAll("\r\n", "").includes("\n"), false);
    assert.equal(
      result,
      sample
        .replace(
          sourceOf("lessons"),
          `${sectionText(sections.find(({ id }) => id === "lessons") as never, "guidance")}\n\n`,
        )
        .replaceAll("\n", "\r\n"),
    );
  });
});
