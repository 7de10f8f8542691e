// Every feature of an editor once through the protocol, on both wirings: the right place, the right form. What is said there is
// the core's and tested with it.

import { strict as assert } from "node:assert";
import type {
  CodeLens,
  CompletionItem,
  CompletionList,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  TextEdit,
} from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import {
  type Checklist,
  checklistRequest,
  type EditKind,
  type EditResult,
  editRequest,
  type NewReportResult,
  newReportRequest,
  type PlacesResult,
  placesRequest,
  reportChangedNotification,
} from "../../server/src/protocol.ts";
import { connect, openMarked, type TestClient } from "../kit/client.ts";
import { kate, vscode } from "../kit/profiles.ts";
import { changed, format, sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

const { marks, sections } = format.template;
const period = sections.flatMap(({ fields }) => fields).find(({ type }) => type === "period");
const years = period?.example ?? "";
const text = (document: TextDocument, { range }: { range: DocumentLink["range"] }) => document.getText(range);

for (const wiring of wirings)
  describe(`the ${wiring.name} server`, () => {
    let client: TestClient;
    beforeEach(async () => {
      client = await connect(wiring, vscode);
    });
    afterEach(() => client.end());

    const ask = <T>(method: string, about: object) => client.request<T>(`textDocument/${method}`, about);
    const openSample = async () => ({ textDocument: { uri: await client.open(sample) } });

    it("hovers", async () => {
      const about = await openMarked(client, changed(years, `${years.slice(0, 2)}<|>${years.slice(2)}`));
      const hover = await ask<Hover>("hover", about);
      assert.equal((hover.contents as { kind: string }).kind, "markdown");
      assert.ok(text(client.document(about.uri), hover as { range: DocumentLink["range"] }).includes(years));
    });

    it("completes a section, and documents it when asked", async () => {
      const gone = sample.slice(sample.indexOf("### LESSONS"), sample.indexOf("### EVIDENCE"));
      const about = await openMarked(client, changed(gone, "<|>\n\n"));
      const { items } = await ask<CompletionList>("completion", about);
      const item = items.find(({ label }) => label === "LESSONS") as CompletionItem;
      assert.ok(item, items.map(({ label }) => label).join());
      assert.equal(item.documentation, undefined);
      const resolved = await client.request<CompletionItem>("completionItem/resolve", item);
      assert.equal((resolved.documentation as { kind: string }).kind, "markdown");
      const edit = item.textEdit as TextEdit;
      assert.match(
        TextDocument.applyEdits(client.document(about.uri), [edit]),
        /\n\n### LESSONS\n\n[^\n]+\n+### EVIDENCE/,
      );
    });

    it("leaves an item of an older list as it is", async () => {
      const about = await openMarked(client, changed(years, "<|>"));
      const first = await ask<CompletionList>("completion", about);
      const second = await ask<CompletionList>("completion", about);
      assert.ok(first.items.length > 0 && second.items.length > 0);
      const [item] = first.items;
      assert.deepEqual(await client.request("completionItem/resolve", item as CompletionItem), item);
    });

    it("outlines", async () => {
      const about = await openSample();
      const symbols = await ask<DocumentSymbol[]>("documentSymbol", about);
      const parts = sections.filter(({ kind }) => kind === "part").map(({ name }) => name);
      assert.deepEqual(
        symbols.map(({ name }) => name),
        parts,
      );
      assert.ok(symbols.every(({ children }) => (children ?? []).length > 0));
    });

    it("folds", async () => {
      const ranges = await ask<FoldingRange[]>("foldingRange", await openSample());
      assert.ok(ranges.length >= sections.length);
      assert.ok(ranges.every(({ startLine, endLine }) => startLine < endLine));
      assert.ok(
        ranges.every((range) => range.endCharacter === undefined),
        "The client folds whole lines only",
      );
    });

    it("expands the selection step by step", async () => {
      const about = await openMarked(client, changed(years, `${years.slice(0, 2)}<|>${years.slice(2)}`));
      const [range] = await ask<SelectionRange[]>("selectionRange", { ...about, positions: [about.position] });
      const steps: string[] = [];
      for (let step: SelectionRange | undefined = range; step; step = step.parent)
        steps.push(text(client.document(about.uri), step));
      assert.ok(steps.includes(years));
      assert.equal(steps.at(-1), sample);
      assert.ok(steps.every((step, at) => at === 0 || step.includes(steps[at - 1] as string)));
    });

    it("links, paths from the report's own folder", async () => {
      const uri = await client.open(
        `${sample}\n\n![A b](pictures/a%20b.jpg) [c](../c.md#d) [e](https://example.org/e)\n`,
        "file:///reports/p%C3%A5/a.rsum",
      );
      const links = await ask<DocumentLink[]>("documentLink", { textDocument: { uri } });
      assert.deepEqual(
        links.slice(-3).map(({ target, tooltip }) => [target, tooltip]),
        [
          ["file:///reports/p%C3%A5/pictures/a%20b.jpg", "A b"],
          ["file:///reports/c.md#d", "c"],
          ["https://example.org/e", "e"],
        ],
      );
    });

    it("gives no paths for a document without folder", async () => {
      const uri = await client.open(`${sample}\n\n[c](c.md)\n`, "untitled:Untitled-1");
      const links = await ask<DocumentLink[]>("documentLink", { textDocument: { uri } });
      assert.ok(links.every(({ target }) => target?.startsWith("https:")));
    });

    it("highlights", async () => {
      const about = await openMarked(client, changed(`\t${marks.yes}\n`, `\t<|>${marks.yes}\n`));
      const places = await ask<DocumentHighlight[]>("documentHighlight", about);
      assert.ok(places.length > 0);
      assert.ok(places.every((place) => text(client.document(about.uri), place) === marks.yes));
    });

    it("formats, whole and in part", async () => {
      const uri = await client.open(sample.replaceAll("\n\n", "\n\n\n"));
      const options = { tabSize: 4, insertSpaces: true };
      const about = { textDocument: { uri }, options };
      const document = client.document(uri);
      assert.equal(TextDocument.applyEdits(document, await ask<TextEdit[]>("formatting", about)), sample);
      const range = { start: { line: 0, character: 0 }, end: { line: 4, character: 0 } };
      const edits = await ask<TextEdit[]>("rangeFormatting", { ...about, range });
      assert.ok(edits.length > 0 && edits.every((edit) => edit.range.start.line <= 4));
    });

    it("colours, and tells only what changed the next time", async () => {
      const about = await openSample();
      const whole = await ask<SemanticTokens>("semanticTokens/full", about);
      assert.ok(whole.data.length > 0 && whole.data.length % 5 === 0);
      const range = { start: { line: 0, character: 0 }, end: { line: 2, character: 0 } };
      const part = await ask<SemanticTokens>("semanticTokens/range", { ...about, range });
      assert.ok(part.data.length > 0 && part.data.length < whole.data.length);
      const start = { line: 0, character: 0 };
      await client.change(about.textDocument.uri, { range: { start, end: start }, text: "\n" });
      const delta = await ask<SemanticTokensDelta>("semanticTokens/full/delta", {
        ...about,
        previousResultId: whole.resultId,
      });
      const data = [...whole.data];
      for (const edit of [...delta.edits].reverse()) data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
      assert.deepEqual(data, (await ask<SemanticTokens>("semanticTokens/full", about)).data);
      assert.ok(JSON.stringify(delta.edits).length < 100);
    });

    it("hints at words and years, each while it is on", async () => {
      const about = await openSample();
      const range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
      const hints = await ask<InlayHint[]>("inlayHint", { ...about, range });
      assert.ok(hints.length > 1);
      for (const [words, other] of [
        [true, false],
        [false, true],
      ]) {
        const settings = { inlayHints: { words, period: other } };
        const quiet = await connect(wiring, { initializationOptions: { settings } });
        await quiet.open(sample);
        const some = await quiet.request<InlayHint[]>("textDocument/inlayHint", { ...about, range });
        assert.ok(some.length > 0 && some.length < hints.length);
        await quiet.end();
      }
    });

    it("shows lenses only when they are on", async () => {
      const about = await openSample();
      assert.deepEqual(await ask<CodeLens[]>("codeLens", about), []);
      const settings = { codeLens: { enabled: true } };
      const keen = await connect(wiring, { initializationOptions: { settings } });
      await keen.open(sample);
      const lenses = await keen.request<CodeLens[]>("textDocument/codeLens", about);
      assert.ok(lenses.length > 0 && lenses.every(({ command }) => command?.command === ""));
      await keen.end();
    });

    it("lists what a report must have", async () => {
      const gone = sample.slice(sample.indexOf("### LESSONS"), sample.indexOf("### EVIDENCE"));
      const uri = await client.open(changed(gone, ""));
      const { items, counts, version } = await client.request<Checklist>(checklistRequest, { textDocument: { uri } });
      assert.equal(version, 1);
      assert.equal(counts.missing, 1);
      const lessons = items.flatMap(({ children }) => children).find(({ label }) => label === "LESSONS");
      assert.equal(lessons?.state, "missing");
      assert.equal(text(client.document(uri), lessons as { range: DocumentLink["range"] }), "");
      const other = await client.open("# Notes", "file:///notes.md", "markdown");
      assert.equal(await client.request(checklistRequest, { textDocument: { uri: other } }), null);
    });

    describe("works out edits for commands:", () => {
      async function edited(source: string, edit: EditKind): Promise<string | null> {
        const uri = await client.open(source);
        const result = await client.request<EditResult | null>(editRequest, { textDocument: { uri }, edit });
        return result && TextDocument.applyEdits(client.document(uri), [...result.edits]);
      }
      const lessons = sample.slice(sample.indexOf("### LESSONS"), sample.indexOf("### EVIDENCE"));
      const evidence = sample.slice(sample.indexOf("### EVIDENCE"), sample.indexOf("### DOMAINS"));
      const without = sample.replace(lessons, "");
      const mark = sample.split("\n").findIndex((line) => line.endsWith(`\t${marks.yes}`));

      it("sections in order", async () => {
        assert.equal(
          await edited(sample.replace(lessons + evidence, evidence + lessons), { kind: "sortSections" }),
          sample,
        );
      });
      it("what is missing", async () => {
        assert.match((await edited(without, { kind: "insertMissing" })) ?? "", /\n### LESSONS\n/);
      });
      it("one missing part", async () => {
        const id = sections.find(({ name }) => name === "LESSONS")?.id ?? "";
        assert.match((await edited(without, { kind: "insert", id })) ?? "", /\n### LESSONS\n/);
        assert.equal(await edited(without, { kind: "insert", id: "no-such" }), null);
      });
      it("a mark turned round", async () => {
        const result = await edited(sample, { kind: "toggleMark", line: mark });
        assert.equal(result?.split("\n")[mark]?.endsWith(`\t${marks.no}`), true);
        assert.equal(await edited(sample, { kind: "toggleMark", line: 0 }), null);
      });
      it("nothing where nothing is to be done", async () => {
        for (const kind of ["fixAll", "sortSections", "insertMissing"] as const)
          assert.equal(await edited(sample, { kind }), null, kind);
      });
      it("nothing for a kind that is not known", async () => {
        assert.equal(await edited(sample, { kind: "burn" } as unknown as EditKind), null);
      });
    });

    it("writes a new report as a snippet", async () => {
      const given = {
        headline: "All is $well",
        author: "A. B.",
        title: "T",
        partner: "P",
        country: "Kenya",
        period: years,
      };
      const { snippet } = await client.request<NewReportResult>(newReportRequest, given);
      assert.match(snippet, /### All is \\\$well\n/);
      assert.match(snippet, /\$\{\d+:/);
      for (const { name } of sections) assert.ok(snippet.includes(`# ${name}\n`), name);
    });

    it("names the places in force", async () => {
      const { countries, regions } = await client.request<PlacesResult>(placesRequest, {});
      assert.ok(countries.includes("Kenya") && regions.includes("Global"));
    });

    it("tells of changes only who asked for it", async () => {
      const keen = await connect(wiring, { ...vscode, initializationOptions: { checklist: true } });
      const uri = await keen.open(sample);
      await keen.next<{ uri: string }>(reportChangedNotification, (one) => one.uri === uri);
      await keen.end();
      const plain = await connect(wiring, kate);
      await plain.pushed(await plain.open(sample));
      assert.ok(plain.received.every(({ method }) => method !== reportChangedNotification));
      await plain.end();
    });
  });
