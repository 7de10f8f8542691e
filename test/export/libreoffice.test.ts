// A Word document in a real word processor: LibreOffice opens it, lays it out on two pages, and shows the words of the source.
// Where LibreOffice is not installed this says so, and is skipped.

import { strict as assert } from "node:assert";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { analyze } from "../../server/src/core/analyze.ts";
import { readDocument } from "../../server/src/core/export/read-document.ts";
import { writeDocx } from "../../server/src/export/docx/write-docx.ts";
import { sample, settings } from "../kit/sample.ts";
import { sourceWords, without, wordsOf } from "../kit/source-words.ts";
import { rich } from "./rich-report.ts";

const run = promisify(execFile);

async function isInstalled(): Promise<boolean> {
  return run("soffice", ["--version"]).then(
    () => true,
    () => false,
  );
}

describe("LibreOffice", () => {
  let folder = "";
  before(async function () {
    this.timeout(60_000);
    if (!(await isInstalled())) {
      console.log("    LibreOffice (soffice) is not installed: its test is skipped.");
      this.skip();
    }
    folder = await mkdtemp(join(tmpdir(), "results-summary-"));
  });
  after(async () => {
    if (folder !== "") await rm(folder, { recursive: true, force: true });
  });

  /** What LibreOffice makes of a report's document. */
  async function converted(text: string, kind: string, extension: string): Promise<Buffer> {
    await writeFile(join(folder, "a.docx"), await writeDocx(readDocument(analyze(text, settings).report), new Map()));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run("soffice", [profile, "--headless", "--convert-to", kind, "--outdir", folder, join(folder, "a.docx")]);
    return readFile(join(folder, `a.${extension}`));
  }

  it("lays the sample out on two pages", async function () {
    this.timeout(180_000);
    const pdf = (await converted(sample, "pdf", "pdf")).toString("latin1");
    assert.equal(pdf.match(/\/Type *\/Page\b/g)?.length, 2);
  });

  it("shows every word of the source", async function () {
    this.timeout(180_000);
    for (const text of [sample, rich]) {
      const found = wordsOf((await converted(text, "txt:Text (encoded):UTF8", "txt")).toString("utf8"));
      const expected = sourceWords(text).flatMap(({ heading, words }) => [...wordsOf(heading), ...words]);
      const missing = without(expected, found);
      assert.deepEqual(missing, []);
    }
  });
});
