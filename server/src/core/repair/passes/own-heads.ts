// The heads of the columns in which our own exports set domains and marks: they say nothing about the report.

import * as l10n from "@vscode/l10n";
import { asksForMarks } from "../../field-facts.ts";
import { inReport } from "../../report.ts";
import { fold } from "../../syntax/fold.ts";
import { type Pass, replace } from "../change.ts";
import { linesIn } from "../lines.ts";

/** Takes them out; a table's row stays, empty. */
export const ownHeads: Pass = ({ sections }) => {
  const heads = fold(`${l10n.t("Kind of change")} ${l10n.t("This result")}`);
  return sections.flatMap((placed) =>
    asksForMarks(placed.section)
      ? linesIn(placed.section.text, placed.section.body)
          .filter(({ text }) => fold(text.replace(/[|*]/g, " ")) === heads)
          .map((line) =>
            replace(inReport(placed, { start: line.start, end: line.end }), line.text.replace(/[^|]/g, " ").trim()),
          )
      : [],
  );
};
