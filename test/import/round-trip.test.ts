// From Word and back: a report that is exported and imported again is the same report. `IMPORT_ROUNDS` sets how many random ones are tried,
// `PUBLISHED_REPORTS` names a folder of more reports to try.

// Loaded ahead of the first test, as they take their time.
import "../../server/src/core/import/from-docx.ts";
import "../../server/src/core/import/from-pdf.ts";
import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { htmlText } from "../../server/src/core/export/html/html-text.ts";
import type { ExportKindId } from "../../server/src/core/export/kinds.ts";
import { readDocument } from "../../server/src/core/export/read-document.ts";
import { type Imported, importDocument } from "../../server/src/core/import/import.ts";
import type { Report } from "../../server/src/core/report.ts";
import { exportReport } from "../../server/src/export/export-report.ts";
import { contentOf, kindOf } from "../../server/src/import/content.ts";
import { png } from "../export/pictures.ts";
import { sample, settings } from "../kit/sample.ts";
import { anyWrittenReport } from "./any-report.ts";

const rounds = Number(process.env.IMPORT_ROUNDS ?? 20);

/** Exports a report, and imports what came of it. */
async function around(report: Report, kind: ExportKindId): Promise<Imported> {
  const { files } = await exportReport(report, [kind], async () => png(3, 2), new Date(2026, 5, 1));
  const content = contentOf(files[0]?.bytes ?? new Uint8Array(), kindOf(`a.${kind}`) ?? "text");
  return importDocument(content, settings, "report");
}

/** All that a report says and how: sections, fields, marks, pictures, captions, words with their emphasis, lists, tables, links. */
function model(report: Report): string[] {
  return htmlText(readDocument(report), new Map())
    .replace(/\s*\n\s*/g, "")
    .replace(/<li><p>(.*?)<\/p>/g, "<li>$1")
    .split(/(?<=>)(?=<)/);
}

async function comesBack(text: string, kind: ExportKindId): Promise<Imported> {
  const { report } = analyze(text, settings);
  const imported = await around(report, kind);
  assert.deepEqual(model(imported.analysis.report), model(report));
  return imported;
}

/** Problems that are more than information. */
const grave = ({ analysis }: Imported) =>
  analysis.problems.filter(({ severity }) => severity === "error" || severity === "warning").map(({ rule }) => rule);

/** Reports to try besides: those that come with the product, and published ones where a folder of them is named. */
const folders = [join(__dirname, "../../samples"), process.env.PUBLISHED_REPORTS].filter(
  (folder) => folder !== undefined,
);
const reports = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /(?<!README)\.md$/.test(name))
    .map((name) => join(folder, name)),
);

describe("a report that is exported and imported again", () => {
  for (const kind of ["docx", "html", "pdf"] as const) {
    it(`as ${kind} is the same report`, async () => assert.deepEqual(grave(await comesBack(sample, kind)), []));

    // On the pages of an empty report there is nothing to read, and a picture that is not there leaves no address.
    for (const file of kind === "pdf" ? reports.filter((name) => !/(?:empty|faulty)\.results/.test(name)) : reports)
      it(`as ${kind} is what it says itself: ${basename(file)}`, async () => {
        const text = readFileSync(file, "utf8");
        // What is not in the published form is brought into it on either way.
        const itself = await importDocument(contentOf(Buffer.from(text), "text"), settings, "report");
        const imported = await around(analyze(text, settings).report, kind);
        assert.deepEqual(model(imported.analysis.report), model(itself.analysis.report));
        assert.deepEqual(grave(imported), grave(itself));
      });
  }

  for (const kind of ["docx", "html"] as const)
    it(`as ${kind} is the same, whatever it says`, async function () {
      this.timeout(60_000 + rounds * 1_000);
      await fc.assert(
        fc.asyncProperty(anyWrittenReport, async (text) => {
          const { pictures } = await comesBack(text, kind);
          assert.equal(pictures.length, new Set(text.match(/pictures\/\d/g)).size > 0 ? 1 : 0);
        }),
        { numRuns: rounds, endOnFailure: true },
      );
    });
});
