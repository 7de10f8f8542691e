// All previews: opens them, lets the one that is not locked follow the active report, and brings them back after a reload.
import { commands, Disposable, type Event, EventEmitter, Uri, ViewColumn, type WebviewPanel, window } from "vscode";
import type { ActiveReport } from "../checklist/active-report.ts";
import { previewType, product } from "../language.ts";
import { createPreview, type Preview, type PreviewParts, type Shown } from "./preview.ts";
import { loadProtocol } from "./protocol.ts";

export interface Previews extends Disposable {
  readonly all: readonly Preview[];
  /** A page shows a new state. */
  readonly onDidShow: Event<Shown & { readonly report: Uri }>;
}

export function managePreviews(parts: PreviewParts, active: ActiveReport): Previews {
  const all: Preview[] = [];
  const shown = new EventEmitter<Shown & { readonly report: Uri }>();
  const following = () => all.find(({ locked }) => !locked);

  function add(panel: WebviewPanel, beginning: Parameters<typeof createPreview>[2]): Preview {
    const preview = createPreview(panel, parts, beginning);
    all.push(preview);
    preview.onDidShow((message) => shown.fire({ ...message, report: preview.report }));
    panel.onDidChangeViewState(tellKeys);
    panel.onDidDispose(() => {
      all.splice(all.indexOf(preview), 1);
      tellKeys();
    });
    tellKeys();
    return preview;
  }

  /** Buttons and palette tell a locked preview from one that follows. */
  function tellKeys(): void {
    const locked = all.find(({ panel }) => panel.active)?.locked ?? false;
    void commands.executeCommand("setContext", `${product}.previewLocked`, locked);
  }

  function open(given: unknown, column: ViewColumn): void {
    const report = given instanceof Uri ? given : active.document?.uri;
    if (!report) return;
    const there = following();
    if (there) {
      there.show(report);
      there.panel.reveal(undefined, column === ViewColumn.Beside);
      return;
    }
    const place = { viewColumn: column, preserveFocus: column === ViewColumn.Beside };
    const panel = window.createWebviewPanel(previewType, "", place, {});
    add(panel, { report, locked: false, problemsShown: true });
  }

  /** One preview follows; of two, the one that was not asked for now keeps what it shows. */
  function lock(locked: boolean): void {
    const preview = all.find(({ panel }) => panel.active);
    if (!preview) return;
    const other = following();
    if (!locked && other) other.locked = true;
    preview.locked = locked;
    if (!locked && active.document) preview.show(active.document.uri);
    tellKeys();
  }

  const register = (name: string, run: (given: unknown) => unknown) =>
    commands.registerCommand(`${product}.${name}`, run);
  const listeners = Disposable.from(
    shown,
    register("openPreview", (given) => open(given, ViewColumn.Active)),
    register("openPreviewToSide", (given) => open(given, ViewColumn.Beside)),
    register("lockPreview", () => lock(true)),
    register("unlockPreview", () => lock(false)),
    active.onDidChange(() => {
      if (active.document) following()?.show(active.document.uri);
    }),
    window.registerWebviewPanelSerializer(previewType, {
      async deserializeWebviewPanel(panel, raw) {
        const { pageStateSchema } = await loadProtocol();
        const state = pageStateSchema.safeParse(raw);
        if (!state.success) return panel.dispose();
        const { uri, locked, problemsShown } = state.data;
        const stays = locked || following() !== undefined;
        const followed = stays ? undefined : active.document?.uri;
        // Of a state that was tampered with nothing but an address can come, and only a report is shown.
        add(panel, { report: followed ?? Uri.parse(uri), locked: stays, problemsShown });
      },
    }),
  );

  return {
    all,
    onDidShow: shown.event,
    dispose() {
      listeners.dispose();
      for (const preview of [...all]) preview.dispose();
    },
  };
}
