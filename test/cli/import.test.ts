// `import`: where reports go, what is said of them, and what is never overwritten. And `fix --repair`.

// Loaded ahead of the first test, as it takes its time.
import "../../server/src/core/import/from-docx.ts";
import { strict as assert } from "node:assert";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { paragraph, picture } from "../import/docx.ts";
import { sampleDocx, usual } from "../import/sample-document.ts";
import { changed, format, sample } from "../kit/sample.ts";
import { folderForEach, run } from "./kit.ts";

const { header } = format.template;
const expected = sample;
const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);
const withPicture = sampleDocx(
  usual,
  { images: [paragraph(picture("Two women"))] },
  { picture: { bytes: png, ending: "png" } },
);
const unmarked = changed(`### ${header.headline.example}`, header.headline.example);

describe("import", () => {
  const folder = folderForEach();
  const read = (name: string) => readFile(join(folder.path, name), "utf8");

  it("writes a report beside its document, and its pictures into images", async () => {
    await folder.write({ "mali.docx": withPicture });
    const { code, out, err } = await run(folder, ["import", "mali.docx"]);
    assert.deepEqual([code, out], [0, ""]);
    assert.match(err, /^mali\.results\.md: imported; 1 picture; for you: /);
    assert.ok((await read("mali.results.md")).includes("![Two women](images/mali-1.png)"));
    assert.deepEqual(await readFile(join(folder.path, "images/mali-1.png")), Buffer.from(png));
  });

  it("replaces nothing without --force, not even one of several files", async () => {
    await folder.write({ "mali.docx": withPicture, "images/mali-1.png": "mine" });
    const { code, err } = await run(folder, ["import", "mali.docx"]);
    assert.equal(code, 2);
    assert.match(err, /images\/mali-1\.png is there already/);
    assert.equal(await read("images/mali-1.png"), "mine");
    assert.ok(!(await readdir(folder.path)).includes("mali.results.md"));
    assert.equal((await run(folder, ["import", "mali.docx", "--force"])).code, 0);
    assert.notEqual(await read("images/mali-1.png"), "mine");
  });

  it("takes many documents of many kinds into a folder, and goes on after one that it cannot read", async () => {
    await folder.write({
      "a.docx": sampleDocx(),
      "b.md": unmarked,
      "c.txt": unmarked,
      "d.html": `<h1>${format.template.sections[0]?.name}</h1><p>${header.headline.example}</p><p>${header.author.label}: A. Writer (2025)</p>`,
      "e.docx": "broken",
      "f.xyz": "?",
    });
    const { code, err } = await run(folder, [
      "import",
      "a.docx",
      "b.md",
      "c.txt",
      "d.html",
      "e.docx",
      "f.xyz",
      "none.pdf",
      "-o",
      "out/",
    ]);
    assert.equal(code, 2);
    assert.deepEqual((await readdir(join(folder.path, "out"))).sort(), [
      "a.results.md",
      "b.results.md",
      "c.results.md",
      "d.results.md",
    ]);
    assert.equal(await read("out/a.results.md"), expected);
    assert.equal(await read("out/b.results.md"), sample);
    assert.match(err, /^e\.docx: error: This file is damaged, or no Word document\.$/m);
    assert.match(err, /^f\.xyz: error: This is none of .*--from/m);
    assert.match(err, /^none\.pdf: error: There is no such file/m);
  });

  it("reads standard input, and prints the report and what it had to interpret", async () => {
    const { code, out, err } = await run(folder, ["import", "--from", "md", "-"], { input: unmarked });
    assert.deepEqual([code, out], [0, sample]);
    assert.match(err, /\n {2}line 3 recognised: Took the paragraph in front of the author for the headline/);
  });

  it("gives everything as JSON", async () => {
    const { out } = await run(folder, ["import", "--from", "md", "--format", "json", "-"], { input: unmarked });
    const { version, reports, failures } = JSON.parse(out);
    assert.deepEqual([version, failures], [1, []]);
    assert.equal(reports[0].text, sample);
    assert.deepEqual(
      reports[0].notes.map(({ kind, line }: { kind: string; line: number }) => [kind, line]),
      [["recognised", 3]],
    );
  });

  it("ends with 1 where a report has errors", async () => {
    await folder.write({ "a.md": changed("2021-2025", "soon") });
    assert.equal((await run(folder, ["import", "a.md"])).code, 1);
  });

  it("says what is wrong with what was typed", async () => {
    assert.match((await run(folder, ["import"])).err, /Which documents\?/);
    assert.match((await run(folder, ["import", "-"])).err, /--from/);
    assert.match((await run(folder, ["import", "a.md", "--from", "dox"])).err, /Did you mean docx\?/);
    assert.match((await run(folder, ["import", "."])).err, /This is a folder/);
  });
});

describe("fix --repair", () => {
  const folder = folderForEach();

  it("repairs, says what it interpreted, and changes nothing the second time", async () => {
    await folder.write({ "a.rsum": unmarked });
    const { code, err } = await run(folder, ["fix", "--repair", "a.rsum"]);
    assert.equal(code, 0);
    assert.match(err, /^a\.rsum: repaired\n {2}line 3 recognised: /);
    assert.equal(await readFile(join(folder.path, "a.rsum"), "utf8"), sample);
    assert.equal((await run(folder, ["fix", "--repair", "a.rsum"])).err, "There is nothing to mend.\n");
  });

  it("is not what fix does by itself", async () => {
    await folder.write({ "a.rsum": unmarked });
    await run(folder, ["fix", "a.rsum"]);
    assert.equal(await readFile(join(folder.path, "a.rsum"), "utf8"), unmarked);
  });
});
