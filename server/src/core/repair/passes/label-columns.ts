// Labels that go on in the next line, with the value beside their first line, as a table without its rules looks in plain text.

import * as l10n from "@vscode/l10n";
import { inReport, type Placed } from "../../report.ts";
import { fold } from "../../syntax/fold.ts";
import { dominantLineEnding } from "../../syntax/lines.ts";
import { type Change, replace } from "../change.ts";
import { type Line, linesIn } from "../lines.ts";

const twoColumns = /^(\s*\S.*?)[ \t]{2,}(\S.*?)\s*$/;
/** How many lines a label goes over. */
const mostLines = 4;

interface Row {
  readonly label: string;
  readonly value: string;
  readonly last: number;
}

/** Brings such labels together on a line, their value behind them. */
export function splitLabels(placed: Placed): Change[] {
  const { section } = placed;
  const definition = section.definition;
  if (definition?.kind !== "fields") return [];
  const known = new Set(definition.fields.flatMap(({ label, aliases }) => [label, ...aliases]).map(fold));
  const ending = dominantLineEnding(section.text);
  const lines = linesIn(section.text, section.body);
  const changes: Change[] = [];
  for (let index = 0; index < lines.length; index++) {
    const row = readRow(lines, index, known);
    if (!row) continue;
    const span = { start: (lines[index] as Line).start, end: (lines[row.last] as Line).end };
    const behind = lines[row.last + 1];
    changes.push(
      replace(
        inReport(placed, span),
        `${row.label}\t${row.value}${behind && behind.text.trim() !== "" ? ending : ""}`,
        {
          kind: "recognised",
          message: l10n.t("Read “{0}” as the value beside a label that goes on below.", row.value),
        },
      ),
    );
    index = row.last;
  }
  return changes;
}

/** A known label that stands in the first column of two to four lines, and what stands in the second one. */
function readRow(lines: readonly Line[], at: number, known: ReadonlySet<string>): Row | undefined {
  const labels: string[] = [];
  const values: string[] = [];
  for (let index = at; index < Math.min(lines.length, at + mostLines); index++) {
    const { text } = lines[index] as Line;
    if (text.trim() === "" || text.includes("|") || text.includes("\t")) return undefined;
    const columns = text.length > 1_000 ? null : twoColumns.exec(text);
    labels.push((columns?.[1] ?? text).trim());
    if (columns) values.push(columns[2] ?? "");
    if (index === at && !columns) return undefined;
    if (!known.has(fold(labels.join(" ").replace(/[*_]/g, "")))) continue;
    return index > at ? { label: labels.join(" "), value: values.join(" "), last: index } : undefined;
  }
  return undefined;
}
