// Scrolls the page with the editor and tells of its own scrolling. Who acted last leads: the page while a person scrolls it,
// the editor once the pointer has left the page or someone types.

import { heightOf, type PiecePlace, placeAtHeight } from "./placed.ts";

export interface ScrollSync {
  /** The editor scrolled. */
  follow(place: PiecePlace): void;
  /** The editor is worked in. */
  editorLeads(): void;
}

/** @param top height of what covers the top of the window @param tell called when a person has scrolled @param moved called after any scrolling */
export function syncScroll(
  main: HTMLElement,
  top: () => number,
  tell: (place: PiecePlace) => void,
  moved: () => void,
): ScrollSync {
  let pageLeads = false;
  let frame = 0;
  for (const type of ["wheel", "touchmove", "pointerdown", "keydown"])
    addEventListener(
      type,
      () => {
        pageLeads = true;
      },
      { capture: true, passive: true },
    );
  document.documentElement.addEventListener("pointerleave", () => {
    pageLeads = false;
  });
  addEventListener("scroll", () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      moved();
      const place = pageLeads ? placeAtHeight(main, top() + 1) : undefined;
      if (place) tell(place);
    });
  });
  return {
    follow(place) {
      if (pageLeads) return;
      const height = heightOf(main, place);
      if (height === undefined) return;
      const isFirst = place.at === 0 && main.querySelector<HTMLElement>("[data-piece]")?.dataset.piece === place.piece;
      scrollTo({ top: isFirst ? 0 : scrollY + height - top(), behavior: "instant" });
    },
    editorLeads() {
      pageLeads = false;
    },
  };
}
