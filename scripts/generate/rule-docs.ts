// docs/rules/: a page for each rule and a table of all, made from the rules themselves.

import { rules } from "../../server/src/core/rules/registry.ts";
import type { Rule } from "../../server/src/core/rules/rule.ts";
import type { Generator } from "./generator.ts";
import { fixText, rulePage, severityText } from "./rule-page.ts";

const folder = "docs/rules";

const generator: Generator = {
  folder,
  make: () =>
    Object.fromEntries([
      [`${folder}/README.md`, overview()],
      ...rules.map((rule) => [`${folder}/${rule.id}.md`, rulePage(rule)] as const),
    ]),
};

export default generator;

function overview(): string {
  return `# Rules

What a results summary is checked for. Click a rule to see why it matters, what is wrong and what is right, and how to set it.

${rules.length} rules. **Fix** says what the program can do for you: ✱ mends it without asking, as part of *Fix All Safe Problems* and of
\`results-summary fix\`; ○ offers ways to choose from; where there is nothing, only the writer can know.

| Rule | What it asks for | Severity | Fix |
|---|---|---|---|
${rules.map(row).join("\n")}

## Set a rule

Every rule can be set in a file \`results-summary.config.json\` beside the reports or above them: to \`"error"\`, \`"warning"\`,
\`"information"\`, \`"hint"\` or \`"off"\`. In VS Code the setting \`resultsSummary.rules\` takes the same.

\`\`\`json
{
  "rules": { "section-length": "warning", "undefined-acronym": "off" }
}
\`\`\`

## Silence a rule in one place

\`\`\`markdown
<!-- results-summary-disable-next-line section-name -->
#### What changed

<!-- results-summary-disable undefined-acronym -->
Here nobody is asked what FAMOC means.
<!-- results-summary-enable undefined-acronym -->
\`\`\`

Several rules stand side by side; without a name all rules are silenced. A comment that silences nothing is reported by
[\`unused-suppression\`](unused-suppression.md).
`;
}

function row(rule: Rule): string {
  const cells = [`[\`${rule.id}\`](${rule.id}.md)`, rule.summary, severityText(rule), fixText(rule).sign];
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
