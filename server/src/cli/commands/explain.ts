// `explain`: says what a rule asks for, and why; without a rule, which rules there are.

import * as l10n from "@vscode/l10n";
import { ruleUrl } from "../../core/docs-url.ts";
import { suggest } from "../../core/house-rules/suggest.ts";
import { findRule, rules } from "../../core/rules/registry.ts";
import type { Example, Rule } from "../../core/rules/rule.ts";
import { withHint } from "../arguments.ts";
import { type Command, exit, type Given, UsageError } from "../command.ts";
import { wrap } from "../output/wrap.ts";
import type { Colours, Terminal } from "../terminal.ts";

/** The command `explain`. */
export function explain(): Command {
  return {
    usage: l10n.t("explain [RULE]…"),
    summary: l10n.t("Says what a rule asks for, and why; without a rule, which rules there are."),
    details: [],
    options: {},
    examples: ["results-summary explain period-format"],
    run: runExplain,
  };
}

async function runExplain({ paths: ids }: Given, { out, outColours, width }: Terminal): Promise<number> {
  const asked = ids.map((id) => findRule(id) ?? unknown(id));
  const { bold, dim, green, red } = outColours;
  if (asked.length === 0) {
    const column = Math.max(...rules.map(({ id }) => id.length));
    for (const { id, severity, summary } of rules)
      out(`${bold(id.padEnd(column))}  ${dim(severity.padEnd(11))}  ${summary}\n`);
    return exit.ok;
  }
  const shown = asked.map((rule) =>
    [
      `${bold(rule.id)}  ${dim(`${rule.severity} · ${fixInWords(rule)}`)}`,
      wrap(rule.summary, width),
      wrap(rule.explanation, width),
      ...examples(red(l10n.t("Not so")), rule.bad, outColours),
      ...examples(green(l10n.t("But so")), rule.good, outColours),
      dim(ruleUrl(rule.id)),
    ].join("\n\n"),
  );
  out(`${shown.join("\n\n\n")}\n`);
  return exit.ok;
}

function unknown(id: string): never {
  const hint = suggest(
    id,
    rules.map((rule) => rule.id),
  );
  throw new UsageError(withHint(l10n.t("There is no rule {0}.", id), hint));
}

function fixInWords({ fix }: Rule): string {
  if (fix === "safe") return l10n.t("mended by “fix”");
  return fix === "offered" ? l10n.t("fixes to choose from in an editor") : l10n.t("the writer must mend it");
}

function examples(title: string, list: readonly Example[], { dim }: Colours): string[] {
  const shown = list
    .filter(({ replace }) => replace.trim() !== "")
    .map(({ replace, note }) => {
      const lines = replace.trim().split("\n");
      return [...lines, ...(note === undefined ? [] : [dim(`(${note})`)])]
        .map((line) => `    ${line}`.trimEnd())
        .join("\n");
    });
  return shown.length === 0 ? [] : [title, ...new Set(shown)];
}
