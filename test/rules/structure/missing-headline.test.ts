import { strict as assert } from "node:assert";
import { checkChanged, checkFix, problemsOf } from "../../kit/check.ts";
import { changed, format, sample } from "../../kit/sample.ts";

const { headline } = format.template.header;
const line = `### ${headline.example}`;
const placeholder = `[${headline.guidance}]`;
const only = (text: string) => problemsOf(text).filter(({ rule }) => rule === "missing-headline");

describe("missing-headline", () => {
  it("stands on the heading of the first part", () =>
    checkChanged(
      `${line}\n\n`,
      "",
      `
          ## RESULTS SUMMARY
      //~    ^^^^^^^^^^^^^^^ 🔧 error missing-headline: There is no headline under RESULTS SUMMARY. Say in one line what changed, and for whom.
      `,
    ));

  it("is a heading without words, at any level, and nothing else", () => {
    for (const heading of ["###", "###   ", "# ##", "### \u200b"])
      assert.deepEqual(
        problemsOf(changed(line, heading)).map(({ rule }) => rule),
        ["missing-headline"],
        heading,
      );
  });

  it("is a line in bold, and a headline behind the next section", () => {
    assert.equal(only(changed(line, `**${headline.example}**`)).length, 1);
    assert.equal(only(changed(`${line}\n\n`, "").replace("#### CHANGE", `${line}\n\n#### CHANGE`)).length, 1);
  });

  it("is silent on any heading with words, on filler, and on a report without its first part", () => {
    for (const heading of ["# Pay", "Pay\n===", "###### Pay", `### ${placeholder}`, "## Pay ##"])
      assert.deepEqual(only(changed(line, heading)), [], heading);
    assert.deepEqual(only(sample.replace(`## RESULTS SUMMARY\n\n${line}\n\n`, "")), []);
  });

  it("inserts one with its placeholder to be filled in", () => {
    checkFix(
      `## RESULTS SUMMARY\n\n${line}\n\n`,
      "## <|RESULTS SUMMARY|>\n\n",
      `## RESULTS SUMMARY\n\n### ${placeholder}\n\n`,
    );
    checkFix(
      `## RESULTS SUMMARY\n\n${line}\n\n`,
      "## <|RESULTS SUMMARY|>\n",
      `## RESULTS SUMMARY\n\n### ${placeholder}\n\n`,
    );
    checkFix(
      `## RESULTS SUMMARY\n\n${line}`,
      "## <|RESULTS SUMMARY|>\n\n# ##",
      `## RESULTS SUMMARY\n\n### ${placeholder}`,
    );
    const [problem] = only(changed(`${line}\n\n`, ""));
    assert.equal(problem?.fixes[0]?.snippet, `\n\n### \${1:${placeholder}}$0`);
  });

  it("writes the file's line ending", () => {
    const [problem] = only(changed(`${line}\n\n`, "").replaceAll("\n", "\r\n"));
    assert.equal(problem?.fixes[0]?.edits[0]?.text, `\r\n\r\n### ${placeholder}`);
  });
});
