// Reads the priorities of the development strategy that a value lists.

import { fold } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";
import { findName } from "../template/names.ts";
import { type ListPart, readList, separatorPattern } from "./list.ts";

/** Splits a value at commas and semicolons, and behind a known priority also at a conjunction; finds each part in the format's list. */
export function readPriorities(format: Format, value: string): ListPart<string>[] {
  return readList(value, {
    separator: separatorPattern([",", ";"], format.template.conjunctions),
    parts: (separator) => /[,;]/.test(separator),
    find: (text) => findName(format.priorities, fold(text), false)?.item,
    longest: format.priorities.longest * 2 + 8,
  });
}
