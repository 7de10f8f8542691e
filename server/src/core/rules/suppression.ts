// Suppression comments: which problems a writer has silenced in place, and which comments silence nothing.

import type { Finding, Problem } from "../problem.ts";
import { type Report, sectionAt } from "../report.ts";
import type { Section } from "../section.ts";
import type { Span } from "../span.ts";
import { afterLineBreak, lineEnd } from "../syntax/lines.ts";
import { l10n, type ReportRule, type Rule } from "./rule.ts";

const comment = /<!--[ \t]*results-summary-(disable-next-line|disable|enable)(?![\w-])([\s\S]*?)-->/g;

interface Directive {
  readonly kind: "disable-next-line" | "disable" | "enable";
  readonly span: Span;
  /** The ids that are named, with their places; none means all rules. */
  readonly ids: readonly (Span & { readonly id: string })[];
}

export const unusedSuppression: ReportRule = {
  id: "unused-suppression",
  scope: "report",
  severity: "information",
  summary: "A comment that silences a rule silences something.",
  explanation:
    "The problem that this comment was written for is gone, or the rule's name is misspelled. Remove the comment, so that it does not hide a new problem later.",
  fix: "offered",
  large: true,
  bad: [{ find: "#### CHANGE", replace: "<!-- results-summary-disable-next-line section-name -->\n#### CHANGE" }],
  good: [{ find: "#### CHANGE", replace: "<!-- results-summary-disable-next-line section-name -->\n#### Change" }],
  // What is unused is known only when all rules have run: `suppress` reports it.
  *check() {},
};

/** Takes silenced problems out, and adds one for each id of a comment that silenced nothing. `report` makes the problem, unless the rule is off. */
export function suppress(
  report: Report,
  problems: readonly Problem[],
  make: (rule: Rule, finding: Finding) => Problem | undefined,
): Problem[] {
  if (!mayHoldDirective(report)) return [...problems];
  const directives = [...report.text.matchAll(comment)]
    .filter(({ index }) => isComment(report, index))
    .map(readDirective);
  const used = new Set<Span>();
  const kept = problems.filter((problem) => {
    const by = silencer(report.text, directives, problem);
    for (const place of by) used.add(place);
    return by.length === 0;
  });
  for (const directive of directives) {
    if (directive.kind === "enable") continue;
    for (const place of directive.ids.length > 0 ? directive.ids : [directive.span]) {
      if (used.has(place)) continue;
      const problem = make(unusedSuppression, unused(report.text, directive, place));
      if (problem && silencer(report.text, directives, problem).length === 0) kept.push(problem);
    }
  }
  return kept;
}

/** Whether a report may hold directives. Asks its sections, most of which were asked before; what a conflict sets aside is none's text. */
function mayHoldDirective({ sections, conflicts }: Report): boolean {
  return conflicts.length > 0 || sections.some(({ section }) => section.recall(namesDirective));
}

function namesDirective({ text }: Section): boolean {
  return text.includes("results-summary-");
}

/** Whether a comment starts at an offset, and not the picture of one in code. */
function isComment(report: Report, offset: number): boolean {
  const placed = sectionAt(report, offset);
  const block = placed?.section.blocks.findLast(({ start }) => placed.start + start <= offset);
  if (!placed || !block) return true;
  const at = offset - placed.start - block.start;
  return at >= block.text.length || block.facts.comments.some((one) => one.start <= at && at < one.end);
}

function readDirective(found: RegExpMatchArray): Directive {
  const start = found.index ?? 0;
  const words = found[2] ?? "";
  const wordsStart = start + found[0].length - words.length - 3;
  return {
    kind: found[1] as Directive["kind"],
    span: { start, end: start + found[0].length },
    ids: [...words.matchAll(/[^\s,]+/g)].map((word) => ({
      id: word[0],
      start: wordsStart + word.index,
      end: wordsStart + word.index + word[0].length,
    })),
  };
}

/** The places (ids, or a whole comment) that silence a problem; none when it is not silenced. */
function silencer(text: string, directives: readonly Directive[], problem: Problem): Span[] {
  const places: Span[] = [];
  let open: Span[] = [];
  for (const directive of directives) {
    const names =
      directive.ids.length === 0 ? [directive.span] : directive.ids.filter((place) => place.id === problem.rule);
    if (directive.kind === "disable-next-line") {
      const next = afterLineBreak(text, lineEnd(text, directive.span.end));
      if (problem.span.start >= next && problem.span.start <= lineEnd(text, next) && next > directive.span.end)
        places.push(...names);
    } else if (directive.span.start <= problem.span.start) {
      if (directive.kind === "disable") open.push(...names);
      else if (names.length > 0) open = [];
    }
  }
  return [...places, ...open];
}

function unused(text: string, directive: Directive, place: Span): Finding {
  const whole = directive.ids.length < 2;
  const before = text.slice(directive.span.start, place.start).match(/(?<![\s,])[\s,]*$/)?.[0].length ?? 0;
  const span = whole ? directive.span : { start: place.start - before, end: place.end };
  const id = text.slice(place.start, place.end);
  return {
    span: place,
    unnecessary: true,
    message:
      whole && directive.ids.length === 0
        ? l10n.t("This comment silences nothing.")
        : l10n.t("{0} has nothing to silence here.", id),
    fixes: [
      {
        title: whole ? l10n.t("Remove the comment") : l10n.t("Remove {0} from the comment", id),
        edits: [{ span: whole ? wholeLine(text, span) : span, text: "" }],
        safe: false,
      },
    ],
  };
}

/** The line of a span with its line break, where nothing else stands on it; else the span. */
function wholeLine(text: string, span: Span): Span {
  let start = span.start;
  while (start > 0 && (text[start - 1] === " " || text[start - 1] === "\t")) start--;
  const end = lineEnd(text, span.end);
  const alone = (start === 0 || /[\r\n]/.test(text[start - 1] as string)) && text.slice(span.end, end).trim() === "";
  return alone ? { start, end: afterLineBreak(text, end) } : span;
}
