// Fields whose labels a converter of PDF wrote first, all of them, and their values below.

import * as l10n from "@vscode/l10n";
import { fieldValue } from "../../field-facts.ts";
import { inReport } from "../../report.ts";
import type { Section } from "../../section.ts";
import type { Field } from "../../syntax/fields.ts";
import { dominantLineEnding } from "../../syntax/lines.ts";
import { type Format, fieldLead } from "../../template/format.ts";
import { readPeriod } from "../../values/period.ts";
import { type Change, type Pass, replace } from "../change.ts";
import { linesIn } from "../lines.ts";
import { recogniseLine } from "../recognise-line.ts";

/** Puts each value behind its label where there are as many of the one as of the other, and they fit. */
export const labelsFirst: Pass = ({ sections, format, text }) =>
  sections.flatMap((placed) => {
    const { section } = placed;
    const run = emptyRun(section);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || run.length < 2) return [];
    const ending = dominantLineEnding(text);
    const body = { start: last.lead.end, end: endOfValues(section, last) };
    const values = linesIn(section.text, body)
      .map((line) => ({ ...line, text: line.text.trim() }))
      .filter((line) => line.text !== "" && recogniseLine(format, line.text) === undefined);
    const span = inReport(placed, { start: first.span.start, end: body.end });
    if (values.length < 2) return [];
    if (
      values.length !== run.length ||
      !agree(
        run,
        values.map((line) => line.text),
        format,
      )
    )
      return [];
    const lines = run.map((field, index) => {
      const { definition } = field;
      return definition
        ? fieldLead(definition) + (values[index]?.text ?? "")
        : section.text.slice(field.lead.start, field.lead.end);
    });
    return [
      replace(span, lines.join(ending), {
        kind: "moved",
        message: l10n.t("Moved {0} values behind the labels that stood above them all.", run.length),
      }),
    ] satisfies Change[];
  });

/** The first run of known labels of which all but the last have no value, the last one that of them all. */
function emptyRun(section: Section): Field[] {
  const { fields } = section.reading;
  const isOpen = (field: Field | undefined) =>
    field?.definition !== undefined &&
    field.definition.type !== "mark" &&
    !field.table &&
    fieldValue(section, field) === "";
  const from = fields.findIndex(
    (field, index) => isOpen(field) && (isOpen(fields[index + 1]) || fields[index + 1]?.definition !== undefined),
  );
  if (from < 0) return [];
  let to = from;
  while (isOpen(fields[to])) to++;
  const last = fields[to];
  // The last label reads the first line below it as its own value.
  if (
    last?.definition &&
    last.definition.type !== "mark" &&
    !last.table &&
    /[\r\n]/.test(section.text.slice(last.lead.start, last.value.start))
  )
    to++;
  return fields.slice(from, to);
}

/** Where the values end: at the next label, or at the section's end. */
function endOfValues(section: Section, last: Field): number {
  const next = section.reading.fields.find(({ span }) => span.start > last.span.start);
  const to = next?.span.start ?? section.text.length;
  return last.lead.end + section.text.slice(last.lead.end, to).trimEnd().length;
}

/** Whether a period stands where one is asked for, and nowhere else. */
function agree(run: readonly Field[], values: readonly string[], format: Format): boolean {
  return run.every(({ definition }, index) => {
    const isPeriod = readPeriod(format, values[index] ?? "") !== undefined;
    return definition?.type === "period" ? isPeriod : !isPeriod || definition?.type === "text";
  });
}
