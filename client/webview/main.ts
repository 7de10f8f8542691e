// The script of the preview's page: shows what the editor's side sends, and tells it what a person does. It knows no report's rules.

import "./preview.css";
import "./live.css";
import type { Caret, PreviewPage, ToHost, ToPage } from "../../server/src/preview-protocol.ts";
import { listenForActions } from "./actions.ts";
import { copyRich } from "./copy.ts";
import { element } from "./element.ts";
import { editFields } from "./field-editor.ts";
import { connectHost } from "./host.ts";
import { lendFocus } from "./lent-focus.ts";
import { markProblems } from "./mark-problems.ts";
import { markOverrun } from "./overrun.ts";
import { showPages } from "./pages.ts";
import { showPictures } from "./pictures.ts";
import { elementAt } from "./placed.ts";
import { createProblemCard } from "./problem-card.ts";
import { syncScroll } from "./scroll-sync.ts";
import { createStrip } from "./strip.ts";

type Start = Extract<ToPage, { type: "start" }>;
type Edit = Extract<ToHost, { type: "edit" }>["edit"];

const main = element("main", { className: "pages" });
const cards = element("aside", { className: "cards" });
let begun: Start | undefined;
let shown: PreviewPage | undefined;
/** Updates that wait until nothing on their pieces is edited. */
let waiting: PreviewPage[] = [];
let strip = createStrip({}, { problems: () => {}, paper: () => {} });

const host = connectHost((message) => hear(message));
const edit = (wanted: Edit) => {
  if (shown) host.send({ type: "edit", version: shown.version, edit: wanted });
};
const words = () => begun?.words ?? {};
const say = (name: string, value: number) => (words()[name] ?? "").replace("{0}", `${value}`);
const pictures = showPictures(main, (paths) => host.send({ type: "pictures", paths }));
const card = createProblemCard(
  ({ severity }) => words()[severity] ?? severity,
  (problem, fix) => edit({ kind: "applyFix", problem: problem.id, fix }),
);
const fields = editFields(main, {
  words,
  suggestions: () => begun?.suggestions ?? { countries: [], priorities: [] },
  save: edit,
  closed: () => {
    const late = waiting;
    waiting = [];
    for (const page of late) update(page);
  },
});
const scrolling = syncScroll(
  main,
  () => strip.root.offsetHeight,
  (place) => host.send({ type: "scrolled", ...place }),
  keep,
);
const ownFocus = lendFocus();
listenForActions(
  main,
  edit,
  (place) => host.send({ type: "reveal", place }),
  (step) => {
    ownFocus.lend();
    host.send({ type: "history", step });
  },
);
document.fonts.ready.then(measure);
let resized = 0;
addEventListener("resize", () => {
  cancelAnimationFrame(resized);
  resized = requestAnimationFrame(measure);
});
let scrollWanted = host.kept?.scroll;
host.send({ type: "ready" });

function hear(message: ToPage): void {
  if (message.type === "start") start(message);
  else if (message.type === "update") {
    scrolling.editorLeads();
    update(message.page);
    if (message.caret) markCaret(message.caret);
  } else if (message.type === "noReport") {
    main.replaceChildren(element("p", { className: "no-report", textContent: message.message }));
    strip.summarise("");
  } else if (message.type === "pictures") pictures.found(message.addresses);
  else if (message.type === "caret") {
    scrolling.editorLeads();
    markCaret(message.caret);
  } else if (message.type === "scroll") scrolling.follow(message);
  else if (message.type === "copy") void copyRich(message, words(), () => host.send({ type: "copied" }));
  else if (message.type === "focus") ownFocus.takeBack();
  else strip.refuse(message.message);
}

function start(message: Start): void {
  if (begun?.uri !== message.uri) pictures.forget();
  begun = message;
  const { problemsShown, look } = message;
  strip = createStrip(message.words, {
    problems: () => change({ problemsShown: !begun?.problemsShown }),
    paper: () => change({ look: begun?.look === "paper" ? "editor" : "paper" }),
  });
  document.body.dataset.look = look;
  document.body.dataset.problems = problemsShown ? "shown" : "hidden";
  strip.set({ problemsShown, paper: look === "paper" });
  strip.summarise(shown?.summary ?? "");
  document.body.querySelector(".strip")?.remove();
  document.body.prepend(strip.root);
  if (!main.isConnected) document.body.append(main, cards);
  keep();
}

/** A switch of the strip was used. */
function change(by: { readonly problemsShown?: boolean; readonly look?: Start["look"] }): void {
  if (!begun) return;
  begun = { ...begun, ...by };
  document.body.dataset.look = begun.look;
  document.body.dataset.problems = begun.problemsShown ? "shown" : "hidden";
  strip.set({ problemsShown: begun.problemsShown, paper: begun.look === "paper" });
  if (by.problemsShown !== undefined) host.send({ type: "showProblems", shown: by.problemsShown });
  if (by.look !== undefined) host.send({ type: "setLook", look: by.look });
  keep();
}

function update(page: PreviewPage): void {
  if (fields.piece !== undefined && fields.piece in page.changed) {
    waiting.push(page);
    return;
  }
  if (waiting.length > 0) {
    waiting.push(page);
    return;
  }
  shown = page;
  main.querySelector(".no-report")?.remove();
  main.lang = page.language ?? "";
  showPages(main, page, (number) => say("page", number));
  pictures.look();
  markProblems(main, page.problems, (own) => own.map((one) => `${words()[one.severity]}: ${one.message}`).join(" "));
  card.update(page.problems);
  strip.summarise(page.summary);
  strip.refuse("");
  if (scrollWanted !== undefined) scrollTo({ top: scrollWanted, behavior: "instant" });
  scrollWanted = undefined;
  const changed = Object.keys(page.changed);
  host.send({ type: "shown", version: page.version, changed, at: performance.timeOrigin + performance.now() });
  if (changed.length > 0) requestAnimationFrame(measure);
}

/** Where the sheets end. */
function measure(): void {
  for (const page of main.querySelectorAll<HTMLElement>(".page"))
    markOverrun(page, (lines) => (lines === 1 ? (words().overrunOne ?? "") : say("overrun", lines)));
}

function markCaret({ piece, at }: Caret): void {
  const found = piece === undefined ? undefined : elementAt(main, { piece, at });
  // A row of a table has no place for the mark, its heading has.
  const block = found?.tagName === "TR" ? found.querySelector<HTMLElement>("th") : found;
  for (const old of main.querySelectorAll("[data-caret]")) if (old !== block) old.removeAttribute("data-caret");
  if (block && !block.hasAttribute("data-caret")) block.setAttribute("data-caret", "");
}

function keep(): void {
  if (!begun) return;
  const { uri, locked, look, problemsShown } = begun;
  host.keep({ uri, locked, look, problemsShown, scroll: scrollY });
}
