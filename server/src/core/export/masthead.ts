// Reads headline, author and link for the export document.

import { linkAddress } from "../render/addresses.ts";
import { standsAlone } from "../render/header-blocks.ts";
import type { Report } from "../report.ts";
import { clean } from "../syntax/fold.ts";
import type { ExportAuthor, ExportLink, ExportMasthead } from "./document.ts";
import { lineRuns } from "./line.ts";

/** The masthead; `everyLink` is the link wherever it stands, `link` only one that has a line of its own. */
export function readMasthead(report: Report): ExportMasthead & { readonly everyLink: ExportLink | undefined } {
  const { header, text } = report;
  const { headline, link } = header;
  const { name } = headline?.section.heading ?? { name: { start: 0, end: 0 } };
  const everyLink = link && { text: clean(link.text) || clean(link.target), address: linkAddress(link.target) };
  return {
    headline: lineRuns(headline?.section.text.slice(name.start, name.end) ?? ""),
    author: authorOf(report),
    link: link && standsAlone(text, link.span) ? everyLink : undefined,
    everyLink,
  };
}

function authorOf({ header, text }: Report): ExportAuthor | undefined {
  const line = header.author;
  if (!line) return undefined;
  const { label, name, yearNumber, unreadableYear } = line;
  return {
    label: clean(text.slice(label.start, label.end)),
    name: lineRuns(text.slice(name.start, name.end)),
    year: yearNumber,
    note: unreadableYear && clean(text.slice(unreadableYear.start, unreadableYear.end)),
  };
}
