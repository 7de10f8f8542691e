// A clipboard's page as what a report gets of it: the Markdown of a part, or a whole report where nothing else stands in the document.

import type { Note } from "../../repair/change.ts";
import { knownSections } from "../../report.ts";
import type { Settings } from "../../settings.ts";
import { readHtml } from "../from-html.ts";
import type { PictureFile } from "../html/pictures.ts";
import { importDocument, picturePaths } from "../import.ts";
import { readClip, withTableHeads } from "./clip.ts";

export interface Pasted {
  readonly kind: "report" | "part";
  /** LF; a part is without a line break at its end. */
  readonly text: string;
  /** Whether the text has to begin, and to end, on a line of its own. */
  readonly block: { readonly start: boolean; readonly end: boolean };
  readonly pictures: readonly PictureFile[];
  /** What was not plain in a whole report. */
  readonly notes: readonly Note[];
  /** How many pictures are not on the clipboard. */
  readonly lost: number;
}

/** How a report's pictures are called. */
export interface PictureNames {
  /** The report's name without ending. */
  readonly name: string;
  /** The number of the first picture that is still to be written. */
  readonly first: number;
}

/**
 * What is pasted; undefined where plain text says the same.
 * @param whole whether it may be a whole report
 * @throws UnreadableDocument where the page is too large or too deeply nested
 */
export async function pasteHtml(
  html: string,
  settings: Settings,
  { name, first }: PictureNames,
  whole: boolean,
): Promise<Pasted | undefined> {
  const clip = readClip(html);
  if (!clip.isFormatted) return undefined;
  const { lost } = clip;
  if (whole) {
    const report = await importDocument({ kind: "html", text: clip.html }, settings, name, first);
    const { sections } = report.analysis.report.format.template;
    const found = new Set(knownSections(report.analysis.report).map(({ definition }) => definition.id));
    if (found.size * 2 >= sections.length) {
      const { text, pictures, notes } = report;
      return { kind: "report", text, block: { start: true, end: true }, pictures, notes, lost };
    }
  }
  const { markdown, pictures } = readHtml(withTableHeads(clip.html), picturePaths(name, first));
  const text = markdown.trim();
  return text === "" ? undefined : { kind: "part", text, block: edgesOf(text), pictures, notes: [], lost };
}

/** What begins a block that is no paragraph. Such a sign in prose is escaped. */
const blockStart = /^(?:#{1,6} |[-*+] |\d{1,9}[.)] |\||>|```|<|\[\^)/;

function edgesOf(text: string): Pasted["block"] {
  const last = text.slice(text.lastIndexOf("\n\n") + 1).trimStart();
  return { start: blockStart.test(text), end: blockStart.test(last) };
}
