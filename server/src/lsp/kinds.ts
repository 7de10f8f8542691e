// Kinds of code action on the whole report, below the standard `source` and `source.fixAll`. Names only.

import { CodeActionKind } from "vscode-languageserver";

export const sourceKinds = {
  fixAll: `${CodeActionKind.SourceFixAll}.results-summary`,
  sortSections: `${CodeActionKind.Source}.sortSections.results-summary`,
} as const;
