// Marks that a converter of PDF set apart from their domains: all labels first, and as many lone marks somewhere below. And the
// start of a value that was torn off and stands below, too.

import * as l10n from "@vscode/l10n";
import { fieldValue, isMarkField } from "../../field-facts.ts";
import { inReport, type Placed } from "../../report.ts";
import type { Section } from "../../section.ts";
import type { Field } from "../../syntax/fields.ts";
import { fold } from "../../syntax/fold.ts";
import { trimSpan } from "../../syntax/lines.ts";
import type { Format } from "../../template/format.ts";
import { readMark } from "../../values/mark.ts";
import type { Change, Pass } from "../change.ts";
import { type Line, linesIn } from "../lines.ts";
import { isLoneMark } from "../recognise-line.ts";

/** Brings marks and torn values back to their labels. */
export const marksApart: Pass = ({ sections, format }) =>
  sections.flatMap((placed) =>
    placed.section.definition?.kind === "fields" ? [...marks(placed, format), ...tornValues(placed, format)] : [],
  );

/** Labels of domains that follow each other without a mark, and the lone marks below the last of them. */
interface Group {
  readonly domains: Field[];
  readonly lone: readonly Line[];
}

function marks(placed: Placed, format: Format): Change[] {
  const { section } = placed;
  const { yes, no } = format.template.marks;
  return groupsOf(section, format).flatMap(({ domains, lone }): Change[] => {
    if (domains.length < 2 || lone.length !== domains.length) return [];
    return [
      {
        edits: [
          ...domains.map(({ lead }, index) => {
            const at = lead.start + section.text.slice(lead.start, lead.end).trimEnd().length;
            const mark = readMark(format, lone[index]?.text ?? "") ? yes : no;
            return { span: inReport(placed, { start: at, end: at }), text: `\t${mark}` };
          }),
          ...lone.map((line) => ({ span: inReport(placed, { start: line.start, end: line.end }), text: "" })),
        ],
        note: {
          kind: "moved",
          message: l10n.t("Moved {0} marks behind the domains that stood above them all.", domains.length),
        },
      },
    ];
  });
}

/** The groups of a section, in order. A mark beside its label, or in a table, ends a group. */
function groupsOf({ text, reading }: Section, format: Format): Group[] {
  const domains = reading.fields.filter((field) => isMarkField(field) && !field.table);
  const groups: Group[] = [];
  let open: Field[] = [];
  domains.forEach((field, index) => {
    const isBeside =
      field.value.start < field.value.end && !/[\r\n]/.test(text.slice(field.label.end, field.value.start));
    open = isBeside ? [] : [...open, field];
    const next = domains[index + 1];
    const below = linesIn(text, {
      start: field.lead.start + text.slice(field.lead.start, field.lead.end).trimEnd().length,
      end: next?.span.start ?? text.length,
    });
    const lone = below.filter((line) => isLoneMark(format, line.text));
    if (isBeside || lone.length === 0) return;
    groups.push({ domains: open, lone });
    open = [];
  });
  return groups;
}

function tornValues(placed: Placed, format: Format): Change[] {
  const { section } = placed;
  return section.reading.fields.flatMap((field): Change[] => {
    if (field.definition?.type !== "priorities") return [];
    const value = fieldValue(section, field);
    const firstPart = fold(/^[^,\r\n]*/.exec(value)?.[0] ?? "");
    if (value === "" || format.priorities.known.has(firstPart)) return [];
    const torn = linesBehind(section, field.value.start).find((line) =>
      format.priorities.known.has(fold(`${line.text.split(",").at(-1)} ${firstPart}`)),
    );
    if (!torn) return [];
    return [
      {
        edits: [
          {
            span: inReport(placed, { start: field.value.start, end: field.value.start }),
            text: `${torn.text.trim()} `,
          },
          { span: inReport(placed, { start: torn.start, end: torn.end }), text: "" },
        ],
        note: { kind: "moved", message: l10n.t("Moved “{0}” to the value that it was torn from.", torn.text.trim()) },
      },
    ];
  });
}

/** The lines behind an offset that are no field. */
function linesBehind({ text, reading }: Section, from: number): Line[] {
  return reading.others
    .filter(({ start }) => start >= from)
    .map((span) => trimSpan(text, span.start, span.end))
    .map(({ start, end }) => ({ start, end, next: end, text: text.slice(start, end) }));
}
