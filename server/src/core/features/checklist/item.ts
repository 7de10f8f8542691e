// One line of the checklist, and how its state follows from what stands there. The same as in the protocol, with offsets for ranges.

import type { Problem, Severity } from "../../problem.ts";
import { severities } from "../../problem.ts";
import type { Span } from "../../span.ts";

export interface ChecklistItem {
  /** Stable within a report: the section's id, or section and field id joined by a slash; `headline`, `author`, `link`. */
  readonly id: string;
  readonly kind: "section" | "headline" | "author" | "link" | "field" | "domain";
  readonly label: string;
  /** The label without what all of its kind begin with; only where that is shorter. */
  readonly short?: string;
  /** Words, value or mark. */
  readonly detail: string;
  readonly state: "done" | "missing" | "problem" | "empty";
  /** Of the worst of `problems`. */
  readonly severity?: Severity;
  /** For a domain: what its mark says, if it can be read. */
  readonly marked?: boolean;
  /** Messages of the problems here that stand in no child, worst first. */
  readonly problems: readonly string[];
  /** Where it stands; for a missing one an empty span where it would be inserted. */
  readonly span: Span;
  readonly selection: Span;
  readonly children: readonly ChecklistItem[];
}

/** Rules that report on something that is there that something else is not: the state of the missing thing says it. */
const ofSomethingElse = new Set([
  "missing-section",
  "missing-headline",
  "missing-author",
  "missing-openaid-link",
  "missing-field",
  "missing-domain",
]);

export interface Standing
  extends Pick<ChecklistItem, "id" | "kind" | "label" | "short" | "detail" | "marked" | "span" | "selection"> {
  readonly empty: boolean;
  readonly children?: readonly ChecklistItem[];
}

/** Something that stands in the report: its state is its problems'. Information and hints leave it done. */
export function standing({ empty, children = [], ...item }: Standing, all: readonly Problem[]): ChecklistItem {
  const holds = ({ start, end }: Span, { span }: Problem) => start <= span.start && span.start <= end;
  const rank = (severity: Severity) => severities.indexOf(severity);
  const own = all
    .filter(
      (problem) =>
        holds(item.span, problem) && !children.some((child) => child.state !== "missing" && holds(child.span, problem)),
    )
    .filter(({ rule }) => !ofSomethingElse.has(rule))
    .sort((a, b) => rank(a.severity) - rank(b.severity));
  const faulty = own.some(({ severity }) => severity === "error" || severity === "warning");
  const state = empty ? "empty" : faulty ? "problem" : "done";
  const worst = own[0]?.severity;
  const messages = own.map(({ message }) => message);
  return { ...item, state, ...(worst && { severity: worst }), problems: messages, children };
}

/** Something that is not there; `offset` is where it would be inserted. */
export function absent(
  { id, kind, label, short }: Pick<ChecklistItem, "id" | "kind" | "label" | "short">,
  offset: number,
): ChecklistItem {
  const span = { start: offset, end: offset };
  return {
    id,
    kind,
    label,
    ...(short !== undefined && { short }),
    detail: "",
    state: "missing",
    problems: [],
    span,
    selection: span,
    children: [],
  };
}
