// A report with errors leaves only after somebody has seen which ones.
import { DiagnosticSeverity, l10n, languages, type TextDocument, window } from "vscode";

/** So many are named; a dialog has no room for more. */
const most = 8;

/** Whether the report is to leave as it is: at once without errors, else after asking. */
export async function confirmErrors({ uri }: TextDocument): Promise<boolean> {
  const errors = languages.getDiagnostics(uri).filter(({ severity }) => severity === DiagnosticSeverity.Error);
  if (errors.length === 0) return true;
  const named = errors
    .slice(0, most)
    .map(({ range, message }) => l10n.t("Line {0}: {1}", range.start.line + 1, message));
  const more = errors.length > most ? [l10n.t("… and {0} more", errors.length - most)] : [];
  const question =
    errors.length === 1 ? l10n.t("This report has an error.") : l10n.t("This report has {0} errors.", errors.length);
  const anyway = l10n.t("Export Anyway");
  const detail = [...named, ...more].join("\n");
  return (await window.showWarningMessage(question, { modal: true, detail }, anyway)) === anyway;
}
