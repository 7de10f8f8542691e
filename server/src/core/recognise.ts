// Decides what each heading of a scanned text is: a section of the template, the headline, or unknown. No text is cut here.

import { fold, isCapitals } from "./syntax/fold.ts";
import type { HeadingLine } from "./syntax/heading.ts";
import type { NameTest, Scan } from "./syntax/scan.ts";
import type { Format } from "./template/format.ts";
import { type Found, findName } from "./template/names.ts";
import type { SectionDefinition } from "./template/schema.ts";

export interface Recognised {
  readonly line: HeadingLine;
  readonly role: "section" | "headline" | "unknown";
  readonly found?: Found<SectionDefinition>;
}

/** How many headings begin a section: what no writer writes costs no more than that. */
export const mostSections = 1_000;

/** Markup in front of and behind a name that a heading's line may have, in UTF-16 units. */
const markupRoom = 40;

/** What the scanner needs to know of a format's section names. */
export function nameTest(format: Format): NameTest {
  const names = format.sectionNames;
  return {
    longestLine: names.longest + markupRoom,
    isName(name, form, startsSentence) {
      if (form !== "bare") return findName(names, fold(name), true) !== undefined;
      if (!names.known.has(fold(name))) return false;
      return isCapitals(name) || (startsSentence && /^\p{Lu}/u.test(name));
    },
  };
}

/** Recognises the headings of `text`, in order. Lines that turn out to be text are left out. */
export function recognise(text: string, scan: Scan, format: Format): Recognised[] {
  const { headings } = scan;
  const folded = ({ name }: HeadingLine) => fold(text.slice(name.start, name.end));
  const found = new Map<HeadingLine, Found<SectionDefinition>>();
  const taken = new Set<SectionDefinition>();
  const claim = (line: HeadingLine, what: Found<SectionDefinition> | undefined) => {
    if (!what) return;
    found.set(line, what);
    taken.add(what.item);
  };
  for (const line of headings)
    if (isMarkdown(line) && line.level <= 4) claim(line, findName(format.sectionNames, folded(line), true));
  for (const line of headings) {
    if (line.form !== "atx" || line.level <= 4) continue;
    const exact = format.sectionNames.known.get(folded(line));
    if (exact?.match === "name" && !taken.has(exact.item)) claim(line, exact);
  }
  for (const line of headings) {
    if (isMarkdown(line)) continue;
    const what = findName(format.sectionNames, folded(line), line.form !== "bare");
    if (what && !taken.has(what.item)) claim(line, what);
  }
  const headline = findHeadline(text, headings, found, format);
  const recognised: Recognised[] = [];
  for (const line of headings) {
    const what = found.get(line);
    if (what) recognised.push({ line, role: "section", found: what });
    else if (line === headline) recognised.push({ line, role: "headline" });
    else if (isMarkdown(line) && line.level <= 4) recognised.push({ line, role: "unknown" });
  }
  return recognised;
}

/**
 * The headings that begin a section: behind the first `mostSections` only what stands there as the first of its name, so that no
 * section of the template is missing that is there. `tooMany` is the first that is left to be text.
 */
export function withinLimit(all: readonly Recognised[]): { headings: readonly Recognised[]; tooMany?: Recognised } {
  if (all.length <= mostSections) return { headings: all };
  const headings = all.slice(0, mostSections);
  const there = new Set(headings.map(({ found }) => found?.item));
  let tooMany: Recognised | undefined;
  for (const one of all.slice(mostSections)) {
    const item = one.found?.item;
    if (item && !there.has(item)) {
      there.add(item);
      headings.push(one);
    } else tooMany ??= one;
  }
  return tooMany ? { headings, tooMany } : { headings };
}

function isMarkdown(line: HeadingLine): boolean {
  return line.form === "atx" || line.form === "setext";
}

/**
 * The headline: the first heading that is no section between the first part and the next section. Where the first part's own
 * heading is missing, the headline still is what stands before the sections. A sub-heading with a section's name is none: at the
 * headline's level it would be that section.
 */
function findHeadline(
  text: string,
  headings: readonly HeadingLine[],
  found: ReadonlyMap<HeadingLine, Found<SectionDefinition>>,
  format: Format,
): HeadingLine | undefined {
  const part = format.template.sections[0];
  const partAt = headings.findIndex((line) => found.get(line)?.item === part);
  const next = headings.findIndex((line, index) => index > partAt && found.has(line));
  const between = headings.slice(partAt + 1, next < 0 ? undefined : next);
  return between.find((line) => !found.has(line) && isMarkdown(line) && !namesSection(text, line, format));
}

function namesSection(text: string, { name }: HeadingLine, format: Format): boolean {
  return findName(format.sectionNames, fold(text.slice(name.start, name.end)), true) !== undefined;
}
