// Domains of change as people and converters write them: wrapped labels, marks beside and below, what stands behind the last one.

import { domains, reads } from "../kit/fields.ts";
import { format } from "../kit/sample.ts";

const [lives, laws, capacity] = format.template.sections
  .flatMap(({ fields }) => fields)
  .filter(({ type }) => type === "mark")
  .map(({ label }) => label) as [string, string, string];

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
        reads(domains, `${lead}${mark}\n<i>${laws}</i>\tx`, `lives: ${mark}`, "laws: x");
      reads(domains, `| ${lives} | ${mark} |`, `lives: ${mark}`);
    });
  }

  it("reads a mark on its own line as that of the label above, not as a slip in the one below", () => {
    for (const mark of ["x", "-", "☒"]) reads(domains, `${lives}\n${mark}\n${laws}\nx`, `lives: ${mark}`, "laws: x");
  });

  it("reads nothing behind a label in front of a backslash that ends its line", () => {
    reads(domains, `*${lives}* \\\n*${laws}* x\\`, "lives:", "laws: x");
  });

  it("reads labels wrapped at 72 columns, in emphasis and plain, right or nearly so", () => {
    const wrapped = lives.replace(" vulnerability", "\nvulnerability");
    reads(domains, `*${wrapped}* -\n*${laws}*\nx`, "lives: -", "laws: x");
    reads(domains, `${wrapped} -\n${laws}\nx`, "lives: -", "laws: x");
    reads(domains, `${wrapped.replace("poverty", "povrety")} -\n${laws} x`, "lives: -", "laws: x");
    reads(domains, `${wrapped.replace("poverty", "povrety")}: -\n${laws} x`, "lives: -", "laws: x");
  });

  it("reads labels as converters leave them", () => {
    reads(domains, `*${laws.replace("'", "’")}* x`, "laws: x");
    reads(domains, `*${laws.replace("'", "\\'")}* x`, "laws: x");
    reads(domains, `${lives.replace("marginalisation", "marginal\u00adisation")}⇥x`, "lives: x");
    reads(domains, `${laws}⇥☒\u0001`, "laws: ☒\u0001");
  });

  it("leaves a mark empty rather than guess", () => {
    reads(domains, `<i>${lives}</i>\t\nSome prose here.`, "lives:", "(Some prose here.)");
    reads(domains, `**${lives}**\n\n**${laws}**\n\nx`, "lives:", "laws: x");
  });

  it("reads all columns of a table of yes and no as one value", () => {
    reads(domains, `| Domain | Yes | No |\n|--|--|--|\n| ${lives} | X |  |`, "lives: X |");
    reads(domains, `| Domain | Yes | No |\n|--|--|--|\n| ${lives} |  | X |`, "lives: | X");
    reads(domains, `| ${lives} |  |  |`, "lives:");
  });

  it("leaves what stands behind the last domain alone", () => {
    const end = `<i>${lives}</i>\tx\n<i>${laws}</i>\t-\n`;
    reads(domains, `${end}Note: the law is still a draft.`, "lives: x", "laws: -", "(Note: the law is still a draft.)");
    reads(domains, `${end}\n[^1]: See the gazette.`, "lives: x", "laws: -", "([^1]: See the gazette.)");
    reads(domains, `${end}*Source* the gazette`, "lives: x", "laws: -", "(*Source* the gazette)");
    reads(
      domains,
      `${end}${capacity} is what comes next in this long story.`,
      "lives: x",
      "laws: -",
      `(${capacity} is what comes next in this long story.)`,
    );
    reads(domains, `${end}<i>Changes in the weather</i>\tx`, "lives: x", "laws: -", "?Changes in the weather: x");
    reads(domains, `${end}<i>Source:</i> gazette`, "lives: x", "laws: -", "?Source: gazette");
  });

  it("never lets prose into a mark", () => {
    reads(domains, `<i>${lives}</i>\tmaybe\nThis is prose.`, "lives: maybe", "(This is prose.)");
  });
});
