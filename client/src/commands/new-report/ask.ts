// Asks one question after the other in VS Code's input box, with a way back. What is asked is the caller's.
import {
  type InputBox,
  type QuickInputButton,
  QuickInputButtons,
  type QuickPick,
  type QuickPickItem,
  window,
} from "vscode";
import type { Validate } from "./validate.ts";

export interface Question {
  readonly prompt: string;
  readonly example: string;
  /** What stands in the box at first. */
  readonly suggestion: string;
  readonly validate: Validate;
  /** Answers to choose from; another one may be typed. */
  readonly choices?: Promise<readonly string[]>;
}

/** Undefined when the person gave up. */
type Answer = { readonly text: string } | "back" | undefined;

/**
 * Asks all questions; going back keeps what was answered.
 * @returns the answers, trimmed, in the order of the questions; undefined when the person gave up
 */
export async function askAll(title: string, questions: readonly Question[]): Promise<readonly string[] | undefined> {
  const answers = questions.map(({ suggestion }) => suggestion);
  for (let step = 0; step < questions.length; ) {
    const question = questions[step]!;
    const box = question.choices ? pick(question, question.choices, answers[step]!) : input(question, answers[step]!);
    // A list shows its placeholder only until something is typed: there the question stands in the title.
    const asked = question.choices ? `${title}: ${question.prompt}` : title;
    const answer = await answerTo(box, asked, step, questions.length);
    if (answer === undefined) return undefined;
    if (answer === "back") step -= 1;
    else answers[step++] = answer.text.trim();
  }
  return answers;
}

interface Box {
  readonly box: InputBox | QuickPick<QuickPickItem>;
  /** The answer as it stands; undefined as long as it will not do. */
  readonly read: () => string | undefined;
}

function input({ prompt, example, validate }: Question, value: string): Box {
  const box = window.createInputBox();
  Object.assign(box, { prompt, placeholder: example, value });
  box.onDidChangeValue((text) => {
    box.validationMessage = text === "" ? undefined : validate(text);
  });
  const read = () => {
    box.validationMessage = validate(box.value);
    return box.validationMessage === undefined ? box.value : undefined;
  };
  return { box, read };
}

/** A list that also takes what is not on it. */
function pick({ example, validate }: Question, choices: Promise<readonly string[]>, value: string): Box {
  const box = window.createQuickPick();
  Object.assign(box, { placeholder: example, value, busy: true });
  let labels: readonly string[] = [];
  const show = () => {
    const typed = box.value.trim();
    const begins = (label: string) => label.toLowerCase().startsWith(typed.toLowerCase());
    const same = labels.find((label) => label.toLowerCase() === typed.toLowerCase());
    const known = labels.map((label) => ({ label }));
    box.items = typed === "" || same ? known : [...known, { label: typed, alwaysShow: true }];
    // The way to a known answer is its first letters and Enter; what is typed beside the list is one step further down.
    const nearest = typed === "" ? undefined : (same ?? labels.find(begins) ?? typed);
    box.activeItems = box.items.filter(({ label }) => label === nearest);
  };
  box.onDidChangeValue(show);
  void choices.then((known) => {
    labels = known;
    box.busy = false;
    show();
  });
  const read = () => {
    const chosen = box.activeItems[0]?.label ?? box.value;
    return validate(chosen) === undefined ? chosen : undefined;
  };
  return { box, read };
}

function answerTo({ box, read }: Box, title: string, step: number, totalSteps: number): Promise<Answer> {
  Object.assign(box, { title, step: step + 1, totalSteps, ignoreFocusOut: true });
  box.buttons = step > 0 ? [QuickInputButtons.Back] : [];
  return new Promise<Answer>((resolve) => {
    box.onDidTriggerButton((button: QuickInputButton) => {
      if (button === QuickInputButtons.Back) resolve("back");
    });
    box.onDidAccept(() => {
      const text = read();
      if (text !== undefined) resolve({ text });
    });
    box.onDidHide(() => resolve(undefined));
    box.show();
  }).finally(() => box.dispose());
}
