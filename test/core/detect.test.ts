// A text is detected as a report by its heading alone, and an ordinary document is left alone.
import assert from "node:assert/strict";
import { declaresReport, linesToDetect } from "../../server/src/core/detect.ts";
import { openaidFormat } from "../../server/src/core/template/format.ts";

const [first] = openaidFormat().template.sections;
const titles = [first?.name ?? "", ...(first?.aliases ?? [])];
const declares = (text: string) => declaresReport(text, titles);

describe("detecting a report", () => {
  for (const line of [
    "## RESULTS SUMMARY",
    "# Results summary",
    "###### results   summary ##",
    "##RESULTS SUMMARY",
    "**RESULTS SUMMARY**",
    "## **Results Summary**",
    "RESULTS SUMMARY",
    "  Results summary:",
    "## RESULTS\u00a0SUMMARY",
    "## RÉSUMÉ DES RÉSULTATS",
    "\uFEFF## RESULTS SUMMARY",
  ])
    it(`takes ${JSON.stringify(line)}`, () => assert.ok(declares(`Some text.\n\n${line}\n\nMore.`)));

  for (const line of [
    "",
    "The results summary is due in May.",
    "## Results summary of 2024",
    "- RESULTS SUMMARY",
    "> RESULTS SUMMARY",
    "## RESULTS",
    "```md\n## RESULTS SUMMARY\n```",
    `${"x".repeat(300)} RESULTS SUMMARY`,
  ])
    it(`leaves ${JSON.stringify(line.slice(0, 40))}`, () => assert.ok(!declares(`# Notes\n${line}\n`)));

  it("takes the heading behind a fence that is closed", () =>
    assert.ok(declares("````\n```\n````\n## RESULTS SUMMARY")));

  it("takes a heading by CRLF and CR", () => {
    assert.ok(declares("a\r\n## RESULTS SUMMARY\r\n"));
    assert.ok(declares("a\r## RESULTS SUMMARY\r"));
  });

  it(`looks at ${linesToDetect} lines`, () => {
    assert.ok(declares(`${"\n".repeat(linesToDetect - 1)}## RESULTS SUMMARY`));
    assert.ok(!declares(`${"\n".repeat(linesToDetect)}## RESULTS SUMMARY`));
  });
});
