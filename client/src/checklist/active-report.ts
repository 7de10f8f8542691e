// The report a person is working on, and its checklist as the server last gave it. What shows it listens here.
import {
  CancellationTokenSource,
  commands,
  type Disposable,
  type Event,
  EventEmitter,
  TabInputText,
  TabInputWebview,
  type TextDocument,
  type TextEditor,
  window,
  workspace,
} from "vscode";
import {
  type Checklist,
  checklistRequest,
  type ReportChangedParams,
  reportChangedNotification,
} from "../../../server/src/protocol.ts";
import { isReport, previewType, product, understoodScheme } from "../language.ts";
import type { Server } from "../server/supervisor.ts";

export interface ActiveReport extends Disposable {
  /** The report in the active editor. */
  readonly document: TextDocument | undefined;
  /** Undefined as long as the server has not given one. */
  readonly checklist: Checklist | undefined;
  /** Another report is active, or its checklist changed. */
  readonly onDidChange: Event<void>;
}

export function watchActiveReport(server: Server): ActiveReport {
  const changed = new EventEmitter<void>();
  let document: TextDocument | undefined;
  let checklist: Checklist | undefined;
  let request: CancellationTokenSource | undefined;

  function follow(next: TextDocument | undefined): void {
    if (next === document) return;
    document = next;
    checklist = undefined;
    void commands.executeCommand("setContext", `${product}.reportActive`, next !== undefined);
    changed.fire();
    void refresh();
  }

  async function refresh(): Promise<void> {
    request?.cancel();
    if (!document) return;
    const current = new CancellationTokenSource();
    request = current;
    const params = { textDocument: { uri: document.uri.toString() } };
    const answer = await server.ask<Checklist | null>(checklistRequest, params, current.token);
    if (current.token.isCancellationRequested || answer === undefined) return;
    checklist = answer ?? undefined;
    changed.fire();
  }

  const listeners = [
    window.onDidChangeActiveTextEditor((editor) => {
      if (editor ? isWorkedIn(editor) : !isReportStillActive()) follow(reportOf(editor?.document));
    }),
    // A document that changes its language is closed and opened again, in the same editor.
    workspace.onDidOpenTextDocument(() => follow(reportOf(window.activeTextEditor?.document))),
    workspace.onDidCloseTextDocument((closed) => {
      if (closed === document) follow(undefined);
    }),
    server.onDidStart((client) => {
      client.onNotification(reportChangedNotification, ({ uri }: ReportChangedParams) => {
        if (uri === document?.uri.toString()) void refresh();
      });
      void refresh();
    }),
    server.onDidEnd(() => changed.fire()),
  ];
  follow(reportOf(window.activeTextEditor?.document));

  return {
    get document() {
      return document;
    },
    get checklist() {
      return checklist;
    },
    onDidChange: changed.event,
    dispose() {
      request?.cancel();
      for (const listener of listeners) listener.dispose();
      changed.dispose();
    },
  };
}

function reportOf(document: TextDocument | undefined): TextDocument | undefined {
  return document && isReport(document) ? document : undefined;
}

/** The output, other text outside the tabs, and what is said of a report may take the focus; the report is still the one that is worked on. */
function isWorkedIn({ viewColumn, document }: TextEditor): boolean {
  return viewColumn !== undefined && document.uri.scheme !== understoodScheme;
}

/** Between two text editors VS Code says for a moment that none is active. Who works in a preview works on its report. */
function isReportStillActive(): boolean {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputText || (input instanceof TabInputWebview && input.viewType.endsWith(previewType));
}
