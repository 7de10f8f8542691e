// Domains of change as a table with a mark in each row. The marks are toggles; what a toggle does is the host's.

import * as l10n from "@vscode/l10n";
import type { Element } from "hast";
import { h } from "hastscript";
import type { Section } from "../section.ts";
import { shiftSpan } from "../span.ts";
import type { Field } from "../syntax/field.ts";
import { clean } from "../syntax/fold.ts";
import { fieldLead } from "../template/format.ts";
import type { FieldDefinition, SectionDefinition } from "../template/schema.ts";
import { readMark } from "../values/mark.ts";
import { type Draft, freeName, placed } from "./draft.ts";

/** A domain of a section: as it stands in the report, or missing. */
interface MarkOf {
  readonly section: Section;
  /** Offset of the section from the piece's start. */
  readonly start: number;
  readonly owner: SectionDefinition;
  readonly definition: FieldDefinition;
  readonly field: Field | undefined;
}

/** The table around the rows. */
export function matrix(owner: SectionDefinition, rows: Element[]): Element {
  return h("table", { className: "matrix" }, [
    h("caption", { className: "unseen" }, owner.description),
    h(
      "thead",
      h("tr", [h("th", { scope: "col" }, l10n.t("Kind of change")), h("th", { scope: "col" }, l10n.t("This result"))]),
    ),
    h("tbody", rows),
  ]);
}

/** A domain's row: its name and its mark, which can be toggled. */
export function markRow(draft: Draft, { section, start, owner, definition, field }: MarkOf): Element {
  const { id, label, description } = definition;
  const name = freeName(draft, `field:${id}`);
  const written = field ? section.text.slice(field.value.start, field.value.end) : "";
  const state = written === "" ? undefined : readMark(draft.format, written);
  const extent = field && shiftSpan(field.span, start);
  const span = field && shiftSpan(field.value, start);
  const sign = field ? undefined : fieldLead(definition);
  draft.anchors.set(name, { extent, span, source: written, runs: [], sign });
  const button = h("button", {
    type: "button",
    role: "checkbox",
    className: "mark",
    ariaChecked: state === undefined ? "mixed" : `${state}`,
    ariaLabel: label,
    title: description,
    disabled: name !== `field:${id}`,
    dataMark: true,
    dataSection: owner.id,
    dataField: id,
  });
  const row = { dataAnchor: name, className: `domain ${state === undefined ? "undecided" : state ? "yes" : "no"}` };
  const unread = state === undefined && written !== "" ? h("span", { className: "written" }, clean(written)) : "";
  return h("tr", { ...row, ...(extent && placed(extent)) }, [
    h("th", { scope: "row" }, label),
    h("td", [button, unread]),
  ]);
}
