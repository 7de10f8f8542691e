// Keeps the editor and the page at the same place: caret and scroll to the page, scroll to the editor. Who leads is decided by the
// page: it tells of its scrolling only while a person scrolls it, and does not listen to the editor's then.
import {
  Disposable,
  Range,
  type TextDocument,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  window,
  workspace,
} from "vscode";
import type { Caret, PreviewPage, ToPage } from "../../../server/src/preview-protocol.ts";
import { product } from "../language.ts";
import { offsetOf, type PiecePlace, placeAt } from "./places.ts";

export interface Sync extends Disposable {
  /** Where the caret is; undefined where that cannot be told, because the page does not show what the editor holds. */
  caret(): Caret | undefined;
  /** Brings the page to where the editor is. */
  scroll(): void;
  /** A person scrolled the page. */
  scrolled(place: PiecePlace): void;
}

/** @param page what the page shows of `report` */
export function syncWithEditor(
  report: () => Uri,
  page: () => PreviewPage | undefined,
  send: (message: ToPage) => void,
): Sync {
  /** First line that the page's scrolling brought to the editor's top: the editor's own event about it is no news. */
  let brought: number | undefined;

  const editor = () => window.visibleTextEditors.find(({ document }) => isShown(document));
  const isShown = ({ uri }: TextDocument) => uri.toString() === report().toString();
  /** Places can be told only while the page shows what the editor holds. */
  const current = ({ document }: TextEditor) => {
    const shown = page();
    return shown?.version === document.version ? shown : undefined;
  };
  const isSynced = () => workspace.getConfiguration(product, report()).get<boolean>("preview.scrollSync") !== false;

  function caret(of: TextEditor | undefined = editor()): Caret | undefined {
    if (!of) return { at: 0 };
    const shown = current(of);
    return shown && placeAt(shown, of.document.offsetAt(of.selection.active));
  }

  function tellCaret(of?: TextEditor): void {
    const found = caret(of);
    if (found) send({ type: "caret", caret: found });
  }

  function scroll(of: TextEditor | undefined = editor()): void {
    const [visible] = of?.visibleRanges ?? [];
    if (!of || !visible || !isSynced()) return;
    const { line } = visible.start;
    const isOwnDoing = line === brought;
    brought = undefined;
    const shown = current(of);
    const place = shown && placeAt(shown, of.document.offsetAt(of.document.lineAt(line).range.start));
    if (place && !isOwnDoing) send({ type: "scroll", ...(line === 0 ? { ...place, at: 0 } : place) });
  }

  const listeners = Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (isShown(textEditor.document)) tellCaret(textEditor);
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (isShown(textEditor.document)) scroll(textEditor);
    }),
    window.onDidChangeVisibleTextEditors(() => tellCaret()),
  );

  return {
    caret: () => caret(),
    scroll,
    scrolled(place) {
      const target = editor();
      const shown = target && current(target);
      const offset = shown && offsetOf(shown, place);
      if (!target || offset === undefined || !isSynced()) return;
      const { line } = target.document.positionAt(offset);
      if (line === target.visibleRanges[0]?.start.line) return;
      brought = line;
      target.revealRange(new Range(line, 0, line, 0), TextEditorRevealType.AtTop);
    },
    dispose: () => listeners.dispose(),
  };
}
