// Measures by how many lines a page runs over the sheet that it is printed on, however the window shows it.

/** Height of a sheet of A4 in CSS pixels: 297 mm at 96 to the inch. */
const sheetHeight = (297 * 96) / 25.4;

/** Room at the foot of a sheet that holds the page's number, in CSS pixels: it is not written into. */
const footHeight = (10 * 96) / 25.4;

/** How many lines of text stand below the end of the sheet; 0 for a page that fits. */
export function linesOver(page: HTMLElement): number {
  const width = (210 * 96) / 25.4;
  if (Math.abs(page.offsetWidth - width) < 1) return linesBelow(page);
  // A narrower page breaks its lines elsewhere: measure one of the sheet's own width.
  const sheet = document.createElement("div");
  sheet.className = "measure";
  sheet.ariaHidden = "true";
  sheet.inert = true;
  const copy = page.cloneNode(true) as HTMLElement;
  for (const named of [copy, ...copy.querySelectorAll("[id]")]) named.removeAttribute("id");
  sheet.append(copy);
  document.body.append(sheet);
  const lines = linesBelow(copy);
  sheet.remove();
  return lines;
}

function linesBelow(page: HTMLElement): number {
  const top = page.getBoundingClientRect().top;
  const bottom = Math.max(
    0,
    ...[...page.querySelectorAll("[data-piece]")].map((piece) => piece.getBoundingClientRect().bottom - top),
  );
  const over = bottom - (sheetHeight - footHeight);
  if (over < 1) return 0;
  return Math.max(1, Math.round(over / Number.parseFloat(getComputedStyle(page).lineHeight)));
}

/** Shows on a page where its sheet ends, with the words for it; takes the mark away from a page that fits. */
export function markOverrun(page: HTMLElement, words: (lines: number) => string): void {
  const lines = linesOver(page);
  const mark = page.querySelector(":scope > .overrun");
  if (lines === 0) mark?.remove();
  else {
    const place = mark ?? page.appendChild(Object.assign(document.createElement("p"), { className: "overrun" }));
    const text = words(lines);
    if (place.textContent !== text)
      place.replaceChildren(Object.assign(document.createElement("span"), { textContent: text }));
  }
}
