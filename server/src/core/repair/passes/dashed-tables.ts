// Tables of pandoc's Markdown and plain text: columns between dashed rules, a cell going on over lines. They become tables with
// bars, which are read as any other.

import * as l10n from "@vscode/l10n";
import { inReport } from "../../report.ts";
import type { Span } from "../../span.ts";
import { type Change, type Pass, replace } from "../change.ts";
import { type Line, linesIn } from "../lines.ts";

const columnRule = /^ *-{2,}(?: +-{2,})+ *$/;
const fullRule = /^ *-{5,} *$/;

/** Finds the tables of every section. */
export const dashedTables: Pass = (report) =>
  report.sections.flatMap((placed) => {
    const { section } = placed;
    const lines = linesIn(section.text, section.body);
    const changes: Change[] = [];
    for (let index = 0; index < lines.length; index++) {
      const table = readTable(lines, index);
      if (!table) continue;
      const span = { start: (lines[index] as Line).start, end: (lines[table.last] as Line).end };
      changes.push(
        replace(inReport(placed, span), table.rows.join("\n"), {
          kind: "recognised",
          message: l10n.t("Read the columns between dashed rules as a table."),
        }),
      );
      index = table.last;
    }
    return changes;
  });

/** The table that begins in a line, as rows with bars, and the line it ends in. */
function readTable(lines: readonly Line[], at: number): { rows: string[]; last: number } | undefined {
  const opening = (lines[at] as Line).text;
  const isRule = (index: number) =>
    columnRule.test(lines[index]?.text ?? "") || fullRule.test(lines[index]?.text ?? "");
  if (!isRule(at)) return undefined;
  const next = lines.findIndex((_, index) => index > at && isRule(index));
  if (next < 0) return undefined;
  let ruleAt = at;
  let header: readonly Line[] = [];
  let last = next;
  if (fullRule.test(opening)) {
    // A header stands between a rule over the whole width and that of the columns.
    const end = lines.findIndex((_, index) => index > next && isRule(index));
    if (!columnRule.test((lines[next] as Line).text) || end < 0) return undefined;
    header = lines.slice(at + 1, next);
    ruleAt = next;
    last = end;
  }
  const columns = [...(lines[ruleAt] as Line).text.matchAll(/-+/g)].map((found) => found.index);
  const body = rowsOf(lines.slice(ruleAt + 1, last));
  if (body.length === 0) return undefined;
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return {
    rows: [
      row(cellsOf(header, columns)),
      row(columns.map(() => "---")),
      ...body.map((one) => row(cellsOf(one, columns))),
    ],
    last,
  };
}

/** The lines of each row: parted by blank lines where there are any, else a line each. */
function rowsOf(lines: readonly Line[]): Line[][] {
  const rows: Line[][] = [[]];
  for (const line of lines) {
    if (line.text.trim() === "") rows.push([]);
    else rows.at(-1)?.push(line);
  }
  const filled = rows.filter((row) => row.length > 0);
  return filled.length > 1 || lines.some(({ text }) => text.trim() === "")
    ? filled
    : (filled[0] ?? []).map((line) => [line]);
}

function cellsOf(lines: readonly Line[], columns: readonly number[]): string[] {
  return columns.map((start, index) => {
    const column: Span = { start, end: columns[index + 1] ?? Number.POSITIVE_INFINITY };
    return lines
      .map(({ text }) => text.slice(column.start, column.end).trim())
      .filter((piece) => piece !== "")
      .join(" ");
  });
}
