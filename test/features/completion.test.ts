import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { type CompletionOffer, complete } from "../../server/src/core/features/completion.ts";
import { applyEdits, textOf } from "../../server/src/core/span.ts";
import { lineEnd, lineStart } from "../../server/src/core/syntax/lines.ts";
import { sectionText } from "../../server/src/core/template/text.ts";
import { marked } from "../kit/markers.ts";
import { anyReport } from "../kit/random-reports.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";

const files = {
  exists: () => true,
  beside: (path: string) => (path.startsWith("img/") ? ["img/a boat.png"] : ["boats.jpg", "notes.txt"]),
};

function offers(source: string, snippets = false): CompletionOffer[] {
  const { text, selection } = marked(source);
  return complete(analyze(text, settings), selection.start, { snippets, files });
}

function labels(source: string): string[] {
  return offers(source).map(({ label }) => label);
}

/** What the report is once an offer is accepted. */
function accepted(source: string, label: string): string {
  const { text } = marked(source);
  const offer = offers(source).find((one) => one.label === label);
  assert.ok(offer, `No offer ${label}; there are: ${labels(source).join(", ")}`);
  return applyEdits(text, [offer.edit]);
}

const local = "Changes in local leadership of development and humanitarian work";
const evidence = format.template.sections.find(({ id }) => id === "evidence");

describe("completion", () => {
  describe("of sections", () => {
    const start = "## RESULTS SUMMARY\n\n#### PROJECT\n\n#### CHANGE\n\nText.\n\n";

    it("offers the missing ones on an empty line, what belongs there first", () => {
      const found = offers(`${start}<|>\n`);
      assert.deepEqual(
        found.slice(0, 3).map(({ label, preselect }) => [label, preselect]),
        [
          ["CONTEXT", true],
          ["CONTRIBUTION", undefined],
          ["IMAGES", undefined],
        ],
      );
      assert.ok(!found.some(({ label }) => label === "CHANGE"));
    });

    it("offers them behind a #, whatever its level, and replaces the line", () => {
      const found = offers(`${start}## CON<|>\n`)[0];
      assert.equal(found?.label, "CONTEXT");
      assert.equal(found?.filterText, "## CONTEXT");
      assert.ok(accepted(`${start}## CON<|>\n`, "CONTEXT").startsWith(`${start}#### CONTEXT\n\n[`));
      assert.ok(labels(`${start}#<|>\n`).includes("EVIDENCE"));
    });

    it("sets the section off from the lines around it, in the file's line ending", () => {
      const { text } = marked(`${start}<|>\nMore.\n`);
      const crlf = `${text.trimEnd().replace("\n\n\nMore", "\n<|>\nMore")}\n`.replaceAll("\n", "\r\n");
      const result = accepted(crlf, "EVIDENCE");
      assert.ok(!/(?<!\r)\n/.test(result));
      assert.ok(
        evidence && result.replaceAll("\r", "").includes(`Text.\n\n${sectionText(evidence, "guidance")}\n\nMore.`),
      );
    });

    it("keeps text that stands under the heading already", () => {
      assert.equal(accepted(`${start}#### <|>\n\nMy context.\n`, "CONTEXT"), `${start}#### CONTEXT\n\nMy context.\n`);
    });

    it("offers nothing on the heading of a section that is there", () => {
      assert.deepEqual(labels(changed("#### CHANGE", "#### CHANGE<|>")), []);
    });

    it("mends a heading that is nearly there", () => {
      assert.ok(labels(changed("#### CHANGE", "#### CHANG<|>")).includes("CHANGE"));
    });

    it("has a snippet only for clients that have snippets", () => {
      assert.equal(offers(`${start}<|>\n`)[0]?.snippet, undefined);
      assert.match(offers(`${start}<|>\n`, true)[0]?.snippet ?? "", /^#### CONTEXT\n\n\$\{1:\[Describe .*\]\}\$0$/);
    });
  });

  it("offers the whole report in an empty document", () => {
    for (const text of ["<|>", "\n<|>\n", "\uFEFF<|>"]) {
      const [offer] = offers(text, true);
      assert.equal(offer?.label, "RESULTS SUMMARY");
      assert.match(offer?.snippet ?? "", /^## RESULTS SUMMARY\n\n### \$\{1:/);
      const report = analyze(accepted(text, "RESULTS SUMMARY"), settings).report;
      assert.deepEqual(
        report.sections.flatMap(({ section }) => section.definition ?? []),
        format.template.sections,
      );
    }
  });

  describe("of fields", () => {
    it("offers missing fields, the one that belongs on the line first", () => {
      const source = "#### PROJECT\n\n<i>Title:</i>⇥Boats\n<|>\n<i>Period:</i>⇥2024\n";
      assert.deepEqual(labels(source), ["Partner", "Country"]);
      assert.equal(offers(source)[0]?.preselect, true);
    });

    it("replaces from the start of the line's text", () => {
      const source = "#### PROJECT\n\n<i>Title:</i>⇥Boats\n  Par<|>\n";
      const { text } = marked(source);
      const [offer] = offers(source);
      assert.equal(offer?.label, "Partner");
      assert.equal(offer && textOf(text, offer.edit.span), "Par");
      assert.equal(accepted(source, "Partner"), "#### PROJECT\n\n<i>Title:</i>\tBoats\n  <i>Partner:</i>\t\n");
    });

    it("offers domains by their label while it is typed, with or without markup", () => {
      assert.deepEqual(labels("### DOMAINS\n\nChanges in loc<|>\n"), [local]);
      const [offer] = offers("### DOMAINS\n\n<i>Changes in loc<|>\n");
      assert.equal(offer?.filterText, `<i>${local}`);
      assert.equal(offer?.kind, "domain");
    });

    it("offers nothing in other text of the section", () => {
      assert.deepEqual(labels("#### PROJECT\n\n<i>Title:</i>⇥Boats\n\nThis is a note<|>\n"), []);
    });
  });

  describe("of values", () => {
    it("offers x and - behind a domain's label", () => {
      for (const line of [`<i>${local}</i>⇥<|>`, `<i>${local}</i>⇥<|>-`, `<i>${local}</i><|>`]) {
        assert.deepEqual(labels(`### DOMAINS\n\n${line}\n`), ["x", "-"]);
        assert.equal(accepted(`### DOMAINS\n\n${line}\n`, "x"), `### DOMAINS\n\n<i>${local}</i>\tx\n`);
      }
    });

    it("offers countries and regions, after each comma those that are not listed yet", () => {
      const source = "#### PROJECT\n\n<i>Country:</i>⇥Mali, Bu<|>\n";
      assert.ok(labels(source).includes("Burkina Faso") && labels(source).includes("Sahel"));
      assert.ok(!labels(source).includes("Mali"));
      assert.equal(accepted(source, "Burkina Faso"), "#### PROJECT\n\n<i>Country:</i>\tMali, Burkina Faso\n");
    });

    it("parts a country from the comma before it, and leaves the next one alone", () => {
      assert.match(accepted("#### PROJECT\n\n<i>Country:</i>⇥Mali,<|>\n", "Niger"), /\tMali, Niger\n/);
      assert.match(accepted("#### PROJECT\n\n<i>Country:</i>⇥Ma<|>li, Niger\n", "Malawi"), /\tMalawi, Niger\n/);
    });

    it("finds a country without its accents", () => {
      const find = (typed: string) =>
        offers(`#### PROJECT\n\n<i>Country:</i>⇥${typed}<|>\n`).find(({ label }) => label === "Côte d'Ivoire")
          ?.filterText;
      assert.equal(find("Cot"), "Cote d'Ivoire");
      assert.equal(find("Cô"), "Côte d'Ivoire");
    });

    it("offers priorities and periods of these years", () => {
      assert.ok(labels("### DOMAINS\n\n<i>Development strategy priorities:</i>⇥<|>\n").includes("Clean energy"));
      assert.ok(labels("#### PROJECT\n\n<i>Period:</i>⇥<|>\n").includes("2026-2029"));
      assert.equal(
        accepted("#### PROJECT\n\n<i>Period:</i>⇥2019-<|>\n", "2019-2022"),
        "#### PROJECT\n\n<i>Period:</i>\t2019-2022\n",
      );
    });

    it("offers nothing for a title", () => {
      assert.deepEqual(labels("#### PROJECT\n\n<i>Title:</i>⇥Bo<|>\n"), []);
    });
  });

  describe("of the header", () => {
    const header = "## RESULTS SUMMARY\n\n### Boats come home\n\n";

    it("offers author line and link while they are missing", () => {
      assert.deepEqual(labels(`${header}<|>\n`).slice(0, 2), ["Author", "Find project on OpenAid"]);
      assert.deepEqual(labels(`${header}Au<|>\n`), ["Author"]);
      assert.equal(accepted(`${header}Au<|>\n`, "Author"), `${header}Author: [Insert author] (2026)\n`);
      assert.deepEqual(labels(`${header}Author: A. Writer (2025)\n\n[Fi<|>\n`), ["Find project on OpenAid"]);
    });

    it("offers a headline while there is none", () => {
      assert.ok(labels("## RESULTS SUMMARY\n\n<|>\n").includes("Headline"));
      assert.ok(!labels(`${header}<|>\n`).includes("Headline"));
    });

    it("offers nothing in a sentence", () => {
      assert.deepEqual(labels(`${header}A long <|>\n`), []);
    });
  });

  describe("of pictures", () => {
    it("offers the picture files of the folder that is typed", () => {
      assert.deepEqual(labels("#### IMAGES\n\n![A boat](<|>)\n"), ["boats.jpg"]);
      assert.equal(
        accepted("#### IMAGES\n\n![A boat](img/<|>)\n", "img/a boat.png"),
        "#### IMAGES\n\n![A boat](img/a%20boat.png)\n",
      );
    });

    it("offers a credit behind a caption without one", () => {
      assert.equal(accepted("#### IMAGES\n\nA boat.<|>\n", "Photo:"), "#### IMAGES\n\nA boat. Photo: .\n");
      assert.equal(accepted("#### IMAGES\n\nA boat. Pho<|>\n", "Photo:"), "#### IMAGES\n\nA boat. Photo: .\n");
      assert.deepEqual(labels("#### IMAGES\n\nA boat. Photo: Me.<|>\n"), []);
      assert.deepEqual(labels("#### IMAGES\n\nA boat<|>\n"), []);
    });

    it("offers a picture with its caption", () => {
      assert.ok(labels("#### IMAGES\n\n<|>\n").includes("Image with caption"));
    });
  });

  it("keeps quiet in prose, code, comments and conflicts", () => {
    for (const text of [
      "#### CHANGE\n\nSome wo<|>rds.\n",
      "#### CHANGE\n\nSome words. <|>\n",
      "#### CHANGE\n\n```\n<|>\n```\n",
      "#### CHANGE\n\n```\n#<|>\n```\n",
      "#### CHANGE\n\n<!--\n<|>\n-->\n",
      "#### CHANGE\n\n<<<<<<< a\n<|>\n=======\n>>>>>>> b\n",
    ])
      assert.deepEqual(labels(text), [], text);
  });

  it("edits the caret's line at the caret, whatever the text", () => {
    fc.assert(
      fc.property(anyReport, fc.nat(), (text, number) => {
        const offset = number % (text.length + 1);
        for (const { label, edit } of complete(analyze(text, settings), offset, { snippets: true, files })) {
          assert.ok(label !== "");
          assert.ok(lineStart(text, offset) <= edit.span.start && edit.span.start <= offset);
          assert.ok(offset <= edit.span.end && edit.span.end <= lineEnd(text, offset));
        }
      }),
    );
  });

  it("has nothing to add to the sample but on its empty lines", () => {
    assert.deepEqual(complete(analyze(sample, settings), sample.indexOf("In March"), { snippets: false }), []);
  });
});
