// How a report looks on paper: measures, type and colours of the preview's page, in points and from the page's top left corner.

import type { FaceName } from "./faces.ts";

const MM = 72 / 25.4;

export const mm = (millimetres: number): number => millimetres * MM;

/** A4. */
export const page = {
  width: mm(210),
  height: mm(297),
  left: mm(20),
  right: mm(20),
  top: mm(17),
  /** Nothing of the report stands below. */
  bottom: mm(297 - 19),
  /** The baseline of the page's number. */
  footer: mm(297 - 10.5),
} as const;

/** The column for headings; text stands beside it. */
export const hang = mm(29);

export const column = { left: page.left, width: page.width - page.left - page.right } as const;
export const textColumn = { left: page.left + hang, width: column.width - hang } as const;

export const color = {
  ink: "#1d1c1a",
  soft: "#5c5952",
  faint: "#a39f96",
  rule: "#dedbd4",
  tint: "#f5f3ee",
  accent: "#1a5560",
} as const;

/** How a text is set. */
export interface Type {
  readonly face: FaceName;
  readonly size: number;
  /** From one baseline to the next. */
  readonly leading: number;
  readonly color: string;
  /** Added between letters. */
  readonly spacing: number;
}

const text: Type = { face: "text", size: 9.8, leading: mm(4.95), color: color.ink, spacing: 0 };
const label: Type = { face: "label", size: 8, leading: mm(3.7), color: color.accent, spacing: 0 };

export const type = {
  // More blank between letters, and some readers of PDFs take each for a word.
  kicker: { ...label, size: 8.2, leading: mm(4), spacing: 0.78 },
  headline: { ...text, face: "bold", size: 23, leading: mm(9.4) },
  byline: { ...text, size: 9.4, leading: mm(4.8), color: color.soft },
  heading: { ...label, size: 7.7, leading: mm(3.6), spacing: 0.65 },
  otherHeading: { ...label, size: 8.4, leading: mm(3.9) },
  factLabel: { ...text, face: "italic", size: 8.8, leading: mm(4.2), color: color.soft },
  factValue: { ...label, size: 9.8, leading: mm(4.9), color: color.ink },
  lead: { ...text, size: 11.3, leading: mm(5.6) },
  text,
  subheading: { ...label, size: 9, leading: mm(4.6), color: color.ink },
  code: { ...text, size: 9, leading: mm(4.4) },
  table: { ...text, size: 8.8, leading: mm(4.2) },
  tableHead: { ...label, size: 8.2, leading: mm(4.2), color: color.ink },
  caption: { ...text, size: 8.8, leading: mm(4.2), color: color.soft },
  domain: { ...text, size: 9.2, leading: mm(4.3), color: color.soft },
  matrixHead: { ...text, face: "italic", size: 8.6, leading: mm(4.2), color: color.soft },
  mark: { ...label, size: 8.6, color: "#ffffff" },
  noMark: { ...label, size: 8.6, color: color.faint },
  nextPage: { ...text, size: 9, leading: mm(4.6), color: color.accent },
  footer: { ...text, size: 8.4, leading: mm(4), color: color.soft },
} as const satisfies Record<string, Type>;

/** Blank above things, left out at the top of a page. */
export const gap = {
  section: mm(5.6),
  paragraph: mm(1.9),
  item: mm(0.7),
  subheading: mm(2.6),
  afterSubheading: mm(0.5),
  table: mm(2.4),
  figure: mm(2.6),
} as const;
