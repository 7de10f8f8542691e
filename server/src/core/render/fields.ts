// A section of labels and values as a box of facts. What the fields are is the template's; domains are in the matrix.

import * as l10n from "@vscode/l10n";
import type { Element } from "hast";
import { h } from "hastscript";
import { missingFields } from "../edits/insert-field.ts";
import type { Section } from "../section.ts";
import { shiftSpan } from "../span.ts";
import type { Field } from "../syntax/field.ts";
import { clean } from "../syntax/fold.ts";
import { type Format, fieldLead } from "../template/format.ts";
import type { FieldDefinition, SectionDefinition } from "../template/schema.ts";
import { isFiller } from "../values/filler.ts";
import { readPeriod } from "../values/period.ts";
import { visibleText } from "./block-html.ts";
import { type Draft, editButton, emptyPlace, freeName, type Properties, placed, textElement } from "./draft.ts";
import { markRow, matrix } from "./matrix.ts";

/** A line of the box or matrix: a field of the report, or one that is missing. */
type Row =
  | { readonly field: Field; readonly definition: FieldDefinition | undefined }
  | { readonly definition: FieldDefinition; readonly field: undefined };

/** The fields of a section that has them: a list of facts and, where the template has marks, a table. */
export function fieldElements(draft: Draft, section: Section, start: number): Element[] {
  const owner = section.definition as SectionDefinition;
  const rows = rowsOf(section, owner);
  const isMark = (row: Row): row is Row & { definition: FieldDefinition } => row.definition?.type === "mark";
  const facts = rows.filter((row) => !isMark(row)).map((row) => fact(draft, section, owner, start, row));
  const marks = rows.filter(isMark).map((row) => markRow(draft, { section, start, owner, ...row }));
  const list = facts.length > 0 ? [h("dl", { className: "facts" }, facts)] : [];
  return marks.length > 0 ? [...list, matrix(owner, marks)] : list;
}

/** The fields as they stand in the report, and each missing one behind those that come before it in the template. */
function rowsOf(section: Section, owner: SectionDefinition): Row[] {
  const rows: Row[] = section.reading.fields.map((field) => ({ field, definition: field.definition }));
  for (const definition of missingFields(section)) {
    const before = owner.fields.slice(0, owner.fields.indexOf(definition));
    const last = rows.findLastIndex((row) => row.definition !== undefined && before.includes(row.definition));
    rows.splice(last + 1, 0, { definition, field: undefined });
  }
  return rows;
}

function fact(draft: Draft, section: Section, owner: SectionDefinition, start: number, row: Row): Element {
  const { definition, field } = row;
  const name = freeName(draft, `field:${definition?.id ?? "unknown"}`);
  if (!field) {
    const { id, label, description } = definition;
    const place = { part: `${owner.id}/${id}`, label, description, sign: fieldLead(definition) };
    return h("div", { className: "fact", ...editing(draft.format, owner, definition, "") }, [
      h("dt", label),
      h("dd", [emptyPlace(draft, name, place), editButton(l10n.t("Edit {0}", label))]),
    ]);
  }
  const source = { text: section.text, start };
  const written = section.text.slice(field.value.start, field.value.end);
  const label = definition?.label ?? clean(section.text.slice(field.label.start, field.label.end));
  const filler = written !== "" && isFiller(draft.format, written);
  const value = textElement(draft, name, "span", source, field.value, field.span, {
    className: filler ? "value filler" : "value",
  });
  // A repeated field is mended in the text: here it could not be told which of them is meant.
  const edited = definition && name === `field:${definition.id}` ? definition : undefined;
  const empty = written === "" && definition ? h("span", { className: "empty" }, definition.guidance) : "";
  return h(
    "div",
    {
      className: "fact",
      dataAnchor: name,
      ...placed(shiftSpan(field.span, start)),
      ...(edited && editing(draft.format, owner, edited, written)),
    },
    [h("dt", label), h("dd", [value, empty, edited ? editButton(l10n.t("Edit {0}", label)) : ""])],
  );
}

/** What a page needs to open a field for editing. */
function editing(format: Format, owner: SectionDefinition, definition: FieldDefinition, value: string): Properties {
  const period = definition.type === "period" ? readPeriod(format, value) : undefined;
  return {
    dataEdit: definition.type,
    dataSection: owner.id,
    dataField: definition.id,
    dataValue: visibleText(value),
    ...(period && { dataFrom: period.start, ...(period.endSpan && { dataTo: period.end }) }),
  };
}
