// Footnotes as links of HTML in Markdown, as pandoc leaves those of a page that LibreOffice wrote: they become Markdown's own.

import { type Change, type Pass, replace } from "../change.ts";

const link =
  /<a\s(?:[^<>]{0,300}\s)?href="#([\w-]+)"[^<>]{0,300}>\s{0,3}(?:<sup>)?\s{0,3}(\d{1,3})\s{0,3}(?:<\/sup>)?\s{0,3}<\/a>[ \t]{0,3}/g;

/** Finds pairs of links that lead to each other: the first one cites, the second one is the note's number. */
export const htmlNotes: Pass = ({ text }) => {
  if (!/<a\s[^<>]*href="#/.test(text)) return [];
  const links = [...text.matchAll(link)];
  return links.flatMap((found): Change[] => {
    const [whole, target = "", number = ""] = found;
    const there = text.indexOf(`id="${target}"`);
    if (there < 0) return [];
    const cites = there > found.index;
    const startsLine = /(?:^|[\r\n>])[ \t]*$/.test(text.slice(0, found.index));
    if (!cites && !startsLine) return [];
    const blanks = whole.slice(whole.trimEnd().length);
    return [
      replace(
        { start: found.index, end: found.index + whole.length },
        cites ? `[^${number}]${blanks}` : `[^${number}]: `,
      ),
    ];
  });
};
