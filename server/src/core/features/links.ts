// The links and pictures of a report that an editor can follow. What leads nowhere, or runs something, is none.

import type { Analysis } from "../analyze.ts";
import type { Span } from "../span.ts";
import { shiftSpan } from "../span.ts";

export interface DocumentLink {
  /** The address as written. */
  readonly span: Span;
  /** A web or mail address, or a path from the report's folder, percent-encoded as written. */
  readonly target: string;
  /** The picture's alternative text or the link's words, where there are any. */
  readonly tooltip?: string;
}

/** Schemes that open a page or a letter, and nothing else. */
const followed = /^(?:https?|mailto):/i;
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/** Links and pictures with a target, in document order. */
export function documentLinks({ report }: Analysis): DocumentLink[] {
  return report.sections.flatMap(({ start, section }) =>
    section.blocks.flatMap((block) => {
      const links = block.facts.links.map(({ url, target, text }) => ({ url, target, about: text }));
      const images = block.images.map(({ url, target, alt }) => ({ url, target, about: alt }));
      return [...links, ...images]
        .filter(({ url, target }) => url.end > url.start && leadsSomewhere(target))
        .sort((a, b) => a.url.start - b.url.start)
        .map(({ url, target, about }) => ({
          span: shiftSpan(url, start + block.start),
          target,
          ...(about.trim() !== "" && { tooltip: about.trim() }),
        }));
    }),
  );
}

function leadsSomewhere(target: string): boolean {
  // Browsers drop white space and control characters inside a scheme; what has them is not followed at all.
  if (target === "" || target.startsWith("#") || /[\u0000-\u0020]/.test(target.trim().slice(0, 32))) return false;
  return followed.test(target) || !scheme.test(target);
}
