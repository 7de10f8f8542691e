// What `check` writes for programs: JSON, SARIF and GitHub's workflow commands.

import { strict as assert } from "node:assert";
import sarifSchema from "@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json" with { type: "json" };
import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import type { JsonOutput } from "../../server/src/cli/reporters/json.ts";
import { applyEdits } from "../../server/src/core/span.ts";
import { changed, sample } from "../kit/sample.ts";
import { folderForEach, run } from "./kit.ts";

const mendable = changed("<i>Period:</i>\t2021-2025", "<i>Period:</i>\t2021 to 2025");
const twice = `${sample}\n#### CHANGE\n\nAgain, 100% sure.\n`;
const line = mendable.split("\n").findIndex((one) => one.includes("Period")) + 1;

describe("check --format json", () => {
  const folder = folderForEach();
  const json = async (...args: string[]): Promise<JsonOutput> =>
    JSON.parse((await run(folder, ["check", "--format", "json", ...args])).out);

  it("says where each problem is, in lines and in offsets, and how to mend it", async () => {
    await folder.write({ "sub/a.rsum": `\uFEFF${mendable}` });
    const { version, reports, counts, failures } = await json("sub");
    assert.deepEqual([version, failures], [1, []]);
    assert.deepEqual([counts.reports, counts.warning, counts.fixable], [1, 1, 1]);
    const [problem] = reports[0]?.problems ?? [];
    assert.ok(problem);
    const { rule, severity, start, end, fixable, documentation } = problem;
    assert.deepEqual([reports[0]?.path, rule, severity, fixable], ["sub/a.rsum", "period-format", "warning", true]);
    assert.equal(mendable.slice(start, end), "2021 to 2025");
    assert.deepEqual([problem.line, problem.column, problem.endLine, problem.endColumn], [line, 16, line, 28]);
    assert.match(documentation, /\/period-format\.md$/);
    const edits = problem.fixes[0]?.edits.map((edit) => ({ span: edit, text: edit.text })) ?? [];
    assert.equal(applyEdits(mendable, edits), sample);
  });

  it("lists reports without problems, related places, and what could not be checked", async () => {
    await folder.write({ "a.rsum": sample, "b.rsum": twice });
    const { reports, failures, counts } = await json("a.rsum", "b.rsum", "c.rsum");
    assert.deepEqual(
      reports.map(({ path }) => path),
      ["a.rsum", "b.rsum"],
    );
    const [related] = reports[1]?.problems.find(({ rule }) => rule === "duplicate-section")?.related ?? [];
    assert.match(twice.slice(related?.start, related?.end), /CHANGE/);
    assert.deepEqual(failures, [{ path: "c.rsum", message: "There is no such file or folder.", severity: "error" }]);
    assert.equal(counts.error, 1);
  });

  it("gives texts as they are, whatever some take for a line break in them", async () => {
    const name = "a\u2028b.rsum";
    await folder.write({ [name]: mendable });
    assert.equal((await json(name)).reports[0]?.path, name);
  });
});

describe("check --format sarif", () => {
  const folder = folderForEach();
  const validate = addFormats(new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })).compile(sarifSchema);

  it("fits the schema of SARIF 2.1.0", async () => {
    await folder.write({
      "été/a report.rsum": mendable,
      "b.rsum": twice,
      "c.rsum": Buffer.from([0, 1]),
      "empty.rsum": "",
      "results-summary.config.json": '{ "rule": 1 }',
    });
    const { code, out } = await run(folder, ["check", "--format", "sarif"]);
    assert.equal(code, 2);
    assert.ok(out.endsWith("}\n"));
    const log = JSON.parse(out);
    assert.ok(validate(log), JSON.stringify(validate.errors, undefined, 2));
    assert.equal(validate({ ...log, version: "2.0.0" }), false);
  });

  it("names files as scanners look for them, and says what a fix replaces", async () => {
    await folder.write({ "été/a report.rsum": mendable });
    const { out } = await run(folder, ["check", "--format", "sarif"]);
    const [{ results, tool, invocations }] = JSON.parse(out).runs;
    const [{ ruleId, ruleIndex, level, locations, fixes }] = results;
    assert.deepEqual([ruleId, level, tool.driver.rules[ruleIndex].id], ["period-format", "warning", "period-format"]);
    const { artifactLocation, region } = locations[0].physicalLocation;
    assert.equal(artifactLocation.uri, "%C3%A9t%C3%A9/a%20report.rsum");
    assert.deepEqual([region.startLine, region.startColumn, region.endColumn], [line, 16, 28]);
    const [{ deletedRegion, insertedContent }] = fixes[0].artifactChanges[0].replacements;
    const { charOffset, charLength } = deletedRegion;
    assert.equal(
      mendable.slice(0, charOffset) + insertedContent.text + mendable.slice(charOffset + charLength),
      sample,
    );
    assert.equal(invocations[0].executionSuccessful, true);
  });

  it("names a file outside of the current folder by its whole address", async () => {
    await folder.write({ "a.rsum": mendable, "sub/x": "" });
    const { out } = await run(folder, ["check", "--format", "sarif", "../a.rsum"], {
      terminal: { folder: `${folder.path}/sub` },
    });
    assert.match(
      JSON.parse(out).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri,
      /^file:\/\/.*\/a\.rsum$/,
    );
  });
});

describe("check --format github", () => {
  const folder = folderForEach();

  it("writes workflow commands that nothing in a report can break out of", async () => {
    await folder.write({ "a,b:c.rsum": mendable });
    const { out } = await run(folder, ["check", "--format", "github", "a,b:c.rsum", "n%.rsum"]);
    const [problem, failure, sum] = out.split("\n");
    assert.match(
      problem ?? "",
      new RegExp(
        `^::warning file=a%2Cb%3Ac\\.rsum,line=${line},col=16,endColumn=28,title=results-summary period-format::\\S`,
      ),
    );
    assert.equal(failure, "::error file=n%25.rsum::There is no such file or folder.");
    assert.equal(sum, "1 report: 1 warning");
  });

  it("escapes messages and writes every problem on one line", async () => {
    await folder.write({ "b.rsum": twice.replace("#### CHANGE\n\nAgain", "#### CHA%0ANGE::\n\nAgain") });
    const { out } = await run(folder, ["check", "--format", "github"]);
    for (const one of out.trimEnd().split("\n").slice(0, -1)) {
      assert.match(one, /^::(?:error|warning|notice) file=b\.rsum,line=\d+/);
      assert.doesNotMatch(one.replaceAll(/%(?:25|0A|0D|2C|3A)/g, ""), /%/);
    }
  });
});
