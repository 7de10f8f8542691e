// A value on the line below its label that looks like a label itself, because it has a colon.

import * as l10n from "@vscode/l10n";
import { fieldValue } from "../../field-facts.ts";
import { shorten } from "../../phrases.ts";
import { inReport } from "../../report.ts";
import { type Change, type Pass, replace } from "../change.ts";

/** Brings such a value behind its label. */
export const valueBelow: Pass = ({ sections }) =>
  sections.flatMap((placed) => {
    const { section } = placed;
    const { fields } = section.reading;
    return fields.flatMap((field, index): Change[] => {
      const next = fields[index + 1];
      if (!field.definition || field.definition.type === "mark" || field.table || fieldValue(section, field) !== "")
        return [];
      if (!next || next.definition || next.marked || next.table) return [];
      const gap = section.text.slice(field.span.end, next.span.start);
      if (!/^[^\S\r\n]*(?:\r\n|\r|\n)(?:[^\S\r\n]*(?:\r\n|\r|\n))?$/.test(gap)) return [];
      const label = field.lead.start + section.text.slice(field.lead.start, field.lead.end).trimEnd().length;
      const text = section.text.slice(next.span.start, next.span.end).trim();
      return [
        replace(inReport(placed, { start: label, end: next.span.end }), `\t${text}`, {
          kind: "recognised",
          message: l10n.t("Read “{0}” as the value of the label above it.", shorten(text)),
        }),
      ];
    });
  });
