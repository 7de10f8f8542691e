// The language status: whether the report is ready to submit, and the way to its problems. It never pops up.
import { Disposable, type LanguageStatusItem, LanguageStatusSeverity, l10n, languages } from "vscode";
import type { ActiveReport } from "./checklist/active-report.ts";
import { languageId, product } from "./language.ts";
import type { Server } from "./server/supervisor.ts";
import { summary } from "./summary.ts";

const severities = {
  none: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

export function showStatus(server: Server, report: ActiveReport): Disposable {
  const status = languages.createLanguageStatusItem(`${product}.status`, { language: languageId });
  status.name = l10n.t("Results Summary");
  status.command = { command: "workbench.actions.view.problems", title: l10n.t("Show Problems") };
  let up = false;
  const update = () => {
    const said = up && report.checklist && summary(report.checklist);
    const { text, detail, severity } = said || {
      text: up ? l10n.t("Checking") : l10n.t("Starting"),
      detail: "",
      severity: "none" as const,
    };
    // What is set is sent to the window, at every key, also where nothing is new.
    const next = { busy: !said, text, detail, severity: severities[severity] };
    if (!isAlike(status, next)) Object.assign(status, next);
  };
  const listen = (to: boolean) => () => {
    up = to;
    update();
  };
  update();
  return Disposable.from(
    status,
    report.onDidChange(update),
    server.onDidStart(listen(true)),
    server.onDidEnd(listen(false)),
  );
}

type Shown = Pick<LanguageStatusItem, "busy" | "text" | "detail" | "severity">;

function isAlike(a: Shown, b: Shown): boolean {
  return a.busy === b.busy && a.text === b.text && a.detail === b.detail && a.severity === b.severity;
}
