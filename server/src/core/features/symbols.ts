// The outline of a report: parts, sections, headline, author, fields and domains, as trees of spans. Not the checklist: what is missing is not in it.

import * as l10n from "@vscode/l10n";
import type { Analysis } from "../analyze.ts";
import { type PartNode, partTree, withoutLastBreak } from "../parts.ts";
import { wordCount } from "../phrases.ts";
import { inReport, type Report, valueText } from "../report.ts";
import { holds, type Span, textOf } from "../span.ts";
import { clean } from "../syntax/fold.ts";

export interface OutlineItem {
  /** Never empty. */
  readonly name: string;
  /** Words, value or mark; empty where there is nothing to say. */
  readonly detail: string;
  readonly kind: "part" | "section" | "headline" | "field" | "domain" | "author" | "unknown";
  /** All that belongs to it. Children lie in it. */
  readonly span: Span;
  /** What to select; lies in `span`. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

/** The outline in document order. Empty for a text without headings. */
export function symbols({ report }: Analysis): OutlineItem[] {
  return partTree(report).map((node) => sectionItem(report, node));
}

function sectionItem(report: Report, node: PartNode): OutlineItem {
  const { placed } = node;
  const { section } = placed;
  const { definition, role, heading } = section;
  const name = clean(textOf(section.text, heading.name));
  const title = definition?.name ?? (name !== "" ? name : l10n.t("(no title)"));
  const kind =
    role === "headline" ? "headline" : !definition ? "unknown" : definition.kind === "part" ? "part" : "section";
  const lines = heading.name.end > heading.name.start ? heading.name : heading.span;
  return {
    name: title,
    detail: kind === "headline" ? l10n.t("Headline") : prose(node) ? wordCount(section.words) : "",
    kind,
    span: withoutLastBreak(report.text, node.span),
    selection: inReport(placed, lines),
    children: [
      ...authorItems(report, placed.start, placed.start + section.text.length),
      ...fieldItems(node),
      ...node.children.map((child) => sectionItem(report, child)),
    ],
  };
}

/** Whether a section is there for its words. */
function prose({ placed: { section } }: PartNode): boolean {
  return section.definition ? section.definition.kind === "prose" : section.role === "unknown" && section.words > 0;
}

function authorItems({ header: { author }, text }: Report, start: number, end: number): OutlineItem[] {
  if (!author || author.span.start < start || author.span.start >= end) return [];
  const name = clean(textOf(text, author.name));
  return [
    {
      name: clean(textOf(text, author.label)),
      detail: [name, author.year && textOf(text, author.year)].filter(Boolean).join(", "),
      kind: "author",
      span: author.span,
      selection: author.name.end > author.name.start && holds(author.span, author.name.end) ? author.name : author.span,
      children: [],
    },
  ];
}

function fieldItems({ placed }: PartNode): OutlineItem[] {
  const { section } = placed;
  return section.reading.fields.map((field) => {
    const label = clean(textOf(section.text, field.label));
    const selection = within(field.label, field.span);
    return {
      name: field.definition?.label ?? (label !== "" ? label : l10n.t("(no title)")),
      detail: clean(valueText(section, field)),
      kind: !field.definition ? "unknown" : field.definition.type === "mark" ? "domain" : "field",
      span: inReport(placed, field.span),
      selection: inReport(placed, selection),
      children: [],
    };
  });
}

/** The span, or what holds it where it does not lie in it. */
function within(span: Span, around: Span): Span {
  return span.start >= around.start && span.end <= around.end ? span : around;
}
