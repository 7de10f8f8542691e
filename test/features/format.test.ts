import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { formatReport } from "../../server/src/core/features/format.ts";
import { applyEdits, textOf } from "../../server/src/core/span.ts";
import { marked } from "../kit/markers.ts";
import { anyReport } from "../kit/random-reports.ts";
import { sample, settings } from "../kit/sample.ts";

function formatted(text: string): string {
  return applyEdits(text, formatReport(analyze(text, settings)));
}

/** Checks what formatting makes of a text, and that doing it again changes nothing. `⇥` is a tab. */
function check(before: string, after: string): void {
  const result = formatted(before.replaceAll("⇥", "\t"));
  assert.equal(result, after.replaceAll("⇥", "\t"));
  assert.equal(formatted(result), result);
}

describe("format", () => {
  it("leaves the sample alone", () => {
    assert.deepEqual(formatReport(analyze(sample, settings)), []);
  });

  it("leaves a text of white space alone", () => {
    for (const text of ["", "\n", " \n\t\n", "\uFEFF"]) assert.deepEqual(formatReport(analyze(text, settings)), []);
  });

  describe("blocks", () => {
    it("are parted by one blank line, and the last one ends its line", () => {
      check(
        "\n\n#### CHANGE\nOne.\n\n\n \nTwo.\n#### CONTEXT\n\n\nThree.",
        "#### CHANGE\n\nOne.\n\nTwo.\n\n#### CONTEXT\n\nThree.\n",
      );
    });

    it("sets sub-headings, lists and fences off", () => {
      check(
        "#### CHANGE\n\nText\n- a\n- b\n\n##### Mine\nMore\n```\nx\n```\nEnd\n",
        "#### CHANGE\n\nText\n\n- a\n- b\n\n##### Mine\n\nMore\n\n```\nx\n```\n\nEnd\n",
      );
    });

    it("loses the blanks behind their lines, but for hard breaks", () => {
      check("#### CHANGE  \n\nOne  \ntwo \t\nthree\\\nfour.  \n", "#### CHANGE\n\nOne  \ntwo\nthree\\\nfour.\n");
    });

    it("keep an odd blank behind marks that it keeps from being Markdown's", () => {
      for (const marks of ["####", "> #", "-", "1.", "***", "[a]:"])
        for (const blank of ["\u00a0", "\u2028", "\u2003"]) {
          const text = `#### CHANGE\n\nOne.\n\n${marks}${blank}\n\nTwo.\n`;
          check(text.replaceAll(blank, `${blank} \t`), text);
        }
      check("#### CHANGE\n\nOne.\u00a0\n", "#### CHANGE\n\nOne.\n");
    });

    it("drops a page break of a converter, keeps one inside a line", () => {
      check("#### CHANGE\n\nOne.\n\f\nTwo\fthree.\n", "#### CHANGE\n\nOne.\n\nTwo\fthree.\n");
    });

    it("keeps a list tight or loose, with one blank line at the most", () => {
      check("#### CHANGE\n\n- a  \n- b\n\n\n- c\n\n  d\n", "#### CHANGE\n\n- a\n- b\n\n- c\n\n  d\n");
    });

    it("keeps a comment beside the line it is about", () => {
      const text = "<!-- results-summary-disable-next-line section-name -->\n#### Change\n\nText.\n";
      check(text, text);
    });
  });

  describe("headings and author line", () => {
    it("have one blank behind # and none before it", () => {
      check("####   CHANGE\n\n  ####\tCONTEXT\n\n#####  Mine\n", "#### CHANGE\n\n#### CONTEXT\n\n##### Mine\n");
    });

    it("has single blanks", () => {
      check("## RESULTS SUMMARY\n\nAuthor:⇥A.  Writer   (2025)\n", "## RESULTS SUMMARY\n\nAuthor: A. Writer (2025)\n");
    });
  });

  describe("fields", () => {
    it("stand on consecutive lines without hard breaks", () => {
      check(
        "#### PROJECT\n\n<i>Title:</i>⇥Boats  \n\n<i>Partner:</i>⇥B (C)\\\n<i>Country:</i>⇥Mali<br>\n\n\n<i>Period:</i>⇥2024\\\n",
        "#### PROJECT\n\n<i>Title:</i>⇥Boats\n<i>Partner:</i>⇥B (C)\n<i>Country:</i>⇥Mali\n<i>Period:</i>⇥2024\n",
      );
    });

    it("keep the separator of a value still to be written", () => {
      const text = "#### PROJECT\n\n<i>Title:</i>⇥\n<i>Partner:</i>⇥\n\n#### CHANGE\n";
      check(text, text);
    });

    it("never swallow the text behind them", () => {
      check(
        "#### PROJECT\n\n<i>Title:</i>⇥Boats\\\nA note.\n\n\nAnother.\n",
        "#### PROJECT\n\n<i>Title:</i>⇥Boats\\\nA note.\n\nAnother.\n",
      );
    });

    it("leaves tables as they are", () => {
      const text = "#### PROJECT\n\n| Title | Boats |\n|---|---|\n| Country | Mali |\n\n<i>Period:</i>⇥2024\n";
      check(text, text);
    });
  });

  it("never touches code, comments, conflicts and what is never closed", () => {
    const kept = [
      "```\na  \n\n\n\tb \n```",
      "<!-- a  \n\n\nb -->",
      "    code  \n\n\n    code",
      "Text `a  \nb` text.",
      "<<<<<<< ours\nOne.  \n\n\n=======\nTwo. \n>>>>>>> theirs",
    ];
    const text = `#### CHANGE\n\n${kept.join("\n\nText.\n\n")}\n\n~~~\nopen  \n\n\n`;
    check(text, text);
  });

  it("keeps the file's line ending and byte order mark", () => {
    check("\uFEFF\r\n#### CHANGE\r\nOne.\r\n\n\r\nTwo.", "\uFEFF#### CHANGE\r\n\r\nOne.\r\n\r\nTwo.\r\n");
    check("#### CHANGE\rOne. \rTwo.", "#### CHANGE\r\rOne.\rTwo.\r");
  });

  it("keeps a hard break behind a byte order mark", () => {
    check("\uFEFFOne  \ntwo\n", "\uFEFFOne  \ntwo\n");
  });

  it("formats a selection alone", () => {
    const { text, selection } = marked("#### CHANGE\n\n\nOne. \n\n\n<|Two. |>\n\n\nThree. \n");
    const result = applyEdits(text, formatReport(analyze(text, settings), selection));
    assert.equal(result, "#### CHANGE\n\n\nOne. \n\n\nTwo.\n\nThree. \n");
  });

  it("makes the smallest edits", () => {
    const text = "#### CHANGE\r\n\r\n\r\nOne.\r\n";
    const edits = formatReport(analyze(text, settings));
    assert.deepEqual(
      edits.map(({ span, text: wanted }) => [textOf(text, span), wanted]),
      [["\r\n", ""]],
    );
  });

  it("is idempotent, loses nothing but white space and raises no problem, whatever the text", function () {
    this.timeout(120_000);
    const solid = (text: string) => text.replace(/\\(?=\s*$)|<br ?\/?>(?=\s*$)/gim, "").replace(/\s/g, "");
    fc.assert(
      fc.property(anyReport, (text) => {
        const before = analyze(text, settings);
        const result = applyEdits(text, formatReport(before));
        assert.equal(formatted(result), result);
        assert.equal(solid(result), solid(text));
        const after = analyze(result, settings);
        const sections = (report: typeof before.report) =>
          report.sections
            .filter(({ section }) => section.role !== "preamble")
            .map(({ section }) => section.definition?.id ?? section.role);
        assert.deepEqual(sections(after.report), sections(before.report));
        const count = (problems: typeof before.problems) => {
          const counts = new Map<string, number>();
          for (const { rule } of problems) counts.set(rule, (counts.get(rule) ?? 0) + 1);
          return counts;
        };
        const known = count(before.problems);
        for (const [rule, number] of count(after.problems))
          assert.ok(number <= (known.get(rule) ?? 0), `${rule} is new in ${JSON.stringify(result)}`);
      }),
      { numRuns: 150 },
    );
  });
});
