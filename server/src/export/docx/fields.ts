// Fields as tables of Word: facts in a tinted box, domains of change with a mark in each row.

import * as l10n from "@vscode/l10n";
import { type IParagraphOptions, Paragraph, ShadingType, Table, TableCell, TableRow, TextRun, WidthType } from "docx";
import type { ExportField } from "../../core/export/document.ts";
import type { Draft } from "./draft.ts";
import { colours, fonts, mm, styleIds, textWidth } from "./look.ts";
import { runParts, writable } from "./runs.ts";
import { bare, type DocxBlock, gap, ruled } from "./text.ts";

/** Width of the column of labels, and of that of marks, in millimetres. */
const labelWidth = 44;
const markWidth = 24;

/** The tables of a section's fields; nothing for a section without fields. */
export function fieldBlocks(draft: Draft, fields: readonly ExportField[], boxed: boolean): DocxBlock[] {
  const facts = fields.filter(({ meaning }) => meaning.type !== "mark");
  const marks = fields.filter(({ meaning }) => meaning.type === "mark");
  return [
    ...(facts.length > 0 ? [factTable(draft, facts, boxed), gap()] : []),
    ...(marks.length > 0 ? [markTable(marks), gap()] : []),
  ];
}

function factTable(draft: Draft, facts: readonly ExportField[], boxed: boolean): Table {
  const shading = boxed ? { shading: { type: ShadingType.CLEAR, fill: colours.tint, color: "auto" } } : {};
  const air = { top: 45, bottom: 45, left: boxed ? 170 : 0, right: 120 };
  return new Table({
    width: { size: mm(textWidth), type: WidthType.DXA },
    columnWidths: [mm(labelWidth), mm(textWidth - labelWidth)],
    borders: bare,
    rows: facts.map(({ label, value }, index) => {
      const margins = {
        ...air,
        ...(boxed && index === 0 && { top: 120 }),
        ...(boxed && index === facts.length - 1 && { bottom: 120 }),
      };
      const cell = (width: number, style: string, children: IParagraphOptions["children"]) =>
        new TableCell({
          width: { size: mm(width), type: WidthType.DXA },
          margins,
          ...shading,
          children: [new Paragraph({ style, children: children ?? [] })],
        });
      return new TableRow({
        cantSplit: true,
        children: [
          cell(labelWidth, styleIds.label, [new TextRun(writable(label))]),
          cell(textWidth - labelWidth, styleIds.value, runParts(value, draft.pictures)),
        ],
      });
    }),
  });
}

function markTable(marks: readonly ExportField[]): Table {
  const soft = { font: fonts.label, size: 17, color: colours.soft };
  return new Table({
    width: { size: mm(textWidth), type: WidthType.DXA },
    columnWidths: [mm(textWidth - markWidth), mm(markWidth)],
    borders: ruled,
    rows: [
      row(
        [new TextRun({ text: l10n.t("Kind of change"), ...soft })],
        [new TextRun({ text: l10n.t("This result"), ...soft })],
        true,
      ),
      ...marks.map(({ label, meaning }) => {
        const { marked, sign } = meaning as Extract<typeof meaning, { type: "mark" }>;
        const yes = marked === true;
        const shown = { font: fonts.label, size: 18, bold: yes };
        return row(
          [new TextRun({ text: writable(label), ...shown, color: yes ? colours.ink : colours.soft })],
          [new TextRun({ text: writable(sign), ...shown, color: yes ? colours.accent : colours.soft })],
          false,
        );
      }),
    ],
  });
}

function row(label: TextRun[], mark: TextRun[], tableHeader: boolean): TableRow {
  const margins = { top: 45, bottom: 45, left: 0, right: 100 };
  const spacing = { after: 0, line: 245, lineRule: "auto" } as const;
  const size = (width: number) => ({ size: mm(width), type: WidthType.DXA });
  return new TableRow({
    ...(tableHeader && { tableHeader }),
    cantSplit: true,
    children: [
      new TableCell({
        margins,
        width: size(textWidth - markWidth),
        children: [new Paragraph({ spacing, children: label })],
      }),
      new TableCell({
        margins: { ...margins, right: 0 },
        width: size(markWidth),
        children: [new Paragraph({ spacing, alignment: "center", children: mark })],
      }),
    ],
  });
}
