// Shows a report's pieces on its pages: new ones are added, changed ones changed, all others are not touched.

import type { PreviewPage } from "../../server/src/preview-protocol.ts";
import { morphPiece, pieceOf } from "./morph.ts";

/** @param main the element that holds the pages @param label a page's name, by its number from 1 */
export function showPages(main: HTMLElement, page: PreviewPage, label: (number: number) => string): void {
  const articles = pagesOf(main, Math.max(1, page.pages.length), label);
  const there = new Map([...main.querySelectorAll<HTMLElement>("[data-piece]")].map((one) => [keyOf(one), one]));
  const wanted = new Set(page.order.map(({ key }) => key));
  for (const [key, piece] of there) if (!wanted.has(key)) piece.remove();
  const next = articles.map((article) => article.firstElementChild);
  for (const { key, page: number } of page.order) {
    const article = articles[number];
    const html = page.changed[key];
    const fresh = html === undefined ? null : pieceOf(html);
    const old = there.get(key);
    const place = next[number] ?? null;
    if (!article) continue;
    if (old && old === place) next[number] = old.nextElementSibling;
    else if (old) article.insertBefore(old, place);
    else if (fresh) article.insertBefore(fresh, place);
    if (old && fresh) morphPiece(old, fresh);
  }
}

function pagesOf(main: HTMLElement, count: number, label: (number: number) => string): HTMLElement[] {
  while (main.children.length > count) main.lastElementChild?.remove();
  while (main.children.length < count) {
    const article = document.createElement("article");
    article.className = "page";
    article.id = `page-${main.children.length + 1}`;
    main.append(article);
  }
  const articles = [...main.children] as HTMLElement[];
  articles.forEach((article, index) => {
    if (article.ariaLabel !== label(index + 1)) article.ariaLabel = label(index + 1);
  });
  return articles;
}

function keyOf(piece: HTMLElement): string {
  return piece.dataset.piece ?? "";
}
