// `npm run test:converters`: builds a corpus of Word documents, sends it through real converters, imports what comes of it, and
// says how much is right. Needs pandoc; ways that need poppler or LibreOffice are left out where those are missing.

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { importDocument } from "../../server/src/core/import/import.ts";
import { settings } from "../kit/sample.ts";
import { contents } from "./contents.ts";
import { type CorpusDocument, documentOf, kinds } from "./documents.ts";
import { judge } from "./judge.ts";
import { greyPng, isInstalled, runTool } from "./tools.ts";
import { type Way, ways } from "./ways.ts";

/** Documents of each of the five kinds. */
const ofEachKind = Number(process.env.CONVERTERS_DOCUMENTS ?? 12);
const wanted = { right: 95, fields: 99, marks: 99 };

interface Score {
  documents: number;
  right: number;
  fields: [right: number, all: number];
  marks: [right: number, all: number];
  lost: string[];
  faults: string[];
}

/** @returns the exit code: 1 where less is right than is wanted, 0 where the converters are not there */
export async function testConverters(): Promise<number> {
  if (!isInstalled("pandoc")) {
    console.log("Skipped: pandoc is not installed. (Debian: apt-get install pandoc poppler-utils libreoffice-writer)");
    return 0;
  }
  const folder = mkdtempSync(join(tmpdir(), "converters-"));
  try {
    const documents = kinds.flatMap((kind) =>
      contents(ofEachKind).map((content, index) => documentOf(kind, content, index)),
    );
    build(folder, documents);
    console.log(`${documents.length} documents\n`);
    return report(await measure(folder, documents));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function build(folder: string, documents: readonly CorpusDocument[]): void {
  writeFileSync(join(folder, "picture.png"), greyPng());
  for (const { name, source } of documents) {
    writeFileSync(join(folder, `${name}.source.md`), source);
    runTool(folder, "pandoc", ["-f", "markdown-implicit_figures", `${name}.source.md`, "-o", `${name}.docx`]);
  }
}

async function measure(folder: string, documents: readonly CorpusDocument[]): Promise<Map<Way, Score>> {
  const scores = new Map<Way, Score>();
  const prepared = new Set<unknown>();
  for (const way of ways) {
    const missing = way.needs.filter((program) => !isInstalled(program));
    if (missing.length > 0) {
      console.log(`${way.name}: skipped, ${missing.join(" and ")} is not installed`);
      continue;
    }
    if (way.prepare && !prepared.has(way.prepare))
      way.prepare(
        folder,
        documents.map(({ name }) => name),
      );
    prepared.add(way.prepare);
    const score: Score = { documents: 0, right: 0, fields: [0, 0], marks: [0, 0], lost: [], faults: [] };
    for (const document of documents) await judgeOne(folder, way, document, score);
    scores.set(way, score);
    console.log(line(way.name, score));
  }
  return scores;
}

async function judgeOne(folder: string, way: Way, document: CorpusDocument, score: Score): Promise<void> {
  const content = await way.convert(folder, document.name);
  const { text } = await importDocument(content, settings, document.name);
  const source = content.kind === "text" ? content.text : document.plain;
  const { fields, marks, lost, faults } = judge(text, document.content, source, way.kept(document, source));
  score.documents++;
  if (faults.length === 0) score.right++;
  for (const [sum, list] of [
    [score.fields, fields],
    [score.marks, marks],
  ] as const) {
    sum[0] += list.filter(Boolean).length;
    sum[1] += list.length;
  }
  score.lost.push(...lost);
  score.faults.push(...faults.map((fault) => `${document.name}: ${fault}`));
}

const percent = (part: number, whole: number) => (whole === 0 ? 100 : (100 * part) / whole);

function line(name: string, { documents, right, fields, marks, lost }: Score): string {
  const share = (part: number, whole: number) => `${percent(part, whole).toFixed(1)} %`.padStart(8);
  return `${name.padEnd(38)} right${share(right, documents)}  fields${share(...fields)}  marks${share(...marks)}  words lost ${lost.length}`;
}

/** Says what all ways come to together, and what went wrong; 1 where that is less than is wanted. */
function report(scores: ReadonlyMap<Way, Score>): number {
  const sum: Score = { documents: 0, right: 0, fields: [0, 0], marks: [0, 0], lost: [], faults: [] };
  for (const [{ name }, score] of scores) {
    sum.documents += score.documents;
    sum.right += score.right;
    for (const key of ["fields", "marks"] as const)
      sum[key] = [sum[key][0] + score[key][0], sum[key][1] + score[key][1]];
    sum.lost.push(...score.lost);
    sum.faults.push(...score.faults.map((fault) => `${name}: ${fault}`));
  }
  console.log(`\n${line("All", sum)}`);
  if (sum.faults.length > 0)
    console.log(`\n${sum.faults.map((fault) => fault.replace(/\s+/g, " ").slice(0, 200)).join("\n")}`);
  const enough =
    percent(sum.right, sum.documents) >= wanted.right &&
    percent(...sum.fields) >= wanted.fields &&
    percent(...sum.marks) >= wanted.marks &&
    sum.lost.length === 0;
  return enough ? 0 : 1;
}
