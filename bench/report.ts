// Reports of a given size with one planted mistake: the template's example report, its prose repeated, its period reversed.

import { openaidFormat } from "../server/src/core/template/format.ts";
import { reportText } from "../server/src/core/template/text.ts";

/** A report of about `size` UTF-16 units whose period ends before it starts. */
export function report(size: number): string {
  const format = openaidFormat();
  let text = reportText(format, "example");
  const prose = format.template.sections.filter((section) => section.kind === "prose");
  const more = Math.max(
    0,
    Math.ceil((size - text.length) / prose.reduce((sum, section) => sum + section.example.length + 2, 0)),
  );
  for (const section of prose)
    text = text.replace(section.example, Array.from({ length: more + 1 }, () => section.example).join("\n\n"));
  const period =
    format.template.sections.flatMap((section) => section.fields).find((field) => field.type === "period")?.example ??
    "";
  return text.replace(period, period.split("-").reverse().join("-"));
}
