// A Word document while it is made: the pictures at hand, and the lists that need numbers of their own.

import type { INumberingOptions } from "docx";
import { AlignmentType, LevelFormat } from "docx";
import type { ListItem } from "../../core/export/flow.ts";
import type { Pictures } from "../../core/export/pictures.ts";
import { mm } from "./look.ts";

export interface Draft {
  readonly pictures: Pictures;
  /** The first number of each numbered list, in the order in which they were met. */
  readonly firstNumbers: number[];
  /** The name of the numbering of a list of the text that is being written, by the list's number in it. */
  readonly lists: Map<number, string>;
}

/** The name of the numbering that all lists without numbers share. */
const bullets = "bullets";

/** Word has no deeper lists. */
const deepest = 8;

/** How far an item's text stands from the margin at a level, in millimetres. */
const step = 6;

export function startDraft(pictures: Pictures): Draft {
  return { pictures, firstNumbers: [], lists: new Map() };
}

/** The numbering of an item: each numbered list counts by itself. */
export function numberingOf(
  draft: Draft,
  { list, level, ordered, number }: ListItem,
): { reference: string; level: number } {
  const at = Math.min(level, deepest);
  if (!ordered) return { reference: bullets, level: at };
  let reference = draft.lists.get(list);
  if (reference === undefined) {
    reference = `numbers-${draft.firstNumbers.push(number)}`;
    draft.lists.set(list, reference);
  }
  return { reference, level: at };
}

/** How far the text of an item stands from the margin, in twips. */
export function indentOf({ level }: ListItem): number {
  return mm((Math.min(level, deepest) + 1) * step);
}

/** All numberings that the draft has given out. */
export function numberingOptions({ firstNumbers }: Draft): INumberingOptions {
  const levels = Array.from({ length: deepest + 1 }, (_, level) => level);
  const place = (level: number) => ({
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: mm((level + 1) * step), hanging: mm(step - 1) } } },
  });
  return {
    config: [
      {
        reference: bullets,
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.BULLET,
          text: ["•", "–", "◦"][level % 3] as string,
          ...place(level),
        })),
      },
      ...firstNumbers.map((start, index) => ({
        reference: `numbers-${index + 1}`,
        levels: levels.map((level) => ({
          level,
          format: LevelFormat.DECIMAL,
          text: `%${level + 1}.`,
          start,
          ...place(level),
        })),
      })),
    ],
  };
}
