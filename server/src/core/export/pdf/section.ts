// A section of the report as slabs: its heading, its fields, its text, each as its kind is set.

import type { Element } from "pdfkit";
import type { ExportBlock, ExportSection } from "../document.ts";
import { flowOf } from "../flow.ts";
import { plainRuns } from "../runs.ts";
import { color, column, gap, mm, type Type, textColumn, type } from "./design.ts";
import { factsBox, factsList } from "./facts.ts";
import { figureSlabs } from "./figure.ts";
import { flowSlabs } from "./flow-slabs.ts";
import { drawHeading } from "./heading.ts";
import { matrixSlabs } from "./matrix.ts";
import type { PageSlab } from "./paginate.ts";
import { child, rule } from "./pen.ts";
import { type Column, paragraphSlabs, type Sheet } from "./sheet.ts";
import { beside, type Slab, together, withGap } from "./slab.ts";

/** What a section is set with. */
export interface SectionSetting {
  /** The element of its page. */
  readonly parent: Element;
  /** Set larger: it is what the reader came for. */
  readonly lead: boolean;
  /** The named place of the page after this one; undefined on the last. */
  readonly nextPage: string | undefined;
}

export function sectionSlabs(sheet: Sheet, section: ExportSection, setting: SectionSetting): PageSlab[] {
  const { kind, heading, fields } = section;
  const element = child(sheet.pen, setting.parent, "Sect");
  if (kind === "masthead" || kind === "part") {
    const top = [...kicker(sheet, section, element), ...masthead(sheet, section, element)];
    return [...top, ...spaced(content(sheet, section, column, element, setting, type.text), top.length > 0)];
  }
  if (kind === "facts") {
    const box = factsBox(sheet, heading, fields, element);
    return [...box, ...spaced(content(sheet, section, textColumn, element, setting, type.text), true)];
  }
  const base = setting.lead ? type.lead : type.text;
  const firstLine = kind === "matrix" ? type.factLabel : kind === "images" ? type.caption : base;
  const title = drawHeading(sheet, heading, kind === "unknown" ? type.otherHeading : type.heading, firstLine, element);
  const marks = fields.filter(({ meaning }) => meaning.type === "mark");
  const others = fields.filter(({ meaning }) => meaning.type !== "mark");
  const parts = [
    factsList(sheet, others, textColumn, element),
    matrixSlabs(sheet, marks, element),
    content(sheet, section, textColumn, element, setting, base),
  ].filter((slabs) => slabs.length > 0);
  const body: PageSlab[] = parts.flatMap((slabs, index) => spaced(slabs, index > 0));
  if (heading.length === 0) return body;
  const flow = body.filter((slab) => !slab.foot);
  return [...beside(flow, title.height, title.draw), ...body.filter((slab) => slab.foot)];
}

function spaced(slabs: readonly PageSlab[], apart: boolean): PageSlab[] {
  return apart ? withGap(slabs, mm(3)) : [...slabs];
}

/** The name of the form or of a part over a rule across the page. */
function kicker(sheet: Sheet, { heading, masthead }: ExportSection, parent: Element): Slab[] {
  const setting = { type: type.kicker, column, element: parent, tag: masthead ? "P" : "H1" };
  const lines = together(paragraphSlabs(sheet, heading, setting));
  const height = mm(2.6);
  const line: Slab = {
    height,
    gap: 0,
    keep: true,
    draw: (y) => rule(sheet.pen, column.left, y + height - mm(0.35), column.width, mm(0.35), color.accent),
  };
  return lines.length === 0 ? [] : [...lines.map((slab) => ({ ...slab, keep: true })), line];
}

function masthead(sheet: Sheet, { masthead }: ExportSection, parent: Element): Slab[] {
  if (!masthead) return [];
  const { headline, author, link } = masthead;
  const narrow: Column = { left: column.left, width: mm(152) };
  const by = author && [
    ...plainRuns(`${author.label}: `),
    ...author.name,
    ...plainRuns(author.year !== undefined ? ` (${author.year})` : author.note ? ` (${author.note})` : ""),
  ];
  const title = { type: type.headline, column: narrow, element: parent, tag: "H1", balanced: true };
  const line = { type: type.byline, column, element: parent, tag: "P" };
  const leads = link?.text ? plainRuns(`${link.text}${link.address ? "\u00a0↗" : ""}`) : [];
  const linked = leads.map((run) => (run.kind === "text" ? { ...run, link: link?.address } : run));
  const parts = [
    withGap(together(paragraphSlabs(sheet, headline, title)), mm(5)),
    withGap(paragraphSlabs(sheet, by ?? [], line), mm(3.2)),
    withGap(paragraphSlabs(sheet, linked, line), mm(0.4)),
  ];
  return together(parts.flat());
}

function content(
  sheet: Sheet,
  { content: blocks }: ExportSection,
  where: Column,
  parent: Element,
  setting: SectionSetting,
  base: Type,
): PageSlab[] {
  return blocks.flatMap((block, index) => {
    const slabs = blockSlabs(sheet, block, where, parent, setting, base);
    return index === 0 ? slabs : withGap(slabs, block.kind === "figure" ? gap.figure : gap.paragraph);
  });
}

function blockSlabs(
  sheet: Sheet,
  block: ExportBlock,
  where: Column,
  parent: Element,
  { nextPage }: SectionSetting,
  base: Type,
): PageSlab[] {
  if (block.kind === "text") return flowSlabs(sheet, flowOf(block.tree), where, parent, base);
  if (block.kind === "figure") return figureSlabs(sheet, block, where, parent);
  const setting = { type: type.nextPage, column: where, element: parent, tag: "P", align: "right" } as const;
  const slabs = paragraphSlabs(sheet, plainRuns(block.text), { ...setting, destination: nextPage });
  return slabs.map((slab) => ({ ...slab, foot: true }));
}

/** Blank above a section's first slab. */
export function sectionGap({ kind }: ExportSection): number {
  return kind === "facts" || kind === "part" ? gap.section + mm(1) : gap.section;
}
