// The strip above the pages: what is left to mend, in words, and the switches for problems and looks.

import { element } from "./element.ts";

export interface Strip {
  readonly root: HTMLElement;
  summarise(text: string): void;
  /** Says why nothing was done; empty to take that back. */
  refuse(text: string): void;
  set(state: { readonly problemsShown: boolean; readonly paper: boolean }): void;
}

export function createStrip(
  words: Readonly<Record<string, string>>,
  toggle: { readonly problems: () => void; readonly paper: () => void },
): Strip {
  const summary = element("span", { className: "summary", role: "status", ariaLive: "polite" });
  const refused = element("span", { className: "refused", role: "alert" });
  const problems = button(words.problems, words.problemsTitle, toggle.problems);
  const paper = button(words.paper, words.paperTitle, toggle.paper);
  const root = element("header", { className: "strip", ariaLabel: words.tools ?? "" }, [
    summary,
    refused,
    problems,
    paper,
  ]);
  return {
    root,
    summarise: (text) => setText(summary, text),
    refuse: (text) => setText(refused, text),
    set(state) {
      problems.ariaPressed = `${state.problemsShown}`;
      paper.ariaPressed = `${state.paper}`;
    },
  };
}

/** What is announced is only touched when it changes. */
function setText(holder: HTMLElement, text: string): void {
  if (holder.textContent !== text) holder.textContent = text;
}

function button(label = "", title = "", run: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", title, textContent: label });
  made.addEventListener("click", run);
  return made;
}
