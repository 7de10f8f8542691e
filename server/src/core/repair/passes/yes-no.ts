// Domains in a table with a column for yes and one for no: what a mark means is what stands at the head of its column. Without a
// head nobody can tell, and the mark is the writer's.

import * as l10n from "@vscode/l10n";
import { isMarkField } from "../../field-facts.ts";
import { inReport, type Placed } from "../../report.ts";
import type { Span } from "../../span.ts";
import { fold } from "../../syntax/fold.ts";
import { unwrap } from "../../syntax/heading.ts";
import { lineEnd } from "../../syntax/lines.ts";
import { isDelimiterRow, tableCells } from "../../syntax/table.ts";
import type { Format } from "../../template/format.ts";
import { readMark } from "../../values/mark.ts";
import { type Change, type Pass, replace } from "../change.ts";
import { linesIn } from "../lines.ts";
import { isLoneMark } from "../recognise-line.ts";

/** Reads the columns, and takes the head's row away; or empties marks whose column is lost. */
export const yesNo: Pass = ({ sections, format }) =>
  sections.flatMap((placed) =>
    placed.section.definition?.kind === "fields" ? [...columns(placed, format), ...cellsApart(placed, format)] : [],
  );

interface Head {
  readonly row: Span;
  readonly yes: number;
  readonly no: number;
}

function columns(placed: Placed, format: Format): Change[] {
  const { section } = placed;
  const head = findHead(section.text, section.body, format);
  if (!head) return [];
  const { yes, no } = format.template.marks;
  const changes = section.reading.fields.flatMap((field): Change[] => {
    if (!field.table || !isMarkField(field) || field.span.start < head.row.start) return [];
    const cells = tableCells(section.text, field.span.start, lineEnd(section.text, field.span.start)) ?? [];
    const isSet = (column: number) => {
      const cell = cells[column];
      const written = cell ? section.text.slice(cell.start, cell.end) : "";
      return written !== "" && readMark(format, written) !== false;
    };
    const [first, last] = [cells[1], cells.at(-1)];
    if (!first || !last || isSet(head.yes) === isSet(head.no)) return [];
    return [replace(inReport(placed, { start: first.start, end: last.end }), isSet(head.yes) ? yes : no)];
  });
  if (changes.length === 0) return [];
  const row = section.text.slice(head.row.start, head.row.end).replace(/[^|]/g, " ");
  return [
    {
      edits: [{ span: inReport(placed, head.row), text: row }, ...changes.flatMap(({ edits }) => edits)],
      note: {
        kind: "recognised",
        message: l10n.t("Read the marks of {0} domains by the heads of their columns.", changes.length),
      },
    },
  ];
}

/** The row in which one cell says yes and another one no, in words. */
function findHead(text: string, body: Span, format: Format): Head | undefined {
  for (const line of linesIn(text, body)) {
    const cells = tableCells(text, line.start, line.end);
    if (!cells || isDelimiterRow(text, cells)) continue;
    const meanings = cells.map((cell) => meaningOf(text.slice(cell.start, cell.end), format));
    const [yes, no] = [meanings.indexOf(true), meanings.indexOf(false)];
    if (yes > 0 && no > 0) return { row: { start: line.start, end: line.end }, yes, no };
  }
  return undefined;
}

/** What a word for yes or no means; undefined for signs, which are marks themselves. */
function meaningOf(text: string, format: Format): boolean | undefined {
  const { span } = unwrap(text, { start: 0, end: text.length });
  const word = text.slice(span.start, span.end);
  return /^\p{L}{2,}$/u.test(fold(word)) ? format.marks.get(fold(word)) : undefined;
}

/** Heads that a converter set apart from their columns, cell by cell: which one a mark stood in is lost. */
function cellsApart(placed: Placed, format: Format): Change[] {
  const { section } = placed;
  const domains = section.reading.fields.filter((field) => isMarkField(field) && !field.table);
  const first = domains[0];
  if (!first) return [];
  const heads = section.reading.others.filter(
    ({ start, end }) =>
      start < first.span.start && meaningOf(section.text.slice(start, end).trim(), format) !== undefined,
  );
  const meanings = new Set(heads.map(({ start, end }) => meaningOf(section.text.slice(start, end).trim(), format)));
  if (meanings.size < 2) return [];
  const written = domains.filter(({ value }) => isLoneMark(format, section.text.slice(value.start, value.end)));
  return [
    {
      edits: [
        ...heads.map((span) => ({ span: inReport(placed, span), text: "" })),
        ...written.map(({ value }) => ({ span: inReport(placed, value), text: "" })),
      ],
      note: {
        kind: "undecided",
        message: l10n.t("The marks stood in columns for yes and no, and which one is lost: they are left to you."),
      },
    },
  ];
}
