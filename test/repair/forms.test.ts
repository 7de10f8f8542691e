// Fields and marks as converters leave them: labels apart from their values, tables in every form.

import { strict as assert } from "node:assert";
import { fold } from "../../server/src/core/syntax/fold.ts";
import { changed, format, sample } from "../kit/sample.ts";
import { comesOut, domains, project, repaired, rows, told, withForms, wrap } from "./kit.ts";

const { yes, no } = format.template.marks;

describe("fields out of converters", () => {
  it("all labels first, then all values", () => {
    const form = rows(project);
    const damaged = changed(
      form.map(({ label, value }) => `<i>${label}</i>\t${value}`).join("\n"),
      `${form.map(({ label }) => label).join("\n")}\n\n${form.map(({ value }) => value).join("\n")}`,
    );
    comesOut(damaged);
    assert.deepEqual(told(damaged), ["moved"]);
  });

  it("labels first are left alone where their values do not fit", () => {
    const form = rows(project);
    const values = form.map(({ value }) => value).reverse();
    const damaged = changed(
      form.map(({ label, value }) => `<i>${label}</i>\t${value}`).join("\n"),
      `${form.map(({ label }) => label).join("\n")}\n\n${values.join("\n")}`,
    );
    for (const value of values) assert.ok(repaired(damaged).text.includes(value));
    assert.ok(!told(damaged).includes("moved"));
  });

  it("all marks below a page's footer, and the start of a value torn off", () => {
    const form = rows(domains);
    const [first, ...rest] = form.map(({ label }) => label);
    const [head, ...words] = (form[0]?.value ?? "").split(" ");
    const marks = form.slice(1).map(({ value }) => value);
    const damaged = changed(
      form.map(({ label, value }) => `<i>${label}</i>\t${value}`).join("\n"),
      `${first}\n${words.join(" ")}\n${rest.map((label) => wrap(label)).join("\n")}\n\n${head}\n\n${marks.join("\n")}`,
    );
    comesOut(damaged);
  });

  it("two labels, then their two marks", () => {
    const form = rows(domains).slice(1);
    const pairs = [0, 2, 4].map((at) => {
      const two = form.slice(at, at + 2);
      return `${two.map(({ label }) => label).join("\n")}\n\n${two.map(({ value }) => value).join("\n\n")}`;
    });
    comesOut(
      changed(form.map(({ label, value }) => `<i>${label}</i>\t${value}`).join("\n"), `\n${pairs.join("\n\n")}`),
    );
  });

  it("two labels and two marks out of their order are left to the writer", () => {
    const form = rows(domains).slice(1);
    const others = form.slice(2).map(({ label, value }) => `${label} ${value}`);
    const [first, second] = form;
    for (const between of ["\n", "\n\n1\n\nThe minutes of March.\n\n"]) {
      const damaged = changed(
        form.map(({ label, value }) => `<i>${label}</i>\t${value}`).join("\n"),
        [first?.label, `${second?.label}${between}${second?.value}\n\n${first?.value}`, "", ...others].join("\n"),
      );
      assert.deepEqual(told(damaged).filter((kind) => kind === "undecided").length, 2, between);
      const { analysis } = repaired(damaged);
      assert.equal(analysis.problems.filter(({ rule }) => rule === "invalid-domain-mark").length, 2, between);
    }
  });

  it("two labels and two marks with a note of the page between them are left to the writer, and the note goes where it is cited", () => {
    const form = rows(domains).slice(1);
    const [first, second] = form.slice(-2);
    const pairs = [0, 2].map((at) => {
      const two = form.slice(at, at + 2);
      return `${two.map(({ label }) => label).join("\n")}\n\n${two.map(({ value }) => value).join("\n\n")}`;
    });
    const cited = changed(
      "opened doors that had been closed for years.",
      "opened doors that had been closed for years.1",
    );
    const damaged = changed(
      form.map(({ label, value }) => `<i>${label}</i>\t${value}`).join("\n"),
      `\n${pairs.join("\n\n")}\n\n${first?.label}\n${second?.label}\n\n1\n\nThe minutes of March.\n\n${second?.value}\n\n${first?.value}\n\n\f`,
      cited,
    );
    const { text, analysis } = repaired(damaged);
    for (const { label, value } of form.slice(0, 4)) assert.ok(text.includes(`<i>${label}</i>\t${value}\n`), label);
    assert.equal(analysis.problems.filter(({ rule }) => rule === "invalid-domain-mark").length, 2);
    assert.ok(text.includes("years.¹\n\n¹ The minutes of March."));
    assert.ok(!text.includes("<!--"));
  });

  it("labels with fewer marks below than there are of them are left to the writer, one by one", () => {
    const form = rows(domains).slice(1);
    const [first, second, third, ...others] = form.map(({ label, value }) => ({ label, value }));
    const lost = [first?.label, second?.label, first?.value, third?.label, third?.value].join("\n");
    const damaged = changed(
      form.map(({ label, value }) => `<i>${label}</i>\t${value}`).join("\n"),
      [lost, ...others.map(({ label, value }) => `${label}\n${value}`)].join("\n"),
    );
    const { text, notes, analysis } = repaired(damaged);
    const lineOf = (label = "") => text.split("\n").find((line) => line.includes(label));
    for (const one of [first, second]) assert.equal(lineOf(one?.label), `<i>${one?.label}</i>\t`);
    for (const one of [third, ...others]) assert.equal(lineOf(one?.label), `<i>${one?.label}</i>\t${one?.value}`);
    assert.deepEqual(
      notes.filter(({ kind }) => kind === "undecided").map(({ span }) => text.slice(span.start).split("\t")[0]),
      [first, second].map((one) => `<i>${one?.label}</i>`),
    );
    assert.deepEqual(
      analysis.problems.map(({ rule }) => rule),
      ["invalid-domain-mark", "invalid-domain-mark"],
    );
    assert.equal(repaired(text).text, text, "a second run decides them");
  });

  it("a label without a mark is left to the writer where others have theirs below", () => {
    const form = rows(domains).slice(1);
    const damaged = changed(
      form.map(({ label, value }) => `<i>${label}</i>\t${value}`).join("\n"),
      form.map(({ label, value }, index) => (index === form.length - 1 ? label : `${label}\n${value}`)).join("\n"),
    );
    assert.ok(
      repaired(damaged)
        .text.trimEnd()
        .endsWith(`<i>${form.at(-1)?.label}</i>`),
    );
    assert.deepEqual(told(damaged), ["undecided"]);
  });

  it("one cell a paragraph, and a value with a colon", () => {
    const colon = "Fair pay: at home";
    const form = withForms((section) =>
      rows(section)
        .map(({ label, value }) => `*${label}*\n\n${value}`)
        .join("\n\n"),
    );
    comesOut(form);
    comesOut(changed("Fair pay at home, Phase II", colon, form), changed("Fair pay at home, Phase II", colon));
  });

  it("pandoc's table between dashed rules, the mark beside the label's first line", () =>
    comesOut(
      withForms((section) => {
        const rule = `  ${"-".repeat(48)} ${"-".repeat(44)}`;
        const row = ({ label, value }: { label: string; value: string }) => {
          const lines = wrap(`*${label}*`, 46).split("\n");
          return lines
            .map(
              (line, index) =>
                `  ${line.padEnd(48)} ${index === 0 ? (value === yes ? "☒" : value === no ? "☐" : value) : ""}`,
            )
            .join("\n");
        };
        return `${rule}\n${rows(section).map(row).join("\n\n")}\n${rule}`;
      }),
    ));

  it("the same without rules, as a page of PDF keeps it", () =>
    comesOut(
      withForms((section) =>
        rows(section)
          .map(({ label, value }) => {
            const [first = "", ...rest] = wrap(label, 46).split("\n");
            return [`${first.padEnd(50)}${value}`, ...rest].join("\n");
          })
          .join("\n\n"),
      ),
    ));

  it("all fields on one line", () =>
    comesOut(
      withForms((section) =>
        rows(section)
          .map(({ label, value }) => `*${label}* ${value}`)
          .join(" "),
      ),
    ));

  it("all fields on one line, without markup", () =>
    comesOut(
      withForms((section) =>
        rows(section)
          .map(({ label, value }) => `${label} ${value}`)
          .join(" "),
      ),
    ));

  it("a table as one line of HTML", () =>
    comesOut(
      withForms((section) => {
        const cells = rows(section).map(
          ({ label, value }) => `<tr><td><p><em>${label}</em></p></td><td><p>${value}</p></td></tr>`,
        );
        return `<table><tbody>${cells.join("")}</tbody></table>`;
      }),
    ));

  it("spans in labels, check boxes as tags", () =>
    comesOut(
      withForms((section) =>
        [
          "|  |  |",
          "|---|---|",
          ...rows(section).map(({ label, value, isMark }) => {
            const box = `<input type="checkbox"${value === yes ? ' checked="checked"' : ""} />`;
            return `| *<span style="font-weight: normal">${label}</span>* | ${isMark ? box : value} |`;
          }),
        ].join("\n"),
      ),
    ));

  it("a mark on the line below its label, in front of the next label", () =>
    comesOut(
      withForms((section) =>
        rows(section)
          .map(({ label, value }) => wrap(`${label}\n${value}`))
          .join("\n"),
      ),
    ));
});

it("Marks that a converter lost, all of them, are left to the writer", () => {
  const { text, analysis } = repaired(
    withForms((section) =>
      rows(section)
        .map(({ label, value, isMark }) => `*${label}*${isMark ? "" : ` ${value}`}`)
        .join("\n\n"),
    ),
  );
  assert.equal(analysis.problems.filter(({ rule }) => rule === "invalid-domain-mark").length, rows(domains).length - 1);
  assert.equal(repaired(text).text, text);
});

it("Marks that stand beside others are read as no where there is nothing", () =>
  comesOut(
    withForms((section) =>
      rows(section)
        .map(({ label, value }) => `*${label}* ${fold(value) === no ? "" : value}`.trimEnd())
        .join("\\\n"),
    ),
  ));

it("A clean report keeps its bytes", () => {
  for (const text of [sample, sample.replaceAll("\n", "\r\n"), `\uFEFF${sample}`, sample.trimEnd()]) {
    assert.equal(repaired(text).text, text);
    assert.deepEqual(repaired(text).notes, []);
  }
});
