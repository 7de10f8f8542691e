// The icon of a checklist item: what is done, what is missing, what has a problem, in the theme's own colours.
import { ThemeColor, ThemeIcon } from "vscode";
import type { ChecklistItem } from "../../../server/src/protocol.ts";

const bySeverity = {
  error: new ThemeIcon("error", new ThemeColor("problemsErrorIcon.foreground")),
  warning: new ThemeIcon("warning", new ThemeColor("problemsWarningIcon.foreground")),
  information: new ThemeIcon("info", new ThemeColor("problemsInfoIcon.foreground")),
  hint: new ThemeIcon("lightbulb", new ThemeColor("editorLightBulb.foreground")),
};
const done = new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
const missing = new ThemeIcon("circle-large-outline", new ThemeColor("problemsErrorIcon.foreground"));
const empty = new ThemeIcon("circle-large-outline", new ThemeColor("problemsWarningIcon.foreground"));

export function iconOf({ state, severity }: ChecklistItem): ThemeIcon {
  if (state === "done") return done;
  if (state === "missing") return missing;
  if (state === "empty") return empty;
  return bySeverity[severity ?? "warning"];
}
