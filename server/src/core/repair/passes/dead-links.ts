// Links of the form whose target a converter lost, or that lead nowhere and so were no links in another format: their words are
// left, on a line of their own.

import * as l10n from "@vscode/l10n";
import { contentEnd, knownSections, type Placed } from "../../report.ts";
import { fold } from "../../syntax/fold.ts";
import { nextPageLine } from "../../template/text.ts";
import { type Change, type Pass, replace } from "../change.ts";
import { type Line, linesIn } from "../lines.ts";

/** Makes links of them again: the one to the second page as the form has it, the one to the project without its target. */
export const deadLinks: Pass = (report) => {
  const { format, text, header } = report;
  const { link } = format.template.header;
  const { nextPage } = format.template.images;
  const known = knownSections(report);
  const lines = (placed: Placed) =>
    linesIn(text, { start: placed.start + placed.section.body.start, end: contentEnd(placed) });
  const first = known.find(({ definition }) => definition === format.template.sections[0]);
  const place = header.headline ? report.sections.filter(({ section }) => section === header.headline?.section) : [];
  const toProject =
    header.link === undefined
      ? [...(first ? [first] : []), ...place].flatMap(lines).find((line) => saysOnly(line, link.text))
      : undefined;
  const toSecondPage = known
    .filter(({ definition }) => definition.kind === "images" || definition.kind === "part")
    .flatMap(lines)
    .filter((line) => saysOnly(line, nextPage) && !line.text.includes("]("));
  return [
    ...toSecondPage.map((line): Change => replace({ start: line.start, end: line.end }, nextPageLine(format))),
    ...(toProject
      ? [
          replace({ start: toProject.start, end: toProject.end }, `[${link.text}](#)`, {
            kind: "undecided",
            message: l10n.t("The address of “{0}” is lost: it is left to you.", link.text),
          }),
        ]
      : []),
  ];
};

/** Whether a line says these words and no more; an arrow is no word. */
function saysOnly({ text }: Line, words: string): boolean {
  const said = text.replace(/[*_[\]→↗➔>]|\\$/g, " ");
  return words !== "" && fold(said) === fold(words);
}
