// Hints for a better report: where they are given, and where they keep silent.

import { strict as assert } from "node:assert";
import { annotate, checkChanged, problemsOf } from "../../kit/check.ts";
import { changed, sample, settings } from "../../kit/sample.ts";

/** The rules that find something in the sample with one change. */
function found(find: string, replace: string, text = sample): string[] {
  return problemsOf(changed(find, replace, text)).map(({ rule }) => rule);
}

describe("section-length", () => {
  it("stands on the heading's name and says the numbers", () => {
    checkChanged(
      "They had no contract, were paid by the piece through middlemen, and often earned less than half of what a factory paid for the same shirt. Few knew who had ordered their work, so they had nobody to bargain with. A woman who complained simply got no more cloth.",
      "They had no contract.",
      `
          #### CONTEXT
      //~      ^^^^^^^ information section-length: CONTEXT has 27 words; published reports have 40 to 120. Say a little more.
      `,
    );
  });

  it("does not count sub-headings, comments and captions", () => {
    const filler = "word ".repeat(70);
    for (const extra of [`##### ${filler}`, `<!-- ${filler} -->`, `![A](a.png)\n\n${filler} Photo: A.`])
      assert.deepEqual(
        found("A woman who complained", `A woman\n\n${extra}\n\nwho complained`).filter(
          (rule) => rule === "section-length",
        ),
        [],
        extra.slice(0, 12),
      );
  });

  it("is silent on a section that is still empty", () => {
    const { example } = sectionWith("context");
    assert.deepEqual(
      found(example, "[Describe the situation before the change and why the change matters]").filter(
        (rule) => rule === "section-length",
      ),
      [],
    );
  });
});

describe("change-when", () => {
  const when = "In March 2024, the government";
  for (const [text, silent] of [
    ["In 1999, the government", true],
    ["In 1812, the government", false],
    ["In December, the government", true],
    ["On 12 March, the government", true],
    ["On March 12, the government", true],
    ["The March of the government", false],
    ["It may be that the government", false],
    ["May the government", false],
    ["The 120245 people and the government", false],
  ] as const)
    it(`${silent ? "is silent on" : "finds"} “${text}”`, () =>
      assert.equal(found(when, text).includes("change-when"), !silent));
});

describe("change-where", () => {
  const places = /(?: of Sindh in Pakistan| in Karachi and Hyderabad)/;
  const nowhere = changed("of Sindh in Pakistan ", "", changed("in Karachi and Hyderabad had", "had"));

  it("misses a place", () => {
    assert.ok(!places.test(nowhere.slice(nowhere.indexOf("#### CHANGE"), nowhere.indexOf("#### CONTEXT"))));
    assert.deepEqual(
      problemsOf(nowhere).map(({ rule }) => rule),
      ["change-where"],
    );
  });

  for (const text of [
    "in Pakistan, the government",
    "in Islamic Republic of Pakistan, the government",
    "in Karachi, the government",
  ])
    it(`is content with “${text}”`, () => assert.deepEqual(found("the government", text, nowhere), []));

  it("does not take a part of a word, or another case, for a place", () => {
    assert.deepEqual(found("the government", "the pakistan-based Pakistanis’ government", nowhere), ["change-where"]);
  });
});

describe("contribution-partner", () => {
  it("is content with the long name in another case and with curly apostrophes", () => {
    assert.deepEqual(
      found("With Danish support, HWUS organised", "With Danish support, the home workers’ union of Sindh organised"),
      [],
    );
  });

  it("keeps silent where the partner is missing", () => {
    const without = changed("HWUS organised", "volunteers organised");
    assert.ok(
      !found("<i>Partner:</i>\tHome Workers' Union of Sindh (HWUS)\n", "", without).includes("contribution-partner"),
    );
  });
});

describe("undefined-acronym", () => {
  const place = "Volunteers went from door to door";
  for (const text of [
    "The EU went",
    "The NGOs went",
    "Phase II went",
    "The Rural Fund (RUFA) and RUFA went",
    "RUFA (Rural Fund) went",
    "The McDonald went",
    "mail a@RUFA.org or see https://RUFA.org/RUFA",
    "`RUFA` went",
    "COVID-19 went",
  ])
    it(`is silent on “${text}”`, () =>
      assert.deepEqual(
        found(place, `${text}, and volunteers went from door to door`).filter((rule) => rule === "undefined-acronym"),
        [],
      ));

  it("stands on the first use only, without its plural", () => {
    const text = changed(place, "The RUFAs and the RUFA went from door to door");
    const line = annotate(text, problemsOf(text)).split("\n").at(-1) ?? "";
    assert.match(line, /\^{4} hint undefined-acronym: RUFA is spelled out nowhere/);
    assert.equal(problemsOf(text).length, 1);
  });

  it("takes what the fields explain for explained", () => {
    assert.deepEqual(found(place, "HWUS went from door to door"), []);
  });
});

describe("repeated-text", () => {
  const sentence = "Trust came when neighbours, rather than staff from the city, asked the questions.";
  it("compares words, not case and punctuation, and points to the first place", () => {
    const text = changed(
      "The project began with a count.",
      "The project began with a count. Trust came when neighbours – rather than staff from the city – asked the questions!",
    );
    const [problem] = problemsOf(text);
    assert.equal(problem?.rule, "repeated-text");
    assert.equal(text.slice(problem?.span.start, problem?.span.end), sentence);
    assert.match(
      text.slice(problem?.related?.[0]?.span.start, problem?.related?.[0]?.span.end),
      /^Trust came .* questions!$/,
    );
  });

  it("lets a sentence stand twice in one section", () => {
    assert.deepEqual(found(sentence, `${sentence} ${sentence}`), []);
  });
});

describe("evidence-source", () => {
  const { example } = sectionWith("evidence");
  it("finds evidence without a source, and sees one in any case", () => {
    const vague = "Everybody knows that things are better now. ".repeat(10);
    assert.deepEqual(found(example, vague), ["evidence-source"]);
    assert.deepEqual(found(example, `${vague} Surveys say so.`), []);
    assert.deepEqual(found(example, `${vague} Surveying does not.`), ["evidence-source"]);
  });
});

function sectionWith(role: string): { example: string } {
  const section = settings.format.template.sections.find((one) => one.role === role);
  assert.ok(section);
  return section;
}
