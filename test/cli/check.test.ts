// `check`: which files it takes, what it shows, and what it ends with.

import { strict as assert } from "node:assert";
import { symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import picocolors from "picocolors";
import { changed, sample } from "../kit/sample.ts";
import { folderForEach, program, run } from "./kit.ts";

const period = "<i>Period:</i>\t2021-2025";
const clean = sample;
const withWarning = changed(period, "<i>Period:</i>\t2021 to 2025");
const withError = changed(period, "<i>Period:</i>\t2025-2021");
const config = "results-summary.config.json";

describe("check", () => {
  const folder = folderForEach();

  it("is content with a clean report", async () => {
    await folder.write({ "a.results.md": clean });
    assert.deepEqual(await run(folder, ["check", "a.results.md"]), {
      code: 0,
      out: "✔ No problems in 1 report.\n",
      err: "",
    });
  });

  it("shows a problem with its place, its line and its fix", async () => {
    await folder.write({ "a.results.md": withWarning });
    const { code, out } = await run(folder, ["check", "a.results.md"]);
    const line = withWarning.split("\n").findIndex((one) => one.includes("Period")) + 1;
    const [heading, before, at, marks, fix] = out.split("\n");
    assert.match(heading ?? "", new RegExp(`^a\\.results\\.md:${line}:16: warning: .+ \\[period-format\\]$`));
    assert.equal(before, `  ${line - 1} │ <i>Country:</i> Pakistan`);
    assert.equal(at, `> ${line} │ <i>Period:</i>  2021 to 2025`);
    assert.equal(marks, "     │                 ^^^^^^^^^^^^");
    assert.match(fix ?? "", /^ {2}Fix: .*2021-2025/);
    assert.match(out, /! 1 warning in 1 report\. results-summary fix mends 1 of them\.\n$/);
    assert.equal(code, 0);
  });

  it("fails for an error, or for more warnings than are allowed", async () => {
    await folder.write({ "e.rsum": withError, "w.rsum": withWarning });
    assert.equal((await run(folder, ["check", "e.rsum"])).code, 1);
    assert.equal((await run(folder, ["check", "w.rsum", "--max-warnings", "1"])).code, 0);
    const { code, err } = await run(folder, ["check", "w.rsum", "--max-warnings=0"]);
    assert.equal(code, 1);
    assert.equal(err, "Too many warnings: 1, and 0 are allowed.\n");
  });

  it("shows only what is severe enough, and counts all the same", async () => {
    await folder.write({ "w.rsum": withWarning });
    const { code, out } = await run(folder, ["check", "w.rsum", "--severity", "error", "--max-warnings", "0"]);
    assert.doesNotMatch(out, /period-format/);
    assert.match(out, /1 warning/);
    assert.equal(code, 1);
  });

  it("finds the reports of a folder by name or by heading, and the folder is the current one if none is named", async () => {
    await folder.write({
      "a.results.md": withError,
      "deep/er/b.RSUM": withError,
      "c.results-summary.md": withError,
      "from-word.md": withError,
      "converted.txt": withError,
      "README.md": "# Something else\n",
      "node_modules/x/d.results.md": withError,
      ".hidden/e.results.md": withError,
    });
    for (const args of [["check"], ["check", "."], ["check", folder.path]]) {
      const { out } = await run(folder, [...args, "--format", "json"]);
      assert.deepEqual(
        JSON.parse(out).reports.map(({ path }: { path: string }) => path),
        ["a.results.md", "c.results-summary.md", "converted.txt", "deep/er/b.RSUM", "from-word.md"],
      );
    }
  });

  it("takes a file that is named, whatever it holds, and each file once", async () => {
    await folder.write({ "notes.md": "# Notes\n" });
    const { code, out } = await run(folder, ["check", "notes.md", "./notes.md", "*.md"]);
    assert.equal(code, 1);
    assert.match(out, /missing-section/);
    assert.match(out, / in 1 report/);
  });

  it("takes globs, and names with the marks of globs literally", async () => {
    await folder.write({ "x/a.rsum": clean, "y/b.rsum": clean, "report[1].rsum": clean });
    assert.match((await run(folder, ["check", "*/*.rsum"])).out, /2 reports/);
    assert.match((await run(folder, ["check", "report[1].rsum"])).out, /1 report\./);
  });

  it("follows no link to a folder round in a circle", async () => {
    await folder.write({ "sub/a.rsum": clean });
    await symlink("..", join(folder.path, "sub/up"));
    assert.match((await run(folder, ["check"])).out, /1 report\./);
  });

  it("reads standard input, under the name and house rules that are given", async () => {
    await folder.write({ [`sub/${config}`]: '{ "rules": { "period-format": "error" } }' });
    const plain = await run(folder, ["check", "-"], { input: withWarning });
    assert.match(plain.out, /^<stdin>:\d+:16: warning/);
    const named = await run(folder, ["check", "-", "--stdin-filename", "sub/a.rsum"], { input: withWarning });
    assert.match(named.out, /^sub\/a\.rsum:\d+:16: error/);
    assert.equal(named.code, 1);
  });

  it("keeps to the house rules of each folder, and leaves alone what they leave alone", async () => {
    await folder.write({
      [config]: '{ "rules": { "period-format": "off" }, "ignore": ["drafts"] }',
      "a.rsum": withWarning,
      [`sub/${config}`]: '{ "rules": { "period-format": "error" } }',
      "sub/b.rsum": withWarning,
      "drafts/c.rsum": withError,
    });
    const { out, err } = await run(folder, ["check"]);
    assert.doesNotMatch(out, /^a\.rsum/m);
    assert.match(out, /^sub\/b\.rsum:\d+:16: error/m);
    assert.match(out, /in 2 reports/);
    assert.equal(err, "");
    const named = await run(folder, ["check", "drafts/c.rsum"]);
    assert.deepEqual(named, {
      code: 0,
      out: "",
      err: "drafts/c.rsum: warning: The house rules leave this file alone (“ignore”).\n",
    });
  });

  it("checks images against the disk", async () => {
    const text = changed("#### IMAGES\n", "#### IMAGES\n\n![People](photos/two%20people.jpg)\n");
    await folder.write({ "a.rsum": text });
    assert.match((await run(folder, ["check", "a.rsum"])).out, /missing-image/);
    await folder.write({ "photos/two people.jpg": "" });
    assert.doesNotMatch((await run(folder, ["check", "a.rsum"])).out, /missing-image/);
  });

  it("counts lines and columns behind a byte order mark and in any line ending", async () => {
    await folder.write({ "a.rsum": `\uFEFF${withWarning.replaceAll("\n", "\r\n")}` });
    const line = withWarning.split("\n").findIndex((one) => one.includes("Period")) + 1;
    assert.match((await run(folder, ["check", "a.rsum"])).out, new RegExp(`^a\\.rsum:${line}:16: `));
  });

  it("lets no report speak to the terminal", async () => {
    await folder.write({ "a.rsum": changed(period, "<i>Period:</i>\t\u001B]0;x\u0007\u001B[31m20\u202E24") });
    assert.doesNotMatch(
      (await run(folder, ["check", "a.rsum"])).out,
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/,
    );
  });

  it("has colours where they can be seen", async () => {
    await folder.write({ "a.rsum": withError });
    const { out } = await run(folder, ["check", "a.rsum"], { terminal: { outColours: picocolors.createColors(true) } });
    assert.ok(out.includes(picocolors.createColors(true).red("error")));
  });

  it("says how far it is where somebody watches many files", async () => {
    await folder.write(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.rsum`, clean])));
    const watched = await run(folder, ["check"], { terminal: { watched: true } });
    assert.match(watched.err, /^\r\u001B\[2K1 of 30 {2}0\.rsum/);
    assert.ok(watched.err.endsWith("\r\u001B[2K"));
    assert.equal((await run(folder, ["check"])).err, "");
  });

  it("takes that line away for results that come to the same place, and for no others", async () => {
    await folder.write(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.rsum`, withError])));
    const firstTwo = async (outWatched: boolean) => {
      const written: string[] = [];
      const [out, say] = [() => void written.push("a result"), (text: string) => void written.push(text)];
      await run(folder, ["check"], { terminal: { watched: true, outWatched, out, say } });
      return written.slice(1, 3);
    };
    assert.deepEqual(await firstTwo(true), ["\r\u001B[2K", "a result"]);
    assert.equal((await firstTwo(false))[0], "a result");
  });
});

describe("check on several threads", () => {
  const folder = folderForEach();
  const { file } = program();
  const threads = { cores: 3, program: file };

  beforeEach(() =>
    folder.write({
      ...Object.fromEntries(
        Array.from({ length: 230 }, (_, index) => [
          `${index % 7}/${index}.results.md`,
          [clean, withWarning, withError][index % 3] ?? "",
        ]),
      ),
      "3/binary.rsum": Buffer.from([0, 1, 2]),
      "5/notes.md": "# Notes\n",
      [`2/${config}`]: '{ "rules": { "period-format": "error", "no-such": "off" } }',
      [`4/${config}`]: "{ broken",
    }),
  );

  for (const format of ["text", "json", "sarif", "github"])
    it(`says the same as on one thread: ${format}`, async () => {
      const args = ["check", "--format", format, "--max-warnings", "1"];
      const one = await run(folder, args);
      assert.equal(one.code, 2);
      assert.ok(one.out.length > 1000);
      assert.deepEqual(await run(folder, args, { terminal: threads }), one);
    });

  it("shows only what is severe enough, in colours where they can be seen", async () => {
    const args = ["check", "--severity", "error"];
    const outColours = picocolors.createColors(true);
    const one = await run(folder, args, { terminal: { outColours } });
    assert.ok(one.out.includes(outColours.red("error")));
    assert.deepEqual(await run(folder, args, { terminal: { ...threads, outColours } }), one);
  });

  it("says how far it is", async () => {
    const { err } = await run(folder, ["check"], { terminal: { ...threads, watched: true } });
    assert.match(err, /^\r\u001B\[2K10 of 232 {2}0\/\d+\.results\.md/);
  });

  it("reads standard input beside many files", async () => {
    const { out } = await run(folder, ["check", "-", "."], { input: withError, terminal: threads });
    assert.match(out, /^<stdin>:/);
    assert.match(out, / in 231 reports/);
  });

  it("ends where a thread cannot work, and says so", async () => {
    const broken = join(folder.path, "broken.cjs");
    await writeFile(broken, "throw new Error('no thread');");
    const { code, err } = await run(folder, ["check"], { terminal: { cores: 3, program: broken } });
    assert.equal(code, 2);
    assert.match(err, /defect of the program: Error: no thread/);
  });
});
