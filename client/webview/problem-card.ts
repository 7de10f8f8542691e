// The card that says what is wrong where a sign stands, and offers what mends it. It opens for pointer and keyboard alike.

import type { PageProblem } from "../../server/src/preview-protocol.ts";
import { element } from "./element.ts";

export interface ProblemCard {
  /** The problems that signs speak of; a card whose problems are gone is closed. */
  update(problems: readonly PageProblem[]): void;
}

interface Open {
  readonly card: HTMLElement;
  readonly sign: HTMLElement;
  /** What the card stands at: the sign, or what it speaks of. */
  readonly at: Element;
  readonly shown: string;
}

/** @param severity names a severity @param fix asks for a problem's fix by its number */
export function createProblemCard(
  severity: (problem: PageProblem) => string,
  fix: (problem: PageProblem, number: number) => void,
): ProblemCard {
  let problems: readonly PageProblem[] = [];
  let open: Open | undefined;
  let isLeaving = false;

  function close(): void {
    open?.card.remove();
    open?.sign.removeAttribute("aria-expanded");
    open = undefined;
  }

  /** Closes the card and gives the focus back to its sign, which does not open it again. */
  function leave(): void {
    const { sign } = open ?? {};
    close();
    isLeaving = true;
    sign?.focus();
    isLeaving = false;
  }

  function show(sign: HTMLElement, at: Element = sign): void {
    if (open?.sign === sign) return;
    close();
    const own = ownProblems(sign);
    if (own.length === 0) return;
    const card = element("div", { className: "problem-card", role: "group", ariaLabel: sign.ariaLabel }, [
      ...own.flatMap((problem) => [
        message(problem),
        ...problem.fixes.map((title, number) => button(problem, title, number)),
      ]),
    ]);
    document.querySelector(".cards")?.append(card);
    place(card, at);
    sign.setAttribute("aria-expanded", "true");
    open = { card, sign, at, shown: JSON.stringify(own) };
  }

  function ownProblems(sign: HTMLElement): PageProblem[] {
    const ids = (sign.dataset.problems ?? "").split(" ");
    return problems.filter(({ id }) => ids.includes(id));
  }

  function message(problem: PageProblem): HTMLElement {
    const name = element("strong", { className: "severity", textContent: `${severity(problem)}: ` });
    name.dataset.severity = problem.severity;
    return element("p", {}, [name, problem.message]);
  }

  function button(problem: PageProblem, title: string, number: number): HTMLElement {
    const made = element("button", { type: "button", textContent: title });
    made.addEventListener("click", () => {
      leave();
      fix(problem, number);
    });
    return made;
  }

  const signOf = (target: EventTarget | null) =>
    target instanceof Element ? target.closest<HTMLElement>(".problem") : null;
  const isInside = (target: EventTarget | null) =>
    target instanceof Node && [open?.card, open?.sign, open?.at].some((own) => own?.contains(target));
  document.addEventListener("pointerover", ({ target }) => {
    const sign = signOf(target);
    const faulty = sign ?? (target instanceof Element ? target.closest(small) : null);
    const own = sign ?? faulty?.querySelector<HTMLElement>(".problem");
    if (own && !(faulty?.querySelector("form") ?? false)) show(own, faulty ?? own);
  });
  document.addEventListener("pointerout", ({ relatedTarget }) => {
    const hasFocus = isInside(document.activeElement);
    if (open && !isInside(relatedTarget) && !hasFocus) close();
  });
  document.addEventListener("focusin", ({ target }) => {
    const sign = signOf(target);
    if (isLeaving) return;
    if (sign?.matches(":focus-visible")) show(sign);
    else if (open && !isInside(target)) close();
  });
  document.addEventListener("click", ({ target }) => {
    const sign = signOf(target);
    if (!sign) return;
    show(sign);
    (open?.card.querySelector("button") ?? sign).focus();
  });
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape" && open) leave();
  });

  return {
    update(next) {
      problems = next;
      if (open && (!open.sign.isConnected || JSON.stringify(ownProblems(open.sign)) !== open.shown)) close();
    },
  };
}

/** What a sign speaks of, where that is small enough to be pointed at: the words of a paragraph are not. */
const small = "td:has(> .problem), [data-problem]:not(.text, figcaption, tr, button, [data-piece])";

/** Beside what it speaks of, touching it, so that a pointer gets from one to the other; inside the window. */
function place(card: HTMLElement, at: Element): void {
  const { left, bottom } = at.getBoundingClientRect();
  const widest = document.documentElement.clientWidth - card.offsetWidth - 8;
  card.style.left = `${Math.max(4, Math.min(left, widest)) + scrollX}px`;
  card.style.top = `${bottom + scrollY - 1}px`;
}
