// The grammar's colours, held by a snapshot: the text in report.txt and its scopes in report.snap.
// UPDATE_SNAPSHOTS=1 writes the snapshot anew; read its difference before you commit it.
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { openaidFormat } from "../../server/src/core/template/format.ts";
import { reportText } from "../../server/src/core/template/text.ts";
import { tokenize } from "./tokenize.ts";

const snapshot = "test/grammar/report.snap";

describe("the grammar", () => {
  it("gives every kind of line its scopes", async () => {
    const actual = await tokenize(readFileSync("test/grammar/report.txt", "utf8"));
    if (process.env.UPDATE_SNAPSHOTS) writeFileSync(snapshot, actual);
    assert.equal(actual, readFileSync(snapshot, "utf8"));
  });

  it("knows every section, field and domain of the template", async () => {
    const { template } = openaidFormat();
    const colours = await tokenize(reportText(openaidFormat(), "example"));
    const coloured = (scope: string) =>
      colours.split("\n").flatMap((line, index, lines) => {
        const [, before, run] = /^#( *)(\^+) .*$/.exec(line) ?? [];
        if (before === undefined || run === undefined || !line.includes(scope)) return [];
        const text = lines.slice(0, index).findLast((one) => one.startsWith(">")) ?? "";
        return [text.slice(1 + before.length, 1 + before.length + run.length)];
      });
    const fields = template.sections.flatMap((section) => section.fields);
    const labels = (isMark: boolean) =>
      fields.filter(({ type }) => (type === "mark") === isMark).map(({ label }) => label);
    assert.deepEqual(
      coloured("entity.name.section"),
      template.sections.map(({ name }) => name),
    );
    assert.deepEqual(coloured("other.property.field"), labels(false));
    assert.deepEqual(coloured("other.property.domain"), labels(true));
  });

  it("marks every placeholder of a blank report", async () => {
    const colours = await tokenize(reportText(openaidFormat(), "guidance"));
    const lines = colours.split("\n");
    const blanks = lines.filter((line) => /^>.*\[[A-Z][^\]]*\](?!\()/.test(line));
    const marked = lines.filter((line, index) => /^>/.test(line) && followsWith(lines, index, "meta.placeholder"));
    assert.ok(blanks.length > 0);
    assert.deepEqual(marked, blanks);
  });
});

/** Whether one of the scope lines under a text line names a scope. */
function followsWith(lines: readonly string[], index: number, scope: string): boolean {
  const next = lines.findIndex((line, at) => at > index && line.startsWith(">"));
  return lines.slice(index + 1, next < 0 ? undefined : next).some((line) => line.includes(scope));
}
