// The composition: a text and settings in, a report and its problems out. Pure; the only place where rules are run.

import type { Finding, Problem } from "./problem.ts";
import { shiftProblem } from "./problem.ts";
import { type Report, readReport } from "./report.ts";
import { largeFile } from "./rules/large-file.ts";
import { rules } from "./rules/registry.ts";
import type { NeighbourFiles, Rule, SectionContext, SectionRule } from "./rules/rule.ts";
import { suppress } from "./rules/suppression.ts";
import type { Section } from "./section.ts";
import type { RuleSetting, Settings } from "./settings.ts";

export interface Analysis {
  readonly report: Report;
  readonly settings: Settings;
  /** By position, then by the order of the rules. */
  readonly problems: readonly Problem[];
  /** What section rules found, by section: reused while a section stays the same. */
  readonly found: ReadonlyMap<Section, readonly Problem[]>;
  /** The rules of the report's structure that found nothing. */
  readonly silent: ReadonlySet<Rule>;
}

export interface AnalyzeOptions {
  /** The analysis of an earlier state of the text: what did not change is taken from it. Never changes the result. */
  readonly before?: Analysis | undefined;
  readonly files?: NeighbourFiles | undefined;
}

const noSetting: RuleSetting = { options: {} };
const ruleOrder: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** Analyses a text. Total, and a function of its arguments: `options.before` makes it faster, not different. */
export function analyze(text: string, settings: Settings, options: AnalyzeOptions = {}): Analysis {
  const before = options.before?.settings === settings ? options.before : undefined;
  const report = readReport(text, settings.format, before?.report);
  const large = isLarge(text);
  const found = new Map<Section, readonly Problem[]>();
  const problems: Problem[] = [];
  for (const { start, section } of report.sections) {
    const own = (large ? undefined : before?.found.get(section)) ?? checkSection(section, settings, large);
    found.set(section, own);
    for (const problem of own) problems.push(shiftProblem(problem, start));
  }
  const silent = new Set<Rule>();
  const stillSilent = before?.report.structure === report.structure ? before.silent : new Set<Rule>();
  for (const rule of rules) {
    if (rule.scope !== "report" || (large && !rule.large)) continue;
    const setting = settings.rules.get(rule.id) ?? noSetting;
    if (setting.severity === "off") continue;
    if (stillSilent.has(rule)) {
      silent.add(rule);
      continue;
    }
    const context = { ...contextOf(settings, setting), ...(options.files && { files: options.files }) };
    const known = problems.length;
    for (const finding of rule.check(report, context)) problems.push(toProblem(rule, finding, setting));
    if (rule.reads === "structure" && problems.length === known) silent.add(rule);
  }
  const kept = suppress(report, problems, (rule, finding) => {
    const setting = settings.rules.get(rule.id) ?? noSetting;
    return setting.severity === "off" ? undefined : toProblem(rule, finding, setting);
  });
  kept.sort(
    (a, b) =>
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      (ruleOrder.get(a.rule) ?? 0) - (ruleOrder.get(b.rule) ?? 0),
  );
  return { report, settings, problems: kept, found, silent };
}

function checkSection(section: Section, settings: Settings, large: boolean): Problem[] {
  const problems: Problem[] = [];
  for (const rule of rules) {
    if (rule.scope !== "section" || (large && !rule.large)) continue;
    const setting = settings.rules.get(rule.id) ?? noSetting;
    if (setting.severity === "off") continue;
    for (const finding of (rule satisfies SectionRule).check(section, contextOf(settings, setting)))
      problems.push(toProblem(rule, finding, setting));
  }
  return problems;
}

function contextOf(settings: Settings, setting: RuleSetting): SectionContext {
  return { format: settings.format, today: settings.today, options: setting.options };
}

function toProblem(rule: Rule, finding: Finding, setting: RuleSetting): Problem {
  const configured = setting.severity === "off" ? undefined : setting.severity;
  const severity = configured ?? rule.severityOf?.(finding) ?? rule.severity;
  return { ...finding, fixes: finding.fixes ?? [], rule: rule.id, severity };
}

/** Whether a text is over the size up to which every rule runs: 5 × 1024 × 1024 bytes of UTF-8. */
function isLarge(text: string): boolean {
  return largeFile.isLarge(text);
}
