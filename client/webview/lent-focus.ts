// Keeps the page's focus where it was while the editor borrows it for a moment, as it must to take back a step. Decides nothing else.

export interface LentFocus {
  /** The editor is asked for something that it needs the focus for. */
  lend(): void;
  /** It is done: once for each time it was asked. */
  takeBack(): void;
}

export function lendFocus(): LentFocus {
  let owner: Element | null = null;
  let borrowed = 0;

  function focus(): void {
    window.focus();
    // A page forgets which of its elements had the focus that it loses to another.
    if (owner instanceof HTMLElement && owner.isConnected && document.activeElement !== owner) owner.focus();
  }
  addEventListener("blur", () => {
    // A window cannot take the focus while it is losing it.
    if (borrowed > 0) setTimeout(focus);
  });
  return {
    lend() {
      if (borrowed === 0) owner = document.activeElement;
      borrowed++;
    },
    takeBack() {
      if (borrowed === 0) return;
      borrowed--;
      focus();
    },
  };
}
