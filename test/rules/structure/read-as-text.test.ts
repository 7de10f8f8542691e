// The rule read-as-text: from where on headings and paragraphs are not told apart any more.

import { strict as assert } from "node:assert";
import { analyze } from "../../../server/src/core/analyze.ts";
import { readReport } from "../../../server/src/core/report.ts";
import { problemsOf } from "../../kit/check.ts";
import { changed, sample, settings } from "../../kit/sample.ts";

describe("read-as-text", () => {
  it("says from which heading on headings are read as text, but for sections of the form that stand nowhere before", () => {
    const many = "### A\n\n".repeat(1_200);
    const { problems, report } = analyze(changed("### LESSONS", `${many}### LESSONS`), settings);
    const [said] = problems.filter(({ rule }) => rule === "read-as-text");
    assert.equal(said?.message, "This file has more than 1000 headings. From here on they are read as text.");
    assert.equal(report.text.slice(said?.span.start, said?.span.end), "### A");
    assert.deepEqual(
      problems.filter(({ rule }) => rule === "missing-section"),
      [],
    );
    assert.equal(report.sections.length, 1_000 + 3);
  });

  it("says from which paragraph on paragraphs are read as one", () => {
    const written = (count: number) =>
      changed("#### CONTEXT", `${"A word.\n\n".repeat(count)}The last.\n\n#### CONTEXT`);
    const before = readReport(sample, settings.format).sections.find(
      ({ section }) => section.definition?.id === "change",
    );
    const room = 1_000 - (before?.section.blocks.length ?? 0);
    const saidOf = (text: string) => problemsOf(text).filter(({ rule }) => rule === "read-as-text");
    assert.deepEqual(saidOf(written(room - 1)), []);
    const [said] = saidOf(written(room));
    assert.equal(said?.message, "This section has more than 1000 paragraphs. From here on they are read as one.");
    assert.equal(written(room).slice(said?.span.start, said?.span.end), "The last.");
  });
});
