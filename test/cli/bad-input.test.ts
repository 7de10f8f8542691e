// What cannot be read as a report: one clear message for each, exit code 2, and all the others are still worked on.

import { strict as assert } from "node:assert";
import { readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { changed, sample } from "../kit/sample.ts";
import { folderForEach, run } from "./kit.ts";

const mendable = changed("<i>Period:</i>\t2021-2025", "<i>Period:</i>\t2021 to 2025");
const config = "results-summary.config.json";

const bad: Record<string, { bytes: Uint8Array; says: string }> = {
  "binary.rsum": { bytes: Buffer.from([0x89, 0x50, 0, 1, 2, 0, 0, 0, 7]), says: "This is a binary file, no text." },
  "latin1.rsum": {
    bytes: Buffer.from("## RESULTS SUMMARY\n\n### L\u00e9gal wage\n", "latin1"),
    says: "This is not valid UTF-8 (line 3). Save it as UTF-8.",
  },
  "cut.rsum": {
    bytes: Buffer.from("a\nb\u00e9").subarray(0, 4),
    says: "This is not valid UTF-8 (line 2). Save it as UTF-8.",
  },
  "utf16.rsum": {
    bytes: Buffer.from("\uFEFF## RESULTS SUMMARY\n", "utf16le"),
    says: "This is UTF-16. Save it as UTF-8.",
  },
  "utf16-without-mark.rsum": {
    bytes: Buffer.from("## RESULTS SUMMARY\n", "utf16le"),
    says: "This is UTF-16. Save it as UTF-8.",
  },
};

describe("bad input", () => {
  const folder = folderForEach();

  for (const [name, { bytes, says }] of Object.entries(bad)) {
    it(`${name}: is refused, never rewritten, and does not keep others from being worked on`, async () => {
      await folder.write({ [name]: bytes, "good.rsum": mendable });
      for (const args of [[name, "good.rsum"], ["."]]) {
        const { code, out, err } = await run(folder, ["check", ...args]);
        assert.equal(code, 2);
        assert.equal(err, `${name}: error: ${says}\n`);
        assert.match(out, /good\.rsum/);
      }
      assert.equal((await run(folder, ["fix", name, "good.rsum"])).code, 2);
      assert.deepEqual(await readFile(join(folder.path, name)), Buffer.from(bytes));
      assert.equal(await readFile(join(folder.path, "good.rsum"), "utf8"), sample);
    });
  }

  it("is no matter in a folder, where nothing says that it is a report", async () => {
    await folder.write({
      "a.rsum": sample,
      "notes.txt": bad["latin1.rsum"]?.bytes.subarray(20) ?? "",
      "b.md": Buffer.from([0, 1]),
    });
    assert.deepEqual(await run(folder, ["check"]), { code: 0, out: "✔ No problems in 1 report.\n", err: "" });
  });

  it("says what is not there, and what leads nowhere", async () => {
    await symlink("loop.rsum", join(folder.path, "loop.rsum"));
    await folder.write({ "good.rsum": sample });
    const { code, out, err } = await run(folder, [
      "check",
      "nothing.rsum",
      "loop.rsum",
      "*.none",
      "good.rsum",
      "good.rsum/x",
    ]);
    assert.equal(code, 2);
    assert.equal(
      err,
      [
        "nothing.rsum: error: There is no such file or folder.",
        "loop.rsum: error: This link leads back to itself.",
        "*.none: error: No files of reports were found here.",
        "good.rsum/x: error: There is no such file or folder.",
        "",
      ].join("\n"),
    );
    assert.match(out, /1 report/);
  });

  it("says that standard input is no text", async () => {
    const { code, err } = await run(folder, ["fix", "-"], { input: Buffer.from([0, 1, 2]) });
    assert.deepEqual([code, err], [2, "<stdin>: error: This is a binary file, no text.\n"]);
  });

  it("survives a line of 10 MB, and shows little of it", async () => {
    await folder.write({ "long.rsum": `${sample}\n${"word ".repeat(2_000_000)}` });
    const { code, out, err } = await run(folder, ["check", "long.rsum"]);
    assert.equal(err, "");
    assert.match(out, /information: .*5 MB.* \[large-file\]/);
    assert.ok(out.split("\n").every((line) => line.length < 400));
    assert.equal(code, 0);
  });

  it("says what is wrong with house rules, at its line; checks with what is left, and rewrites nothing", async () => {
    await folder.write({
      [config]: '{\n  "rules": { "period-format": "errror" }\n}',
      "a.rsum": mendable,
      "other/.git/x": "",
      "other/b.rsum": mendable,
    });
    const message = `${config}:2:31: error: rules.period-format: expected "off", "error", "warning", "information", "hint" or an object, found "errror". Did you mean "error"?\n`;
    const checked = await run(folder, ["check"]);
    assert.equal(checked.code, 2);
    assert.equal(checked.err, message);
    assert.match(checked.out, /^a\.rsum.*warning/m);
    const fixed = await run(folder, ["fix"]);
    assert.equal(fixed.code, 2);
    assert.ok(fixed.err.includes(message));
    assert.match(fixed.err, /^a\.rsum: error: The house rules are broken/m);
    assert.equal(await readFile(join(folder.path, "a.rsum"), "utf8"), mendable);
    assert.equal(await readFile(join(folder.path, "other/b.rsum"), "utf8"), sample);
  });

  it("warns of a key in house rules that is not known, and goes on", async () => {
    await folder.write({ [config]: '{ "rule": {} }', "a.rsum": sample });
    const { code, err } = await run(folder, ["check"]);
    assert.deepEqual([code, err], [0, `${config}:1:3: warning: rule: there is no such key. Did you mean "rules"?\n`]);
  });

  it("says what makes no sense on the command line, and what was meant", async () => {
    const says = async (...args: string[]) => {
      const { code, out, err } = await run(folder, args);
      assert.deepEqual([code, out], [2, ""]);
      return err.split("\n")[0];
    };
    assert.equal(await says("chekc"), "results-summary: There is no command chekc. Did you mean check?");
    assert.equal(await says(), "results-summary: What shall be done?");
    assert.equal(await says("--verison"), "results-summary: There is no option --verison.");
    assert.equal(
      await says("check", "--max-warning=1"),
      "results-summary check: There is no option --max-warning. Did you mean --max-warnings?",
    );
    assert.equal(
      await says("check", "--max-warnings", "many"),
      'results-summary check: --max-warnings is a whole number, not "many".',
    );
    assert.equal(
      await says("check", "--max-warnings", "-1"),
      'results-summary check: --max-warnings is a whole number, not "-1".',
    );
    assert.equal(
      await says("check", "--severity"),
      "results-summary check: --severity needs a value: --severity LEVEL.",
    );
    assert.equal(
      await says("check", "--severity", "warnings"),
      'results-summary check: --severity is one of error, warning, information, hint, not "warnings". Did you mean warning?',
    );
    assert.equal(await says("fix", "--dry-run=yes"), "results-summary fix: --dry-run takes no value.");
    assert.equal(await says("fix", "--stdout", "a", "b"), "results-summary fix: --stdout takes one report.");
    assert.equal(
      await says("explain", "period-formt"),
      "results-summary explain: There is no rule period-formt. Did you mean period-format?",
    );
    assert.match((await says("lsp")) ?? "", /^results-summary lsp: .*lsp --stdio/);
  });
});
