// The question that the setting `detect: ask` asks for. With the other values nothing is ever asked.
import { ConfigurationTarget, l10n, type TextDocument, window, workspace } from "vscode";
import { product } from "../language.ts";

/** @returns "no" when this document shall not be asked about again; undefined when the question was left unanswered */
export async function askToSwitch(document: TextDocument): Promise<"yes" | "no" | undefined> {
  const name = document.uri.path.split("/").at(-1) ?? "";
  const yes = l10n.t("Check It");
  const always = l10n.t("Always");
  const no = l10n.t("No");
  const question = l10n.t("“{0}” looks like a results summary. Check it as one?", name);
  const answer = await window.showInformationMessage(question, yes, always, no);
  if (answer === always) await workspace.getConfiguration(product).update("detect", "on", ConfigurationTarget.Global);
  if (answer === yes || answer === always) return "yes";
  return answer === no ? "no" : undefined;
}
