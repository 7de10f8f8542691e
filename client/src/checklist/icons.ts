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

/** A part that is done shows what its worst part lacks, so that a folded one hides nothing. */
export function iconOf(item: ChecklistItem): ThemeIcon {
  const icons = [ownIcon(item), ...item.children.map(iconOf)];
  return byWeight.find((icon) => icons.includes(icon)) ?? done;
}

function ownIcon({ state, severity }: ChecklistItem): ThemeIcon {
  if (state === "done") return done;
  if (state === "missing") return missing;
  if (state === "empty") return empty;
  return bySeverity[severity ?? "warning"];
}

const byWeight = [bySeverity.error, missing, bySeverity.warning, empty, bySeverity.information, bySeverity.hint];
