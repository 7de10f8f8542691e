// Marks that a converter of PDF set apart from their domains: all labels first, and as many lone marks somewhere below. And the
// start of a value that was torn off and stands below, too.

import * as l10n from "@vscode/l10n";
import { fieldValue, isMarkField } from "../../field-facts.ts";
import { inReport, type Placed } from "../../report.ts";
import type { Section } from "../../section.ts";
import type { Edit } from "../../span.ts";
import type { Field } from "../../syntax/fields.ts";
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

/** Labels of domains that follow each other without a mark, and the lone marks below the last of them. */
interface Group {
  readonly domains: readonly Field[];
  readonly lone: readonly Line[];
}

/**
 * As many marks as labels above them belong together. With fewer or more, nobody can tell whose they are; and where marks stand
 * below their labels, a label without one had one that is lost: a converter takes a lone dash for a hyphen.
 */
function marks(placed: Placed, format: Format): Change[] {
  const groups = groupsOf(placed.section, format);
  if (groups.every(({ lone }) => lone.length === 0)) return [];
  return groups.flatMap((group) => {
    const { domains, lone } = group;
    if (domains.length !== lone.length || !isInOrder(placed.section, group)) return undecided(placed, domains, lone);
    return domains.length < 2 ? [] : [pair(placed, format, domains, lone)];
  });
}

/**
 * Whether the marks below some labels can be trusted to be in their order. Not where the first one is set off in another way than the
 * others (it belongs to the last label, then), and not where text stands before it that only a part of the labels have above them.
 */
function isInOrder(section: Section, group: Group): boolean {
  const { domains } = group;
  if (domains.length < 2) return true;
  const gaps = gapsOf(section.text, group);
  if (isBrokenUp(gaps)) return domains.length === domainsOf(section).length;
  return new Set(gaps.map((gap) => /(?:\r\n|\r|\n)[^\S\r\n]*[\r\n]/.test(gap))).size === 1;
}

/** What stands before each mark of a group, from the last label or the mark before it. */
function gapsOf(text: string, { domains, lone }: Group): string[] {
  const last = domains.at(-1);
  return last ? lone.map(({ start }, index) => text.slice(lone[index - 1]?.end ?? behindLabel(text, last), start)) : [];
}

function isBrokenUp(gaps: readonly string[]): boolean {
  return gaps.some((gap) => gap.trim() !== "");
}

function pair(placed: Placed, format: Format, domains: readonly Field[], lone: readonly Line[]): Change {
  const { yes, no } = format.template.marks;
  return {
    edits: [
      ...domains.map((field, index) => {
        const at = behindLabel(placed.section.text, field);
        const mark = readMark(format, lone[index]?.text ?? "") ? yes : no;
        return { span: inReport(placed, { start: at, end: at }), text: `\t${mark}` };
      }),
      ...withoutLines(placed, lone),
    ],
    note: {
      kind: "moved",
      message: l10n.t("Moved {0} marks behind the domains that stood above them all.", domains.length),
    },
  };
}

/** Leaves the marks of domains to the writer, and says so at each. */
function undecided(placed: Placed, domains: readonly Field[], lone: readonly Line[]): Change[] {
  return domains.map((field, index) => {
    const at = behindLabel(placed.section.text, field);
    const written = lone.map(({ text }) => text.trim()).join(" ");
    const message =
      written === ""
        ? l10n.t("The mark of this domain is lost: it is left to you.")
        : l10n.t(
            "Below {0} domains stood “{1}”: whose mark that is cannot be told, and is left to you.",
            domains.length,
            written,
          );
    return {
      edits: [
        { span: inReport(placed, { start: at, end: at }), text: "\t" },
        ...(index === 0 ? withoutLines(placed, lone) : []),
      ],
      note: { kind: "undecided", message },
    };
  });
}

/** A line of so many characters has no room for a blank and a mark in the columns that converters fill. */
const full = { least: 70, most: 80 };

/** Whether a field's mark was set below its label, and not because there was no room for it on the line. */
function isBelow(text: string, { lead, label, value }: Field): boolean {
  const breaks = text.slice(label.end, value.start).split(/\r\n|\r|\n/).length - 1;
  const line =
    text
      .slice(lead.start, label.end)
      .split(/\r\n|\r|\n/)
      .at(-1) ?? "";
  return breaks > 1 || (breaks === 1 && (line.length < full.least || line.length > full.most));
}

function behindLabel(text: string, { lead }: Field): number {
  return lead.start + text.slice(lead.start, lead.end).trimEnd().length;
}

function withoutLines(placed: Placed, lines: readonly Line[]): Edit[] {
  return lines.map(({ start, end }) => ({ span: inReport(placed, { start, end }), text: "" }));
}

/**
 * The domains of a section that have no mark beside them, in groups, in order. A mark beside its label ends a group; so does what has
 * markup, in which a label without a mark means no.
 */
function groupsOf(section: Section, format: Format): Group[] {
  const { text } = section;
  const groups: Group[] = [];
  let open: Field[] = [];
  const close = (lone: readonly Line[]) => {
    if (open.length > 0) groups.push({ domains: open, lone });
    open = [];
  };
  const domains = domainsOf(section);
  domains.forEach((field, index) => {
    const isBeside = field.value.start < field.value.end && !isBelow(text, field);
    if (isBeside || field.marked) {
      close([]);
      return;
    }
    open.push(field);
    const below = linesIn(text, {
      start: behindLabel(text, field),
      end: domains[index + 1]?.span.start ?? text.length,
    });
    const lone = below.filter((line) => isLoneMark(format, line.text));
    if (lone.length > 0) close(lone);
  });
  close([]);
  return groups;
}

function domainsOf({ reading }: Section): Field[] {
  return reading.fields.filter((field) => isMarkField(field) && !field.table);
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
