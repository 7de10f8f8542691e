// Bullets as signs of text, which Markdown does not know for a list; and those that a converter set apart from their items.

import * as l10n from "@vscode/l10n";
import { inReport } from "../../report.ts";
import type { Section } from "../../section.ts";
import { touches } from "../../span.ts";
import { codeSpans } from "../../syntax/gather.ts";
import { type Change, type Pass, replace } from "../change.ts";
import { groupWhile, type Line, linesIn } from "../lines.ts";

const bullet = /^([ \t]*)[•●▪◦‣·○▸➢➤][ \t]+(?=\S)/;
const loneBullet = /^[ \t]*[•●▪◦‣○▸➢➤][ \t]*$/;

/** Makes list items of them. */
export const bullets: Pass = (report) =>
  report.sections.flatMap((placed) => {
    const { section } = placed;
    if (section.definition?.kind === "fields" || !/[•●▪◦‣·○▸➢➤]/.test(section.text)) return [];
    const code = section.blocks.flatMap((block) =>
      codeSpans(block.facts)
        // Indented text is code to Markdown, and a list to whoever indented its bullets.
        .filter(({ start }) => /^[`~]/.test(block.text.slice(start)))
        .map(({ start, end }) => ({ start: start + block.start, end: end + block.start })),
    );
    const lines = linesIn(section.text, section.body).filter((line) => !code.some((one) => touches(one, line)));
    const marked = lines.flatMap((line, index): Change[] => {
      const found = bullet.exec(line.text);
      if (!found) return [];
      const before = lines[index - 1];
      const gap =
        before && before.text.trim() !== "" && !bullet.test(before.text) && startsList(lines, index) ? "\n" : "";
      return [replace(inReport(placed, { start: line.start, end: line.start + found[0].length }), `${gap}- `)];
    });
    return [
      ...marked,
      ...apart(section, lines).map((change) => ({
        ...change,
        edits: change.edits.map((edit) => ({ ...edit, span: inReport(placed, edit.span) })),
      })),
    ];
  });

/** Whether no line of the paragraph above has a bullet. */
function startsList(lines: readonly Line[], index: number): boolean {
  for (let at = index - 1; at >= 0 && lines[at]?.text.trim() !== ""; at--)
    if (bullet.test(lines[at]?.text ?? "")) return false;
  return true;
}

/** Several lone bullets, and as many lines behind them: each is the item of one. */
function apart(section: Section, lines: readonly Line[]): Change[] {
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const groups = groupWhile(filled, (before, line) => loneBullet.test(before.text) && loneBullet.test(line.text));
  return groups.flatMap((group): Change[] => {
    const last = group.at(-1) as Line;
    if (!loneBullet.test(last.text)) return [];
    const items = itemsBehind(section, filled.slice(filled.indexOf(last) + 1), group.length);
    if (!items) return [];
    return [
      {
        edits: [
          ...group.map((line) => ({ span: { start: line.start, end: line.next }, text: "" })),
          ...items.map((line) => ({
            span: { start: line.start, end: line.start + (/^\s*/.exec(line.text)?.[0].length ?? 0) },
            text: "- ",
          })),
        ],
        note: {
          kind: "recognised",
          message: l10n.t("Set {0} bullets in front of the lines below them.", group.length),
        },
      },
    ];
  });
}

/** The first lines of as many items: each starts a line of its own, and all end where the next blank line is. */
function itemsBehind({ text }: Section, lines: readonly Line[], count: number): Line[] | undefined {
  const paragraph = groupWhile(lines, (before, line) => line.start === before.next)[0] ?? [];
  if (paragraph.length === count) return paragraph;
  // Items that go on over lines end as sentences or clauses do, or a next one begins.
  const starts = paragraph.filter((_, index) => index === 0 || /[.;:!?,]\s*$/.test(paragraph[index - 1]?.text ?? ""));
  return starts.length === count && text.length > 0 ? starts : undefined;
}
