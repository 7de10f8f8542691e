// The pages that say what was understood of imported and repaired reports: read-only documents beside the report, whose lines lead to
// their places while the report is written on.
import {
  commands,
  Disposable,
  DocumentLink,
  EventEmitter,
  l10n,
  languages,
  Range,
  TabInputText,
  type TextDocument,
  TextEditorRevealType,
  TextEditorSelectionChangeKind,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import { stemOf } from "../../../server/src/core/values/report-name.ts";
import type { RepairNote } from "../../../server/src/protocol.ts";
import { baseName } from "../files.ts";
import { product, understoodScheme as scheme } from "../language.ts";
import { shiftPlace } from "./shift.ts";
import { hasPlace, type Line, pageLines, type Understood } from "./text.ts";

const goTo = `${product}.goToNote`;

export interface UnderstoodPages extends Disposable {
  /** Opens the page beside the report; the report keeps the focus. Without notes there is nothing to open. */
  show(report: TextDocument, understood: Omit<Understood, "report">): Promise<void>;
}

interface Page {
  readonly report: Uri;
  understood: Understood;
  /** Whether it is in a tab yet. */
  isShown: boolean;
}

export function managePages(): UnderstoodPages {
  const pages = new Map<string, Page>();
  const changed = new EventEmitter<Uri>();
  const linesOf = (page: Uri): readonly Line[] => {
    const found = pages.get(page.toString());
    return found ? pageLines(found.understood) : [];
  };

  /** Shows a note's place in the report; the keys stay where they are, or go there. */
  async function reveal(page: Uri, line: number, takeFocus: boolean): Promise<void> {
    const report = pages.get(page.toString())?.report;
    const note = linesOf(page)[line]?.note;
    if (!report || !note || !hasPlace(note)) return;
    const shown = window.visibleTextEditors.find(({ document }) => document.uri.toString() === report.toString());
    const selection = rangeOf(note);
    const editor = await window.showTextDocument(shown?.document ?? (await workspace.openTextDocument(report)), {
      viewColumn: shown?.viewColumn ?? ViewColumn.One,
      preserveFocus: !takeFocus,
      preview: false,
      selection,
    });
    editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
  }

  const subscriptions = Disposable.from(
    changed,
    workspace.registerTextDocumentContentProvider(scheme, {
      onDidChange: changed.event,
      provideTextDocumentContent: (page) =>
        `${linesOf(page)
          .map(({ text }) => text)
          .join("\n")}\n`,
    }),
    languages.registerDocumentLinkProvider(
      { scheme },
      {
        provideDocumentLinks: ({ uri }) =>
          linesOf(uri).flatMap(({ link }, line) => {
            if (!link) return [];
            const target = encodeURIComponent(JSON.stringify([uri.toString(), line]));
            return [
              new DocumentLink(new Range(line, link.start, line, link.end), Uri.parse(`command:${goTo}?${target}`)),
            ];
          }),
      },
    ),
    commands.registerCommand(goTo, (page: unknown, line: unknown) =>
      typeof page === "string" && typeof line === "number" ? reveal(Uri.parse(page), line, true) : undefined,
    ),
    window.onDidChangeTextEditorSelection(({ textEditor: { document }, selections: [selection], kind }) => {
      if (document.uri.scheme !== scheme || kind === TextEditorSelectionChangeKind.Command || !selection) return;
      if (kind !== undefined && selection.isEmpty) void reveal(document.uri, selection.active.line, false);
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length === 0) return;
      for (const [key, page] of pages) {
        if (page.report.toString() !== document.uri.toString()) continue;
        const notes = page.understood.notes.map((note) => contentChanges.reduce(shifted, note));
        page.understood = { ...page.understood, notes };
        changed.fire(Uri.parse(key));
      }
    }),
    window.tabGroups.onDidChangeTabs(() => {
      const open = new Set(window.tabGroups.all.flatMap(({ tabs }) => tabs).map(({ input }) => addressOf(input)));
      for (const [key, { isShown }] of pages) if (isShown && !open.has(key)) pages.delete(key);
    }),
  );

  return {
    async show({ uri }, understood) {
      if (understood.notes.length === 0) return;
      const name = baseName(uri);
      const page = Uri.from({
        scheme,
        path: `/${l10n.t("What was understood: {0}", stemOf(name))}`,
        query: uri.toString(),
      });
      const entry: Page = { report: uri, understood: { ...understood, report: name }, isShown: false };
      pages.set(page.toString(), entry);
      changed.fire(page);
      const document = await languages.setTextDocumentLanguage(await workspace.openTextDocument(page), "markdown");
      await window.showTextDocument(document, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: false });
      entry.isShown = true;
    },
    dispose: () => subscriptions.dispose(),
  };
}

function addressOf(input: unknown): string | undefined {
  return input instanceof TabInputText ? input.uri.toString() : undefined;
}

function shifted(note: RepairNote, change: Parameters<typeof shiftPlace>[1]): RepairNote {
  if (!hasPlace(note)) return note;
  const { start, end } = note.range;
  return { ...note, range: { start: shiftPlace(start, change), end: shiftPlace(end, change) } };
}

function rangeOf({ range: { start, end } }: RepairNote): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
