// `new`, `explain` and the help.

import { strict as assert } from "node:assert";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { rules } from "../../server/src/core/rules/registry.ts";
import { folderForEach, run } from "./kit.ts";

describe("new", () => {
  const folder = folderForEach();

  it("prints a report with what is said, and guidance for the rest", async () => {
    const { code, out, err } = await run(folder, ["new", "--title", "Fair pay", "--country=Mali", "--author", "A. B."]);
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^## RESULTS SUMMARY\n\n### \[.+\]\n\nAuthor: A\. B\. \(2026\)\n/);
    assert.match(out, /^<i>Title:<\/i>\tFair pay\n<i>Partner:<\/i>\t\[.+\]\n<i>Country:<\/i>\tMali$/m);
  });

  it("writes a new file, and never over one that is there", async () => {
    assert.deepEqual(await run(folder, ["new", "a.results.md"]), { code: 0, out: "", err: "a.results.md: begun\n" });
    const text = await readFile(join(folder.path, "a.results.md"), "utf8");
    assert.equal(text, (await run(folder, ["new"])).out);
    assert.deepEqual(await run(folder, ["new", "a.results.md", "--title", "Other"]), {
      code: 2,
      out: "",
      err: "a.results.md: error: This file is there already; it was left as it is.\n",
    });
    assert.equal(await readFile(join(folder.path, "a.results.md"), "utf8"), text);
    assert.equal((await run(folder, ["new", "no/such/a.results.md"])).code, 2);
    assert.equal((await run(folder, ["new", "b.rsum", "c.rsum"])).code, 2);
  });

  it("follows the house rules of its folder", async () => {
    await folder.write({
      "results-summary.config.json": '{ "template": "form.json" }',
      "form.json": '{ "extends": "openaid", "name": "ours", "sections": [{ "id": "evidence", "name": "PROOF" }] }',
    });
    assert.match((await run(folder, ["new"])).out, /^### PROOF$/m);
  });
});

describe("explain", () => {
  const folder = folderForEach();

  it("lists all rules", async () => {
    const { code, out } = await run(folder, ["explain"]);
    assert.equal(code, 0);
    assert.deepEqual(
      out
        .trimEnd()
        .split("\n")
        .map((line) => line.split(" ")[0]),
      rules.map(({ id }) => id),
    );
  });

  it("says what a rule asks for, why, and how it looks", async () => {
    for (const rule of rules) {
      const { code, out } = await run(folder, ["explain", rule.id]);
      assert.equal(code, 0);
      const words = out.replace(/\s+/g, " ");
      for (const text of [rule.summary, rule.explanation]) assert.ok(words.includes(text.replace(/\s+/g, " ")));
      for (const one of out.split("\n")) assert.ok(one.length <= 80 || /^(?: {4}|https:)/.test(one), one);
    }
  });
});

describe("help", () => {
  const folder = folderForEach();

  it("is there for the program and every command, in each way that people ask for it", async () => {
    const { out } = await run(folder, ["--help"]);
    assert.deepEqual(
      [await run(folder, ["-h"]), await run(folder, ["help"])].map((result) => result.out),
      [out, out],
    );
    const commands = [...out.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map((match) => match[1] ?? "");
    assert.deepEqual(commands, ["check", "fix", "format", "import", "export", "explain", "new", "lsp"]);
    for (const command of commands) {
      const help = await run(folder, [command, "--help"]);
      assert.equal(help.code, 0);
      assert.match(help.out, new RegExp(`^Usage\\n {2}results-summary ${command}`, "m"));
      assert.deepEqual(await run(folder, ["help", command]), help);
    }
  });

  it("names every option of a command", async () => {
    const { out } = await run(folder, ["fix", "--help"]);
    for (const option of ["--dry-run", "--stdout", "--stdin-filename FILE", "-h, --help"])
      assert.ok(out.includes(option));
  });
});
