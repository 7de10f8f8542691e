// The language status: whether the report is ready to submit, and the way to its problems. It never pops up.
import { Disposable, LanguageStatusSeverity, l10n, languages } from "vscode";
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
  let up = false;
  const update = () => {
    status.busy = !up || !report.checklist;
    const said = up && report.checklist && summary(report.checklist);
    status.text = said ? said.text : up ? l10n.t("Checking") : l10n.t("Starting");
    status.detail = said ? said.detail : "";
    status.severity = severities[said ? said.severity : "none"];
    status.command = { command: "workbench.actions.view.problems", title: l10n.t("Show Problems") };
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
