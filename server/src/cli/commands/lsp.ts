// `lsp`: becomes the language server for an editor.

import * as l10n from "@vscode/l10n";
import { type Command, exit, type Given, UsageError } from "../command.ts";

/** The command `lsp`. */
export function lsp(): Command {
  return {
    usage: l10n.t("lsp --stdio"),
    summary: l10n.t("Runs the language server; an editor starts it and speaks to it over standard input and output."),
    details: [l10n.t("Set your editor up to start this command for *.results.md, *.results-summary.md and *.rsum.")],
    options: { stdio: { summary: l10n.t("Speak over standard input and output.") } },
    examples: [],
    run: runServer,
  };
}

async function runServer({ switches }: Given): Promise<number> {
  if (!switches.has("stdio"))
    throw new UsageError(l10n.t("The language server speaks over standard input and output only: lsp --stdio."));
  // Starts by being loaded, and ends the process itself when the editor does.
  await import("../../main.node.ts");
  return exit.ok;
}
