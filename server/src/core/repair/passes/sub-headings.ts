// Headings of the writer inside of a section, at whatever level another program's styles gave them: below the section's own.

import * as l10n from "@vscode/l10n";
import { shorten } from "../../phrases.ts";
import { inReport, type Placed } from "../../report.ts";
import { type Change, type Pass, replace } from "../change.ts";

/** The level from which on headings are the writer's. */
const own = 5;

/** Gives them a level at which they are no sections. */
export const subHeadings: Pass = ({ sections, header }) => {
  let above: Placed | undefined;
  return sections.flatMap((placed): Change[] => {
    const { section } = placed;
    const { level, marker, name, form } = section.heading;
    if (section.definition) above = placed;
    const isBelow =
      above !== undefined && above.section.definition?.kind !== "part" && level > above.section.heading.level;
    if (
      section.role !== "unknown" ||
      section === header.headline?.section ||
      form !== "atx" ||
      !isBelow ||
      level >= own
    )
      return [];
    return [
      replace(inReport(placed, marker), "#".repeat(own), {
        kind: "recognised",
        message: l10n.t(
          "Took “{0}” for a heading inside of a section.",
          shorten(section.text.slice(name.start, name.end)),
        ),
      }),
    ];
  });
};
