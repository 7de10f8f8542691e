// Measures by how many lines a page runs over the sheet that it is printed on, and where, however wide the window shows it.

/** A sheet of A4 in CSS pixels, at 96 to the inch. */
const sheetWidth = (210 * 96) / 25.4;
const sheetHeight = (297 * 96) / 25.4;

/** Room at the foot of a sheet that holds the page's number, in CSS pixels: it is not written into. */
const footHeight = (10 * 96) / 25.4;
const lowest = sheetHeight - footHeight;

interface Overrun {
  /** Lines of text below the end of the sheet; 0 for a page that fits. */
  readonly lines: number;
  /** Where on the page as it is shown the sheet ends, in CSS pixels from its top. */
  readonly top: number;
}

/** How a page runs over its sheet. */
export function overrunOf(page: HTMLElement): Overrun {
  if (Math.abs(page.offsetWidth - sheetWidth) < 1) return { lines: linesBelow(page), top: lowest };
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
  const first = lines > 0 ? firstBelow(copy) : undefined;
  sheet.remove();
  return { lines, top: first ? topOf(page, first) : page.clientHeight };
}

function linesBelow(page: HTMLElement): number {
  const { top } = page.getBoundingClientRect();
  const bottom = Math.max(
    0,
    ...[...page.querySelectorAll("[data-piece]")].map((piece) => piece.getBoundingClientRect().bottom - top),
  );
  const over = bottom - lowest;
  if (over < 1) return 0;
  return Math.max(1, Math.round(over / Number.parseFloat(getComputedStyle(page).lineHeight)));
}

/** A letter of a page: its text by its number, and the letter's offset in it. */
interface Letter {
  readonly text: number;
  readonly offset: number;
}

/** The first letter that stands below the end of the sheet; undefined where no text does. */
function firstBelow(page: HTMLElement): Letter | undefined {
  const end = page.getBoundingClientRect().top + lowest;
  const isBelow = (node: Text, offset: number) => boxOf(node, offset, offset + 1).bottom > end;
  const all = textsOf(page);
  const text = all.findIndex((node) => boxOf(node, 0, node.length).bottom > end);
  const node = all[text];
  if (!node) return undefined;
  // Letters stand in order: each below the end has only such behind it.
  let [above, below] = [-1, node.length - 1];
  while (below - above > 1) {
    const middle = (above + below) >> 1;
    if (isBelow(node, middle)) below = middle;
    else above = middle;
  }
  return { text, offset: below };
}

function topOf(page: HTMLElement, { text, offset }: Letter): number {
  const node = textsOf(page)[text];
  return node ? boxOf(node, offset, offset + 1).top - page.getBoundingClientRect().top : page.clientHeight;
}

/** The texts of a page that is shown and of its copy are the same, in the same order. */
function textsOf(page: HTMLElement): Text[] {
  const texts = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) all.push(node as Text);
  return all;
}

function boxOf(node: Text, start: number, end: number): DOMRect {
  const range = document.createRange();
  range.setStart(node, start);
  range.setEnd(node, end);
  return range.getBoundingClientRect();
}

/** Shows on a page where its sheet ends, with the words for it; takes the mark away from a page that fits. */
export function markOverrun(page: HTMLElement, words: (lines: number) => string): void {
  const { lines, top } = overrunOf(page);
  const mark = page.querySelector<HTMLElement>(":scope > .overrun");
  if (lines === 0) {
    mark?.remove();
    return;
  }
  const place = mark ?? page.appendChild(Object.assign(document.createElement("p"), { className: "overrun" }));
  const text = words(lines);
  if (place.textContent !== text)
    place.replaceChildren(Object.assign(document.createElement("span"), { textContent: text }));
  place.style.top = `${top}px`;
}
