// Fields that run on in one paragraph, as they do once a converter took Markdown's line breaks for blanks.

import * as l10n from "@vscode/l10n";
import { inReport, type Placed } from "../../report.ts";
import { dominantLineEnding } from "../../syntax/lines.ts";
import type { FieldDefinition } from "../../template/schema.ts";
import type { Pass } from "../change.ts";

/** Begins a line with each label that is missing and stands inside the value of another one. */
export const runTogether: Pass = ({ sections, text }) => {
  const ending = dominantLineEnding(text);
  return sections.flatMap((placed) => {
    const places = labelsInValues(placed);
    if (places.length === 0) return [];
    return [
      {
        edits: places.map(({ start, end }) => ({ span: inReport(placed, { start, end }), text: ending })),
        note: { kind: "recognised", message: l10n.t("Parted {0} fields that ran on in one line.", places.length + 1) },
      },
    ];
  });
};

/** The blanks in front of such labels. */
function labelsInValues({ section }: Placed): { start: number; end: number }[] {
  const { fields } = section.reading;
  const there = new Set(fields.map(({ definition }) => definition));
  const missing = section.definition?.fields.filter((field) => !there.has(field)) ?? [];
  return fields
    .filter(({ definition, table }) => definition !== undefined && !table)
    .flatMap(({ value }) => {
      const source = section.text.slice(value.start, value.end);
      return missing.flatMap((field) => {
        const [found, more] = [...source.matchAll(labelPattern(field))];
        if (!found || more) return [];
        const start = value.start + found.index;
        return [{ start, end: start + (/^\s+/.exec(found[0])?.[0].length ?? 0) }];
      });
    });
}

/** A label as it stands inside a line: blanks before it, and a colon behind it where it has one. */
function labelPattern({ label, colon }: FieldDefinition): RegExp {
  const words = label
    .replace(/[.*+?^${}()|[\]\\]/g, "\\$&")
    .replaceAll("'", "\\\\?['’]")
    .replace(/\s+/g, "\\s+");
  return new RegExp(
    `[^\\S\\r\\n]+(?:[*_]{1,2}|<[a-z]+>)?${words}${colon ? "\\s*(?:[*_]{1,2}|</[a-z]+>)?\\s*:" : "(?![\\p{L}\\p{N}])"}`,
    "gu",
  );
}
