// The page's own words, in the language of the editor. The page knows them by these names.
import { l10n } from "vscode";

export function pageWords(): Record<string, string> {
  return {
    pages: l10n.t("Pages"),
    page: l10n.t("Page {0}"),
    tools: l10n.t("Preview"),
    problems: l10n.t("Problems"),
    problemsTitle: l10n.t("Show problems on the pages"),
    paper: l10n.t("Paper"),
    paperTitle: l10n.t("Show white paper, whatever the editor's colours"),
    error: l10n.t("Error"),
    warning: l10n.t("Warning"),
    information: l10n.t("Remark"),
    hint: l10n.t("Hint"),
    overrun: l10n.t("The page ends here: {0} lines too many"),
    overrunOne: l10n.t("The page ends here: 1 line too many"),
    name: l10n.t("Name"),
    year: l10n.t("Year"),
    from: l10n.t("First year"),
    to: l10n.t("Last year"),
    value: l10n.t("Text"),
    copy: l10n.t("Copy for Word"),
    copyNow: l10n.t("The report is ready to be copied."),
  };
}
