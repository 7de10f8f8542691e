// A report as a list of what it must have: each section, field and domain of the template, there or missing. Not the outline of what is written.

import * as l10n from "@vscode/l10n";
import type { Analysis } from "../analyze.ts";
import { insertField } from "../edits/insert-field.ts";
import { insertSection } from "../edits/insert-section.ts";
import { type PartNode, partTree, withoutLastBreak } from "../parts.ts";
import { wordCount } from "../phrases.ts";
import type { Severity } from "../problem.ts";
import { findField, findSection, inReport, valueText } from "../report.ts";
import type { Section } from "../section.ts";
import { clean } from "../syntax/fold.ts";
import type { FieldDefinition, SectionDefinition } from "../template/schema.ts";
import { isFiller } from "../values/filler.ts";
import { readMark } from "../values/mark.ts";
import { headerItems } from "./checklist/header.ts";
import { absent, type ChecklistItem, standing } from "./checklist/item.ts";

export type { ChecklistItem };

export interface Checklist {
  /** In the template's order. */
  readonly items: readonly ChecklistItem[];
  /** All problems by severity, and the items that are missing. */
  readonly counts: Readonly<Record<"errors" | "warnings" | "information" | "hints" | "missing", number>>;
}

/** The checklist of a report. */
export function checklist(analysis: Analysis): Checklist {
  const { sections } = analysis.report.format.template;
  const items = sections.filter(({ parent }) => parent === undefined).map((one) => sectionItem(analysis, one));
  const count = (severity: Severity) => analysis.problems.filter((problem) => problem.severity === severity).length;
  return {
    items,
    counts: {
      errors: count("error"),
      warnings: count("warning"),
      information: count("information"),
      hints: count("hint"),
      missing: countMissing(items),
    },
  };
}

function countMissing(items: readonly ChecklistItem[]): number {
  return items.reduce((sum, { state, children }) => sum + (state === "missing" ? 1 : 0) + countMissing(children), 0);
}

function sectionItem(analysis: Analysis, definition: SectionDefinition): ChecklistItem {
  const { report, problems } = analysis;
  const { sections } = report.format.template;
  const inside = sections.filter(({ parent }) => parent === definition.id).map((one) => sectionItem(analysis, one));
  const placed = findSection(report, definition.id);
  if (!placed) {
    const { id, name: label } = definition;
    const missing = absent({ id, kind: "section", label }, insertSection(report, definition).span.start);
    return { ...missing, children: inside };
  }
  const { section } = placed;
  const children = [
    ...(definition === sections[0] ? headerItems(analysis) : []),
    ...definition.fields.map((field) => fieldItem(analysis, definition, field)),
    ...inside,
  ];
  const node = definition.kind === "part" ? findNode(partTree(report), section) : undefined;
  const span = node?.span ?? { start: placed.start, end: placed.start + section.text.length };
  const done = children.filter(({ state }) => state === "done").length;
  return standing(
    {
      id: definition.id,
      kind: "section",
      label: definition.name,
      detail: children.length > 0 ? l10n.t("{0} of {1}", done, children.length) : contentDetail(section),
      span: withoutLastBreak(report.text, span),
      selection: inReport(placed, section.heading.name),
      empty: definition.kind !== "part" && section.isEmpty,
      children,
    },
    problems,
  );
}

function findNode(nodes: readonly PartNode[], section: Section): PartNode | undefined {
  for (const node of nodes) {
    const found = node.placed.section === section ? node : findNode(node.children, section);
    if (found) return found;
  }
  return undefined;
}

function contentDetail(section: Section): string {
  if (section.definition?.kind !== "images") return section.isEmpty ? "" : wordCount(section.words);
  const images = section.blocks.reduce((sum, { images }) => sum + images.length, 0);
  if (images === 0) return section.isEmpty ? "" : l10n.t("captions only");
  return images === 1 ? l10n.t("1 image") : l10n.t("{0} images", images);
}

function fieldItem(
  { report, problems }: Analysis,
  definition: SectionDefinition,
  field: FieldDefinition,
): ChecklistItem {
  const id = `${definition.id}/${field.id}`;
  const kind = field.type === "mark" ? "domain" : "field";
  const name = { label: field.label, ...shortened(field, definition) };
  const placed = findSection(report, definition.id);
  const found = placed && findField(placed.section, field.id);
  if (!placed || !found) {
    const offset = placed ? placed.start + insertField(placed.section, field).span.start : 0;
    return absent({ ...name, id, kind }, offset);
  }
  const value = valueText(placed.section, found);
  const empty = value === "" || isFiller(report.format, value);
  const selection = inReport(placed, value === "" ? found.label : found.value);
  const marked = kind === "domain" && !empty ? readMark(report.format, value) : undefined;
  const item = {
    id,
    kind,
    ...name,
    detail: clean(value),
    ...(marked !== undefined && { marked }),
    span: inReport(placed, found.span),
    selection,
    empty,
  } as const;
  return standing(item, problems);
}

/** Labels of marks are long and begin alike; where there is little room the rest tells them apart. */
function shortened(field: FieldDefinition, { fields }: SectionDefinition): { readonly short?: string } {
  const marks = fields.filter(({ type }) => type === "mark").map(({ label }) => label.split(" "));
  const words = field.label.split(" ");
  const common = words.findIndex((word, index) => marks.some((other) => other[index] !== word));
  if (field.type !== "mark" || common <= 0) return {};
  const rest = words.slice(common).join(" ");
  return { short: rest.charAt(0).toUpperCase() + rest.slice(1) };
}
