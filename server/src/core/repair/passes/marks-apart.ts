// Marks that a converter of PDF set apart from their domains: all labels first, and as many lone marks somewhere below. And the
// start of a value that was torn off and stands below, too.

import * as l10n from "@vscode/l10n";
import { fieldValue, isMarkField } from "../../field-facts.ts";
import { inReport, type Placed } from "../../report.ts";
import type { Section } from "../../section.ts";
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

function marks(placed: Placed, format: Format): Change[] {
  const { section } = placed;
  const domains = section.reading.fields.filter((field) => isMarkField(field) && !field.table);
  const asked = section.definition?.fields.filter(({ type }) => type === "mark").length ?? 0;
  if (domains.length !== asked || asked < 2) return [];
  const isBeside = domains.filter(
    ({ value, lead }) => value.start < value.end && !/[\r\n]/.test(section.text.slice(lead.start, value.end).trim()),
  );
  if (isBeside.length > 0) return [];
  // Only the last label may have taken a mark for its own: the first of them all.
  if (domains.slice(0, -1).some((field) => fieldValue(section, field) !== "")) return [];
  const last = domains.at(-1);
  const lone = linesIn(section.text, { start: last?.lead.end ?? 0, end: section.text.length }).filter((line) =>
    isLoneMark(format, line.text),
  );
  if (lone.length !== asked) return [];
  const { yes, no } = format.template.marks;
  return [
    {
      edits: [
        ...domains.map(({ lead, value }, index) => {
          const at =
            index < domains.length - 1
              ? value.start
              : lead.start + section.text.slice(lead.start, value.start).trimEnd().length;
          return {
            span: inReport(placed, { start: at, end: at }),
            text: `\t${readMark(format, lone[index]?.text ?? "") ? yes : no}`,
          };
        }),
        ...lone.map((line) => ({ span: inReport(placed, { start: line.start, end: line.end }), text: "" })),
      ],
      note: { kind: "moved", message: l10n.t("Moved {0} marks behind the domains that stood above them all.", asked) },
    },
  ];
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
