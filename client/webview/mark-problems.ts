// Marks the problems of a report on its pages: signs in the margin, faulty words underlined. Data in, attributes and signs out; no messages.

import type { PageProblem } from "../../server/src/preview-protocol.ts";

const severities = ["error", "warning", "information", "hint"] as const;

/** Elements whose text is underlined by themselves; in all others only the faulty words are. */
const wholeTexts = ".value, .headline [data-text], .byline [data-text]";

/**
 * Shows `problems` on the pieces in `root`, and nothing of those that were shown before. What is as it was is not touched.
 * @param label says what a sign is for, for those who cannot see it.
 */
export function markProblems(
  root: HTMLElement,
  problems: readonly PageProblem[],
  label: (problems: readonly PageProblem[]) => string,
): void {
  const byElement = new Map<HTMLElement, PageProblem[]>();
  for (const problem of problems) {
    const element = elementOf(root, problem);
    if (element) byElement.set(element, [...(byElement.get(element) ?? []), problem]);
  }
  for (const element of root.querySelectorAll<HTMLElement>("[data-problem]"))
    if (!byElement.has(element)) unmark(element);
  for (const [element, own] of byElement) mark(element, own, label(own));
  underline(root, problems);
}

/** The element that a problem is about: its anchor, else the heading of its piece, else the piece. */
export function elementOf(root: HTMLElement, { piece, anchor }: PageProblem): HTMLElement | null {
  const owner = root.querySelector<HTMLElement>(`[data-piece="${CSS.escape(piece)}"]`);
  if (!owner) return null;
  const found = anchor === undefined ? null : owner.querySelector<HTMLElement>(`[data-anchor="${CSS.escape(anchor)}"]`);
  return found ?? owner.querySelector<HTMLElement>(".heading, .kicker") ?? owner;
}

function mark(element: HTMLElement, problems: readonly PageProblem[], label: string): void {
  const ids = problems.map(({ id }) => id).join(" ");
  const worst = severities.find((severity) => problems.some((one) => one.severity === severity)) ?? "hint";
  const holder = holderOf(element);
  let sign = signOf(element);
  if (!sign) {
    sign = document.createElement("button");
    sign.type = "button";
    sign.className = "problem";
    holder.append(sign);
  }
  setAttribute(element, "data-problem", ids);
  setAttribute(element, "data-severity", worst);
  setAttribute(sign, "data-problems", ids);
  setAttribute(sign, "data-severity", worst);
  setAttribute(sign, "aria-label", label);
}

function unmark(element: HTMLElement): void {
  signOf(element)?.remove();
  element.removeAttribute("data-problem");
  element.removeAttribute("data-severity");
}

/** Where an element's sign goes: rows of a table and of a list of facts, and buttons, can hold none themselves. */
function holderOf(element: HTMLElement): HTMLElement {
  const inner = element.querySelector<HTMLElement>(":scope > td:last-child, :scope > dd");
  return inner ?? element.closest("button")?.parentElement ?? element;
}

function signOf(element: HTMLElement): HTMLButtonElement | null {
  return holderOf(element).querySelector(":scope > .problem");
}

function setAttribute(element: HTMLElement, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Underlines the faulty words without a change of the page: by ranges that the browser paints. */
function underline(root: HTMLElement, problems: readonly PageProblem[]): void {
  for (const severity of severities) {
    const ranges = problems.flatMap((problem) => {
      if (problem.severity !== severity || !problem.text || problem.anchor === undefined) return [];
      const owner = root.querySelector(`[data-piece="${CSS.escape(problem.piece)}"]`);
      const element = owner?.querySelector<HTMLElement>(`[data-text="${CSS.escape(problem.anchor)}"]`);
      if (!element || element.matches(wholeTexts)) return [];
      return rangeIn(element, problem.text.start, problem.text.end);
    });
    CSS.highlights.set(`results-summary-${severity}`, new Highlight(...ranges));
  }
}

/** The range of a stretch of an element's visible text, in UTF-16 units; none where the element is shorter. */
export function rangeIn(element: HTMLElement, start: number, end: number): Range[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let started = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!started && start < at + length) {
      range.setStart(node, start - at);
      started = true;
    }
    if (started && end <= at + length) {
      range.setEnd(node, end - at);
      return [range];
    }
    at += length;
  }
  return [];
}
