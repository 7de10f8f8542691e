// The composition: a text and settings in, a report and its problems out. Pure; the only place where rules are run.

import type { Finding, Problem } from "./problem.ts";
import { shiftProblem } from "./problem.ts";
import { remember } from "./recall.ts";
import { type Report, readReport } from "./report.ts";
import { largeFile } from "./rules/large-file.ts";
import { rules } from "./rules/registry.ts";
import type { NeighbourFiles, Rule, SectionContext } from "./rules/rule.ts";
import { suppress } from "./rules/suppression.ts";
import type { Section } from "./section.ts";
import type { RuleSetting, Settings } from "./settings.ts";
import type { Edit } from "./span.ts";

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
  /** The edit that made the text of that of `before`, where it is known: then it is not looked for. It must be true. */
  readonly edit?: Edit | undefined;
  readonly files?: NeighbourFiles | undefined;
}

/** For how many findings of one rule, in a section or report, fixes are worked out that take more than a look: no writer has more. */
const mostFixes = 100;

const noSetting: RuleSetting = { options: {} };

/** A rule that is to run, with what it is given besides what it reads. */
interface Running<R extends Rule> {
  readonly rule: R;
  readonly setting: RuleSetting;
  readonly context: SectionContext;
}

const isAbout =
  <S extends Rule["scope"]>(scope: S) =>
  (one: Running<Rule>): one is Running<Extract<Rule, { scope: S }>> =>
    one.rule.scope === scope;

/** The rules that settings leave on, in order. */
const rulesOn = remember((settings: Settings) => {
  const { format, today } = settings;
  const on = rules.flatMap((rule): Running<Rule>[] => {
    const setting = settingOf(settings, rule);
    return setting.severity === "off" ? [] : [{ rule, setting, context: { format, today, options: setting.options } }];
  });
  return { section: on.filter(isAbout("section")), report: on.filter(isAbout("report")) };
});

function settingOf({ rules }: Settings, { id }: Rule): RuleSetting {
  return rules.get(id) ?? noSetting;
}

const ruleOrder: ReadonlyMap<string, number> = new Map(rules.map(({ id }, index) => [id, index]));

/** Analyses a text. Total, and a function of its arguments: `options.before` makes it faster, not different. */
export function analyze(text: string, settings: Settings, options: AnalyzeOptions = {}): Analysis {
  const before = options.before?.settings === settings ? options.before : undefined;
  const report = readReport(text, settings.format, before?.report, options.edit);
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
  for (const { rule, setting, context } of rulesOn(settings).report) {
    if (large && !rule.large) continue;
    if (stillSilent.has(rule)) {
      silent.add(rule);
      continue;
    }
    const known = problems.length;
    const besides = options.files ? { ...context, files: options.files } : context;
    take(problems, rule, rule.check(report, besides), setting);
    if (rule.reads === "structure" && problems.length === known) silent.add(rule);
  }
  const kept = suppress(report, problems, (rule, finding) => {
    const setting = settingOf(settings, rule);
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
  for (const { rule, setting, context } of rulesOn(settings).section) {
    if (large && !rule.large) continue;
    take(problems, rule, rule.check(section, context), setting);
  }
  return problems;
}

/** Puts what a rule found to the problems. */
function take(problems: Problem[], rule: Rule, findings: Iterable<Finding>, setting: RuleSetting): void {
  let workedOut = 0;
  for (const finding of findings) {
    const isTooMany = typeof finding.fixes === "function" && workedOut++ >= mostFixes;
    problems.push(toProblem(rule, isTooMany ? { ...finding, fixes: [] } : finding, setting));
  }
}

function toProblem(rule: Rule, finding: Finding, setting: RuleSetting): Problem {
  const configured = setting.severity === "off" ? undefined : setting.severity;
  const severity = configured ?? rule.severityOf?.(finding) ?? rule.severity;
  const { fixes = [] } = finding;
  return { ...finding, fixes: typeof fixes === "function" ? fixes() : fixes, rule: rule.id, severity };
}

/** Whether a text is over the size up to which every rule runs: 5 × 1024 × 1024 bytes of UTF-8. */
function isLarge(text: string): boolean {
  return largeFile.isLarge(text);
}
