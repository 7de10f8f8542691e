// Writes the headline and the author line of a report.

import { insertBlock } from "../edits/insert-block.ts";
import { insertAuthor, insertHeadline } from "../edits/insert-header.ts";
import type { Report } from "../report.ts";
import { type Edit, shiftSpan } from "../span.ts";
import { visibleText } from "./block-html.ts";
import { editThatSays, oneLine, waysToWrite } from "./written.ts";

/** Writes the headline. No edits where it says that already; undefined where such a headline would be read as something else. */
export function setHeadline(report: Report, typed: string): Edit[] | undefined {
  const wanted = oneLine(typed);
  const { headline } = report.header;
  if (wanted === "" ? !headline : headlineOf(report) === wanted) return [];
  const { level } = report.format.template.header.headline;
  const place = insertHeadline(report)?.span.start;
  if (!headline && place === undefined) return [];
  const edit = editThatSays(
    report,
    waysToWrite(wanted),
    (written) => {
      if (!headline) return insertBlock(report, place as number, `${"#".repeat(level)} ${written}`);
      const { name, span } = headline.section.heading;
      const empty = name.start === name.end;
      const target = shiftSpan(empty ? { start: span.end, end: span.end } : name, headline.start);
      const separated = !empty || /\s/.test(report.text[target.start - 1] ?? "");
      return { span: target, text: separated ? written : ` ${written}` };
    },
    (after) => headlineOf(after) === wanted && after.sections.length === report.sections.length + (headline ? 0 : 1),
  );
  return edit && [edit];
}

function headlineOf({ header: { headline } }: Report): string | undefined {
  if (!headline) return undefined;
  const { heading, text } = headline.section;
  return visibleText(text.slice(heading.name.start, heading.name.end));
}

/** Writes author and year, each where it stands. No edits where both are there already; undefined where they cannot be read back. */
export function setAuthor(report: Report, typed: string, year: number): Edit[] | undefined {
  // What parts a name from its year is no part of the name.
  const name = oneLine(typed).replace(/(?<![\s([,;-])[\s([,;-]+$/, "");
  const says = (after: Report) => authorOf(after) === name && after.header.author?.yearNumber === year;
  if (says(report)) return [];
  const { label } = report.format.template.header.author;
  const place = insertAuthor(report)?.span.start;
  const { author } = report.header;
  if (!author && place === undefined) return [];
  const edit = editThatSays(
    report,
    waysToWrite(name),
    (written) =>
      author
        ? rewritten(report, written, year)
        : insertBlock(report, place as number, `${label}: ${written} (${year})`),
    (after) => says(after) && after.sections.length === report.sections.length,
  );
  return edit && [edit];
}

function authorOf({ header: { author }, text }: Report): string | undefined {
  return author && visibleText(text.slice(author.name.start, author.name.end));
}

/** Name and year where they stand now; a year that is not there yet follows the name in brackets. */
function rewritten({ header, text }: Report, name: string, year: number): Edit {
  const author = header.author as NonNullable<typeof header.author>;
  const empty = author.name.start === author.name.end;
  const start = empty && !author.year && !author.unreadableYear ? author.span.end : author.name.start;
  const lead = /\s/.test(text[start - 1] ?? "") ? "" : " ";
  const old = author.year ?? author.unreadableYear;
  if (!old) return { span: { start, end: Math.max(start, author.name.end) }, text: `${lead}${name} (${year})` };
  const between = text.slice(author.name.end, old.start);
  const brackets = /[([]/.test(text[old.start] ?? "");
  return {
    span: { start, end: old.end },
    text: `${empty ? lead : ""}${name}${empty && !/^\s/.test(between) ? " " : ""}${between}${brackets ? `(${year})` : year}`,
  };
}
