// The pages of a rendered report as one string: what a static page or a file holds. A live page patches pieces instead.

import * as l10n from "@vscode/l10n";
import { toHtml } from "hast-util-to-html";
import { h } from "hastscript";
import { safe } from "./draft.ts";
import type { Rendered } from "./piece.ts";

/** The pages, each an article that holds its pieces. Safe HTML for the inside of a body. */
export function pagesHtml({ pages, pieces }: Rendered): string {
  const articles = Array.from({ length: Math.max(1, pages.length) }, (_, page) =>
    h(
      "article",
      { className: "page", id: `page-${page + 1}`, ariaLabel: l10n.t("Page {0}", page + 1) },
      pieces.filter((piece) => piece.page === page).map(({ html }) => safe(html)),
    ),
  );
  return toHtml({ type: "root", children: articles }, { allowDangerousHtml: true });
}
