// What was understood of a document, as a page to read: what is left to the writer comes first. Each note stands on a line of its own.
import { l10n } from "vscode";
import type { RepairNote } from "../../../server/src/protocol.ts";

export interface Understood {
  /** The report's name. */
  readonly report: string;
  /** The document that it was made of; undefined for a report that was repaired. */
  readonly source: string | undefined;
  readonly pictures: number;
  readonly notes: readonly RepairNote[];
}

/** A line of the page, with the note that it tells. */
export interface Line {
  readonly text: string;
  readonly note?: RepairNote;
  /** The part of the line that leads to the note's place, in UTF-16 units; absent where the note has none. */
  readonly link?: { readonly start: number; readonly end: number };
}

/** The page, line by line, in Markdown. */
export function pageLines({ report, source, pictures, notes }: Understood): Line[] {
  const groups: [string, RepairNote["kind"][]][] = [
    [l10n.t("Left to you"), ["undecided", "left-over"]],
    [l10n.t("Recognised"), ["recognised"]],
    [l10n.t("Moved"), ["moved"]],
    [l10n.t("Left out"), ["cut"]],
  ];
  const first =
    source === undefined
      ? l10n.t("{0} is repaired.", report)
      : pictures === 0
        ? l10n.t("{0} was made of {1}.", report, source)
        : pictures === 1
          ? l10n.t("{0} was made of {1}, with one picture.", report, source)
          : l10n.t("{0} was made of {1}, with {2} pictures.", report, source, pictures);
  return [
    { text: `# ${l10n.t("What was understood")}` },
    { text: "" },
    {
      text: `${first} ${l10n.t("What was not plain is listed here: click on a line to see its place in the report.")}`,
    },
    ...groups.flatMap(([title, kinds]) =>
      group(
        title,
        notes.filter(({ kind }) => kinds.includes(kind)),
      ),
    ),
  ];
}

function group(title: string, notes: readonly RepairNote[]): Line[] {
  if (notes.length === 0) return [];
  return [{ text: "" }, { text: `## ${title} (${notes.length})` }, { text: "" }, ...notes.map(lineOf)];
}

function lineOf(note: RepairNote): Line {
  const message = note.message.replace(/\s+/g, " ");
  if (!hasPlace(note)) return { text: `- ${message}`, note };
  const place = l10n.t("Line {0}", note.range.start.line + 1);
  return { text: `- ${place}: ${message}`, note, link: { start: 2, end: 2 + place.length } };
}

/** What was left out stands nowhere: its range is empty, at the start of the text. */
export function hasPlace({ range: { start, end } }: RepairNote): boolean {
  return end.line > 0 || end.character > 0 || start.line > 0;
}
