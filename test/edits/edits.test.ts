import { strict as assert } from "node:assert";
import { insertField, missingFields } from "../../server/src/core/edits/insert-field.ts";
import { insertSection, insertSections, missingSections } from "../../server/src/core/edits/insert-section.ts";
import { outOfOrder } from "../../server/src/core/edits/order.ts";
import { sectionsOutOfOrder, sortSections } from "../../server/src/core/edits/sort-sections.ts";
import { findSection, type Placed, readReport } from "../../server/src/core/report.ts";
import { applyEdits } from "../../server/src/core/span.ts";
import { headingLine, sectionById } from "../../server/src/core/template/format.ts";
import { reportText, sectionText } from "../../server/src/core/template/text.ts";
import { format, sample } from "../kit/sample.ts";

const { no } = format.template.marks;
const definitionOf = (id: string) => sectionById(format, id) as NonNullable<ReturnType<typeof sectionById>>;

/** The sample report without the sections named. */
function without(...ids: string[]): string {
  return ids.reduce((text, id) => {
    const { start, section } = findSection(readReport(text, format), id) as Placed;
    return text.slice(0, start) + text.slice(start + section.text.length);
  }, sample);
}

function orderOf(text: string): string[] {
  return readReport(text, format).sections.map(({ section }) => section.definition?.id ?? section.role);
}

describe("edits", () => {
  describe("insertSection", () => {
    for (const { id } of format.template.sections.slice(1)) {
      it(`puts ${id} back at its place`, () => {
        const report = readReport(without(id), format);
        assert.deepEqual(missingSections(report), [definitionOf(id)]);
        const text = applyEdits(report.text, [insertSection(report, definitionOf(id))]);
        assert.deepEqual(orderOf(text), orderOf(sample));
        assert.ok(text.includes(sectionText(definitionOf(id), "guidance", no)));
        assert.ok(!/\n\n\n/.test(text), "One blank line between blocks");
      });
    }

    it("puts several missing neighbours at one place, in order", () => {
      const report = readReport(without("change", "context", "evidence"), format);
      const edits = insertSections(report, missingSections(report));
      assert.equal(edits.length, 2);
      assert.deepEqual(orderOf(applyEdits(report.text, edits)), orderOf(sample));
    });

    it("gives an empty document the whole template", () => {
      const report = readReport("\uFEFF", format);
      const edit = insertSection(report, definitionOf("results-summary"));
      assert.equal(applyEdits(report.text, [edit]), `\uFEFF${reportText(format, "guidance", no)}`);
    });

    it("keeps the file's line ending", () => {
      const text = without("context").replaceAll("\n", "\r\n");
      const report = readReport(text, format);
      const result = applyEdits(text, [insertSection(report, definitionOf("context"))]);
      assert.ok(!/(?<!\r)\n/.test(result));
    });

    it("never inserts into a conflict", () => {
      const conflict = "<<<<<<< ours\nOne.\n=======\nTwo.\n>>>>>>> theirs";
      const text = without("context").replace(definitionOf("change").example, conflict);
      const report = readReport(text, format);
      const result = applyEdits(text, [insertSection(report, definitionOf("context"))]);
      assert.ok(result.includes(`${conflict}\n\n${headingLine(definitionOf("context"))}`));
    });
  });

  describe("insertField", () => {
    for (const field of definitionOf("project").fields) {
      it(`puts ${field.id} back at its place`, () => {
        const text = sample.split("\n").filter((line) => !line.startsWith(`<i>${field.label}:`));
        const { start, section } = findSection(readReport(text.join("\n"), format), "project") as Placed;
        assert.deepEqual(missingFields(section), [field]);
        const edit = insertField(section, field, field.example);
        const whole = text.join("\n");
        const shifted = { span: { start: start + edit.span.start, end: start + edit.span.end }, text: edit.text };
        assert.equal(applyEdits(whole, [shifted]), sample);
      });
    }

    it("stands under the heading of an empty section", () => {
      const { section } = findSection(readReport("#### PROJECT\n\n#### CHANGE\n", format), "project") as Placed;
      const edit = insertField(section, definitionOf("project").fields[0] as never);
      assert.equal(applyEdits(section.text, [edit]), "#### PROJECT\n\n<i>Title:</i>\t\n\n");
    });

    it("keeps out of a table", () => {
      const text = "#### PROJECT\n\n| Title | Fair pay |\n|---|---|\n| Country | Pakistan |\n";
      const { section } = findSection(readReport(text, format), "project") as Placed;
      const edit = insertField(section, definitionOf("project").fields[1] as never);
      assert.equal(applyEdits(section.text, [edit]), `${text.trimEnd()}\n\n<i>Partner:</i>\t\n`);
    });
  });

  describe("sortSections", () => {
    const swapped = (first: string, second: string) => {
      const report = readReport(sample, format);
      const a = findSection(report, first) as Placed;
      const b = findSection(report, second) as Placed;
      const end = b.start + b.section.text.length;
      return `${sample.slice(0, a.start)}${b.section.text.trimEnd()}\n\n${sample.slice(a.start + a.section.text.length, b.start)}${a.section.text.trimEnd()}\n\n${sample.slice(end)}`;
    };

    it("leaves a sorted report alone", () => {
      assert.deepEqual(sortSections(readReport(sample, format)), []);
    });

    it("sorts neighbours and far sections, and loses nothing", () => {
      for (const [first, second] of [
        ["change", "context"],
        ["change", "evidence"],
        ["project", "domains"],
      ] as const) {
        const report = readReport(swapped(first, second), format);
        const text = applyEdits(report.text, sortSections(report));
        assert.equal(text.trimEnd(), sample.trimEnd());
        assert.deepEqual(sectionsOutOfOrder(readReport(text, format)), []);
      }
    });

    it("moves the later of two neighbours", () => {
      const report = readReport(swapped("change", "context"), format);
      assert.deepEqual(sectionsOutOfOrder(report), [findSection(report, "context")?.start]);
    });
  });

  it("outOfOrder moves the fewest, the later ones of equal runs", () => {
    assert.deepEqual([...outOfOrder([0, 1, 2])], []);
    assert.deepEqual([...outOfOrder([1, 0])], [0]);
    assert.deepEqual([...outOfOrder([3, 0, 1, 2])], [0]);
    assert.deepEqual([...outOfOrder([0, 3, 1, 2, 4])], [1]);
    assert.deepEqual([...outOfOrder([])], []);
  });
});
