// One preview: a panel with a page, the report that it shows, and what is said between them.
import {
  ConfigurationTarget,
  Disposable,
  type Event,
  EventEmitter,
  l10n,
  languages,
  type Uri,
  Uri as Uris,
  type WebviewPanel,
  workspace,
} from "vscode";
import type { PreviewPage, ToHost, ToPage } from "../../../server/src/preview-protocol.ts";
import { product } from "../language.ts";
import type { Server } from "../server/supervisor.ts";
import { goToSource } from "./go-to-source.ts";
import { stepThroughHistory } from "./history.ts";
import { keepLive, openReport } from "./live.ts";
import { applyPageEdit } from "./page-edit.ts";
import { pageHtml } from "./page-html.ts";
import { pictureAddresses, pictureFolders, type RealPath } from "./pictures.ts";
import { loadProtocol } from "./protocol.ts";
import { syncWithEditor } from "./sync.ts";
import { pageWords } from "./words.ts";

export interface PreviewParts {
  readonly server: Server;
  readonly extension: Uri;
  /** Where there is a disk. */
  readonly realPath: RealPath | undefined;
  /** Names of places and priorities to choose from. */
  readonly suggestions: () => Promise<{ countries: string[]; priorities: string[] }>;
}

/** What the page says when it has changed itself. */
export type Shown = Extract<ToHost, { type: "shown" }>;

/** What goes to the clipboard. */
export interface RichText {
  readonly html: string;
  readonly text: string;
}

export interface Preview extends Disposable {
  readonly panel: WebviewPanel;
  readonly report: Uri;
  locked: boolean;
  /** What the page was last sent. */
  readonly page: PreviewPage | undefined;
  readonly onDidShow: Event<Shown>;
  /** Shows another report, or the same. */
  show(report: Uri): void;
  /** Has the page put rich text on the clipboard; resolves when it is there. */
  copy(rich: RichText): Promise<void>;
  /** What the page sends; anything that is no message of the protocol is passed over. */
  receive(message: unknown): void;
}

interface Beginning {
  readonly report: Uri;
  readonly locked: boolean;
  readonly problemsShown: boolean;
}

/** Fills a panel; disposed with it. */
export function createPreview(panel: WebviewPanel, parts: PreviewParts, beginning: Beginning): Preview {
  const { server, extension, realPath } = parts;
  const { webview } = panel;
  const shown = new EventEmitter<Shown>();
  let { report, locked, problemsShown } = beginning;
  let ready = false;
  let toCopy: { readonly rich: RichText; readonly copied: () => void } | undefined;

  const send = (message: ToPage) => {
    if (ready) void webview.postMessage(message);
  };
  const live = keepLive(
    server,
    () => report,
    (page) => {
      if (!page) return send({ type: "noReport", message: l10n.t("This document is no results summary.") });
      const caret = sync.caret();
      send({ type: "update", page, ...(caret && { caret }) });
    },
  );
  const sync = syncWithEditor(
    () => report,
    () => live.page,
    send,
  );

  async function start(): Promise<void> {
    const { lookSchema } = await loadProtocol();
    const look = lookSchema.safeParse(workspace.getConfiguration(product, report).get("preview.look"));
    const suggestions = await parts.suggestions();
    const uri = report.toString();
    send({
      type: "start",
      ...{ uri, locked, problemsShown, suggestions },
      look: look.success ? look.data : "paper",
      words: pageWords(),
    });
  }

  function entitle(): void {
    const name = report.path.slice(report.path.lastIndexOf("/") + 1);
    panel.title = locked ? l10n.t("[Preview] {0}", name) : l10n.t("Preview {0}", name);
  }

  function allow(): void {
    webview.options = {
      enableScripts: true,
      enableForms: true,
      localResourceRoots: [Uris.joinPath(extension, "dist"), ...pictureFolders(report)],
    };
  }

  async function receive(raw: unknown): Promise<void> {
    const { toHostSchema } = await loadProtocol();
    const read = toHostSchema.safeParse(raw);
    if (!read.success) return;
    const message = read.data;
    switch (message.type) {
      case "ready":
        ready = true;
        await start();
        if (toCopy) send({ type: "copy", ...toCopy.rich });
        return live.startAnew();
      case "copied":
        toCopy?.copied();
        toCopy = undefined;
        return;
      case "shown":
        return shown.fire(message);
      case "scrolled":
        return sync.scrolled(message);
      case "showProblems":
        problemsShown = message.shown;
        return;
      case "setLook":
        return workspace.getConfiguration(product).update("preview.look", message.look, ConfigurationTarget.Global);
      case "pictures":
        return send({
          type: "pictures",
          addresses: await pictureAddresses(message.paths, report, webview, realPath),
        });
      case "reveal":
      case "history":
      case "edit": {
        const document = await openReport(report);
        if (!document) return;
        if (message.type === "reveal") return goToSource(server, document, message.place);
        if (message.type === "history") {
          await stepThroughHistory(document, panel, message.step).finally(() => send({ type: "focus" }));
          return;
        }
        const refused = await applyPageEdit(server, document, message);
        if (refused !== undefined) send({ type: "refused", message: refused });
      }
    }
  }

  const isOurs = (uri: Uri) => uri.toString() === report.toString();
  const listeners = Disposable.from(
    shown,
    sync,
    webview.onDidReceiveMessage(receive),
    panel.onDidChangeViewState(() => {
      // The page of a hidden panel is gone; it says that it is ready when it is back.
      if (!panel.visible) ready = false;
    }),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (ready && contentChanges.length > 0 && isOurs(document.uri)) live.refresh();
    }),
    workspace.onDidOpenTextDocument(({ uri }) => {
      if (ready && isOurs(uri)) live.refresh();
    }),
    workspace.onDidCloseTextDocument(({ uri }) => {
      if (ready && isOurs(uri)) live.refresh();
    }),
    languages.onDidChangeDiagnostics(({ uris }) => {
      if (ready && uris.some(isOurs)) live.refresh();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(`${product}.preview`)) void start();
    }),
  );
  panel.onDidDispose(() => listeners.dispose());
  panel.iconPath = {
    light: Uris.joinPath(extension, "client", "images", "report-light.svg"),
    dark: Uris.joinPath(extension, "client", "images", "report-dark.svg"),
  };
  entitle();
  allow();
  webview.html = pageHtml(webview, extension);

  return {
    panel,
    get report() {
      return report;
    },
    get locked() {
      return locked;
    },
    set locked(value) {
      locked = value;
      entitle();
      void start();
    },
    get page() {
      return live.page;
    },
    onDidShow: shown.event,
    show(next) {
      if (isOurs(next)) return;
      report = next;
      entitle();
      allow();
      void start();
      live.startAnew();
    },
    copy: (rich) =>
      new Promise((copied) => {
        toCopy = { rich, copied };
        // Only a page that has the focus may write to the clipboard.
        panel.reveal(undefined, false);
        send({ type: "copy", ...rich });
      }),
    receive: (message) => void receive(message),
    dispose: () => panel.dispose(),
  };
}
