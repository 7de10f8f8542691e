// `export`: files for readers, beside the report or where somebody wants them, and never over what is there.

import { strict as assert } from "node:assert";
import { readdir, readFile, symlink } from "node:fs/promises";
import { join } from "node:path";
import { exportKindIds } from "../../server/src/core/export/kinds.ts";
import { png } from "../export/pictures.ts";
import { unzip } from "../export/unzip.ts";
import { changed, sample } from "../kit/sample.ts";
import { folderForEach, program, run } from "./kit.ts";

const reversed = changed("<i>Period:</i>\t2021-2025", "<i>Period:</i>\t2025-2021");
const kinds = exportKindIds.join(",");

describe("export", () => {
  const folder = folderForEach();
  const cli = program();
  const files = async (within = "") =>
    (await readdir(join(folder.path, within))).filter((name) => name !== ".git").sort();
  const bytes = (name: string) => readFile(join(folder.path, name));

  it("writes every kind beside the report", async () => {
    await folder.write({ "a.results.md": sample });
    const { code, out, err } = await run(folder, ["export", "--to", kinds, "a.results.md"]);
    assert.deepEqual([code, out], [0, ""]);
    assert.equal(err, exportKindIds.map((kind) => `a.${kind}: written\n`).join(""));
    assert.deepEqual(await files(), ["a.results.md", ...exportKindIds.map((kind) => `a.${kind}`)].sort());
    assert.match((await bytes("a.html")).toString(), /^<!doctype html><html lang="en">/);
    assert.equal(JSON.parse((await bytes("a.json")).toString()).author.year, 2025);
    assert.ok(unzip(await bytes("a.docx")).has("word/document.xml"));
  });

  it("writes many reports into one folder, which it makes, and not two into one file", async () => {
    await folder.write({
      "in/a.rsum": sample,
      "in/b.md": sample,
      "in/sub/a.results.md": sample,
      "in/notes.md": "# Notes",
    });
    const { code, err } = await run(folder, ["export", "--to=json", "-o", "out/deep", "in"]);
    assert.equal(code, 2);
    assert.deepEqual(await files("out/deep"), ["a.json", "b.json"]);
    assert.match(
      err,
      /out\/deep\/a\.json: error: Another report of this run was written to this file; in\/sub\/a\.results\.md was not\./,
    );
  });

  it("replaces a file only by force", async () => {
    await folder.write({ "a.rsum": sample, "a.json": "mine" });
    const refused = await run(folder, ["export", "--to", "json,html", "a.rsum"]);
    assert.equal(refused.code, 2);
    assert.match(refused.err, /^a\.html: written\na\.json: error: .*--force/);
    assert.equal((await bytes("a.json")).toString(), "mine");
    assert.equal((await run(folder, ["export", "--to", "json", "--force", "a.rsum"])).code, 0);
    assert.notEqual((await bytes("a.json")).toString(), "mine");
  });

  it("exports a report with errors, and names them", async () => {
    await folder.write({ "a.rsum": reversed });
    const { code, err } = await run(folder, ["export", "--to", "json", "a.rsum"]);
    assert.equal(code, 1);
    assert.match(
      err,
      /^a\.rsum: warning: This report has an error, .*\na\.rsum:\d+:16: warning: The period ends .*\na\.json: written\n$/,
    );
  });

  it("takes pictures from the report's folder, and names those that it cannot", async () => {
    const text = changed("Members of", "![Loom](pictures/a%20loom.png)\n\n![Gone](gone.png)\n\nMembers of");
    await folder.write({ "in/a.rsum": text, "in/pictures/a loom.png": png(3, 2) });
    const { code, err } = await run(folder, ["export", "--to", "html", "in/a.rsum"]);
    assert.equal(code, 0);
    assert.match(err, /gone\.png was not found/);
    const html = (await bytes("in/a.html")).toString();
    assert.match(html, /<img src="data:image\/png;base64,[^"]+" alt="Loom" width="3" height="2">/);
    assert.match(html, /<span class="blocked-picture">Gone<\/span>/);
  });

  it("shows no file from outside, wherever a link leads", async () => {
    await folder.write({ "in/a.rsum": changed("Members of", "![Out](link.png)\n\nMembers of"), "out.png": png(3, 2) });
    await symlink("../out.png", join(folder.path, "in/link.png"));
    const within = { ...folder, path: join(folder.path, "in") };
    assert.match((await run(within, ["export", "--to", "html", "a.rsum"])).err, /link\.png was not found/);
    // From here the link stays inside of the folder that the program works in.
    assert.doesNotMatch((await run(folder, ["export", "--to", "html", "--force", "in/a.rsum"])).err, /not found/);
  });

  it("reads standard input, and asks where to write", async () => {
    assert.equal((await run(folder, ["export", "--to", "json", "-"], { input: sample })).code, 2);
    const args = ["export", "--to", "json", "-o", "out", "--stdin-filename", "mali.results.md", "-"];
    assert.equal((await run(folder, args, { input: sample })).code, 0);
    assert.deepEqual(await files("out"), ["mali.json"]);
  });

  it("says what it takes, and what was probably meant", async () => {
    await folder.write({ "a.rsum": sample });
    const { code, err } = await run(folder, ["export", "--to", "dcox", "a.rsum"]);
    assert.equal(code, 2);
    assert.match(err, /^results-summary export: --to is one or more of .*, not "dcox"\. Did you mean docx\?\n/);
    assert.match((await run(folder, ["export", "a.rsum"])).err, /--to says what to write/);
    assert.match((await run(folder, ["exprot"])).err, /Did you mean export\?/);
    assert.match((await run(folder, ["export", "--help"])).out, /--force +Replace files that are there\./);
    assert.deepEqual(await files(), ["a.rsum"]);
  });

  it("works in the program as it is shipped", async () => {
    await folder.write({ "a.rsum": sample });
    const { code, err } = await cli.run(folder, ["export", "--to", kinds, "a.rsum"]);
    assert.deepEqual([code, err], [0, exportKindIds.map((kind) => `a.${kind}: written\n`).join("")]);
    assert.ok(unzip(await bytes("a.docx")).has("word/document.xml"));
  });
});
