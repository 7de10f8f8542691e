// The page of one rule. Its examples are run: what the page says that the program says, it says.

import type { Rule } from "../../server/src/core/rules/rule.ts";
import { badExample, goodExample } from "./rule-examples.ts";

/** The page of a rule, in Markdown. */
export function rulePage(rule: Rule): string {
  const { sign, words } = fixText(rule);
  return `${[
    `# ${rule.id}`,
    `**${rule.summary}**`,
    `| Severity | Fix |\n|---|---|\n| ${severityText(rule)} | ${[sign, words].filter((part) => part !== "").join(" ")} |`,
    rule.explanation,
    ...part(
      "Not so",
      rule.bad.map((example) => badExample(rule, example)),
    ),
    ...part("But so", rule.good.filter(({ replace }) => replace.trim() !== "").map(goodExample)),
    whenYouMeanIt(rule),
    "[All rules](README.md)",
  ].join("\n\n")}\n`;
}

function part(title: string, examples: readonly string[]): string[] {
  return examples.length === 0 ? [] : [`## ${title}`, [...new Set(examples)].join("\n\n---\n\n")];
}

/** The built-in severity, for readers. */
export function severityText({ severity, severityOf }: Rule): string {
  const name = severity[0]?.toUpperCase() + severity.slice(1);
  return severityOf ? `${name}, or another by case` : name;
}

/** What the program can do about it: a sign for tables, and words. */
export function fixText({ fix }: Rule): { sign: string; words: string } {
  if (fix === "safe") return { sign: "✱", words: "mended by *Fix All Safe Problems* and `results-summary fix`" };
  if (fix === "offered") return { sign: "○", words: "offered as quick fixes" };
  return { sign: "", words: "only the writer can mend it" };
}

function whenYouMeanIt({ id, severity }: Rule): string {
  const other = severity === "error" ? "warning" : "off";
  return `## When you mean it

In one place, a comment above the line:

\`\`\`markdown
<!-- results-summary-disable-next-line ${id} -->
\`\`\`

In all reports of a folder, its \`results-summary.config.json\`:

\`\`\`json
{ "rules": { "${id}": "${other}" } }
\`\`\``;
}
