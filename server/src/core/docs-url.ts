// Where the documentation of a rule is published. The one place that knows the address.

const rulesFolder = "https://github.com/results-summary/results-summary/blob/main/docs/rules/";

/** The page that explains a rule. */
export function ruleUrl(rule: string): string {
  return `${rulesFolder}${rule}.md`;
}
