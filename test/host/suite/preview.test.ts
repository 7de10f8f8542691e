// The live preview beside the report: it shows what is typed, and what is done on its page becomes an edit of the report. The page
// itself cannot be looked into from here; it says what it shows.
import assert from "node:assert/strict";
import { commands, extensions, languages, TabInputWebview, window, workspace } from "vscode";
import type { Exports } from "../../../client/src/activate.ts";
import type { Preview } from "../../../client/src/preview/preview.ts";
import { closeAll, open, placeOf, replace, undo } from "./report.ts";
import { until } from "./until.ts";

async function exported(): Promise<Exports> {
  const extension = extensions.getExtension<Exports>("results-summary.results-summary");
  if (!extension) throw new Error("The extension is not there.");
  return extension.activate();
}

/** Opens the preview of the active report, and waits until its page shows the report as it is. */
async function openPreview(): Promise<Preview> {
  const { previews } = await exported();
  const document = window.activeTextEditor?.document;
  const first = shown(document?.version ?? 0);
  await commands.executeCommand("resultsSummary.openPreviewToSide");
  await first;
  const preview = previews.all.find(({ report }) => report.toString() === document?.uri.toString());
  if (!preview) throw new Error("There is no preview.");
  return preview;
}

/** Resolves to the pieces that a page changed to show a version, as soon as it shows it or a later one. */
async function shown(version: number): Promise<readonly string[]> {
  const { previews } = await exported();
  return new Promise((resolve) => {
    const listener = previews.onDidShow((message) => {
      if (message.version < version) return;
      listener.dispose();
      resolve(message.changed);
    });
  });
}

/** False when it is first asked, true from then on: the event itself is what is waited for. */
function afterFirst(): () => boolean {
  let asked = false;
  return () => {
    const again = asked;
    asked = true;
    return again;
  };
}

async function closeEverything(): Promise<void> {
  const { previews } = await exported();
  for (const preview of [...previews.all]) preview.dispose();
  await closeAll();
}

describe("the preview", () => {
  afterEach(closeEverything);

  it("opens beside the report, and shows what is typed by changing that section alone", async () => {
    const editor = await open("clean.results.md");
    const { panel } = await openPreview();
    assert.equal(panel.title, "Preview clean.results.md");
    assert.equal(panel.viewColumn, 2);
    assert.equal(window.activeTextEditor, editor);
    const next = shown(editor.document.version + 1);
    await replace(editor, "Home workers in Karachi", "Women in Karachi");
    assert.deepEqual(await next, ["context"]);
  });

  it("tells its page nothing twice", async () => {
    const editor = await open("clean.results.md");
    const { document } = editor;
    await openPreview();
    const versions: number[] = [];
    const listener = (await exported()).previews.onDidShow(({ version }) => versions.push(version));
    for (const [old, now] of [
      ["Home workers in Karachi", "Women in Karachi"],
      ["Women in Karachi", "Home workers in Karachi"],
    ] as const) {
      const next = shown(document.version + 1);
      const checked = until(languages.onDidChangeDiagnostics, afterFirst());
      await replace(editor, old, now);
      await Promise.all([next, checked]);
    }
    listener.dispose();
    assert.deepEqual(versions, [document.version - 1, document.version]);
  });

  it("changes nothing by being opened and closed", async () => {
    const editor = await open("clean.results.md");
    const before = editor.document.getText();
    (await openPreview()).dispose();
    assert.equal(editor.document.getText(), before);
    assert.ok(!editor.document.isDirty);
  });

  it("toggles a mark: one character, taken back by undo", async () => {
    const editor = await open("clean.results.md");
    const { document } = editor;
    const before = document.getText();
    const preview = await openPreview();
    const section = "domains";
    const field = domainOf(preview);
    const next = shown(document.version + 1);
    preview.receive({ type: "edit", version: document.version, edit: { kind: "toggleMark", section, field } });
    assert.deepEqual(await next, [section]);
    const after = document.getText();
    assert.equal(after.length, before.length);
    assert.equal([...after].filter((letter, at) => letter !== before[at]).length, 1);
    await window.showTextDocument(document, 1);
    await undo();
    assert.equal(document.getText(), before);
  });

  it("writes a period into its place", async () => {
    const { document } = await open("clean.results.md");
    const before = document.getText();
    const preview = await openPreview();
    const next = shown(document.version + 1);
    const edit = { kind: "setPeriod", section: "project", field: "period", from: 2020, to: 2024 };
    preview.receive({ type: "edit", version: document.version, edit });
    assert.deepEqual(await next, ["project"]);
    assert.equal(document.getText(), before.replace("2021-2025", "2020-2024"));
  });

  it("goes to the source of a word", async () => {
    const { document } = await open("clean.results.md");
    const preview = await openPreview();
    await commands.executeCommand("workbench.action.focusSideBar");
    const went = until(window.onDidChangeTextEditorSelection, () => {
      const caret = window.visibleTextEditors.find((one) => one.document === document)?.selection.active;
      return caret?.isEqual(placeOf(document, "workers in Karachi and").start) ? caret : undefined;
    });
    preview.receive({ type: "reveal", place: { piece: "context", anchor: "block", offset: "Home ".length } });
    await went;
  });

  it("passes over what is no message of its page", async () => {
    const { document } = await open("clean.results.md");
    const before = document.getText();
    const preview = await openPreview();
    preview.receive({ type: "command", command: "workbench.action.quit" });
    preview.receive({ type: "edit", version: document.version, edit: { kind: "replace", text: "x" } });
    preview.receive({ type: "edit", version: document.version, edit: { kind: "insertPart", part: "context", at: 3 } });
    const next = shown(document.version + 1);
    preview.receive({
      type: "edit",
      version: document.version,
      edit: { kind: "setHeadline", value: "A new headline" },
    });
    await next;
    const headline = "Home workers in Sindh win a legal minimum wage";
    assert.equal(document.getText(), before.replace(headline, "A new headline"));
  });

  it("follows the active report, and a locked one stays with its own", async () => {
    const first = await open("clean.results.md");
    const preview = await openPreview();
    const other = shown(0);
    const second = await window.showTextDocument(await open("faulty.results.md").then(({ document }) => document), 1);
    await other;
    assert.equal(preview.report.toString(), second.document.uri.toString());
    preview.panel.reveal();
    await until(preview.panel.onDidChangeViewState, () => preview.panel.active);
    await commands.executeCommand("resultsSummary.lockPreview");
    assert.equal(preview.panel.title, "[Preview] faulty.results.md");
    await window.showTextDocument(first.document, 1);
    assert.equal(preview.report.toString(), second.document.uri.toString());
    const another = await openPreview();
    assert.notEqual(another, preview);
    assert.equal((await exported()).previews.all.length, 2);
  });

  it("keeps its report the active one while its page has the focus", async () => {
    await open("clean.results.md");
    const { panel } = await openPreview();
    panel.reveal();
    await until(panel.onDidChangeViewState, () => panel.active);
    const [tab] = window.tabGroups.all.flatMap(({ tabs }) =>
      tabs.filter(({ input }) => input instanceof TabInputWebview),
    );
    assert.ok(tab?.isActive);
    const { document } = window.visibleTextEditors[0] ?? {};
    assert.ok(document);
    await commands.executeCommand("resultsSummary.fixAll");
    assert.ok(workspace.textDocuments.includes(document));
  });
});

/** A domain's id, as the page knows it: from the report's own template through the preview's page. */
function domainOf({ page }: Preview): string {
  const html = page?.changed.domains ?? "";
  const id = /data-mark[^>]*data-field="([^"]+)"/.exec(html)?.[1];
  if (!id) throw new Error("There is no mark on the page.");
  return id;
}
