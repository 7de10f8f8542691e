// What a person does on the pages besides editing fields: toggling marks, inserting what is missing, going to the source, undoing.

import type { PagePlace, ToHost } from "../../server/src/preview-protocol.ts";
import { placeOf, placeOfPoint } from "./page-place.ts";

type Edit = Extract<ToHost, { type: "edit" }>["edit"];
type HistoryStep = Extract<ToHost, { type: "history" }>["step"];

export function listenForActions(
  root: HTMLElement,
  edit: (edit: Edit) => void,
  reveal: (place: PagePlace) => void,
  history: (step: HistoryStep) => void,
): void {
  root.addEventListener("click", ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-mark], [data-insert]") : null;
    const { insert, section, field } = button?.dataset ?? {};
    if (insert !== undefined) edit({ kind: "insertPart", part: insert });
    else if (section !== undefined && field !== undefined) edit({ kind: "toggleMark", section, field });
  });
  root.addEventListener("dblclick", ({ target, clientX, clientY }) => {
    if (target instanceof Element && target.closest("button, input, a")) return;
    const place = placeOfPoint(clientX, clientY);
    if (place) reveal(place);
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    const place = document.activeElement && placeOf(document.activeElement, 0);
    if (!place) return;
    event.preventDefault();
    reveal(place);
  });
  document.addEventListener("keydown", (event) => {
    const step = historyStep(event);
    // In a field the keys take back what is typed there.
    if (!step || (event.target instanceof Element && event.target.closest("input"))) return;
    event.preventDefault();
    event.stopPropagation();
    history(step);
  });
}

function historyStep({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): HistoryStep | undefined {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && !shiftKey ? "redo" : undefined;
}
