// Pictures whose file is not where the report says.

import type { Fix } from "../problem.ts";
import type { Span } from "../span.ts";
import { shiftSpan } from "../span.ts";
import type { Image } from "../syntax/markdown.ts";
import { distance } from "../template/names.ts";
import { encodePath, isPictureFile, isRelativePath } from "../values/file-path.ts";
import { l10n, type NeighbourFiles, type ReportRule } from "./rule.ts";

/** How many file names are offered. */
const mostOffers = 3;

export const missingImage: ReportRule = {
  id: "missing-image",
  scope: "report",
  severity: "warning",
  summary: "Every picture's file is there.",
  explanation:
    "The picture will be blank on the page, because there is no file at this path. Paths count from the folder that the report is in. Pictures on the web are not looked for.",
  fix: "offered",
  bad: [],
  good: [
    {
      find: "Members of the union",
      replace: "![Women](https://example.org/women.jpg)\n\nMembers of the union",
      note: "On the web.",
    },
  ],
  *check(report, { files }) {
    if (!files) return;
    for (const { start, section } of report.sections)
      for (const block of section.blocks)
        for (const image of block.images) {
          if (!isRelativePath(image.target) || files.exists(image.target) !== false) continue;
          const at = start + block.start;
          yield {
            span: shiftSpan(image.url, at),
            message: l10n.t("There is no file {0} beside this report.", image.target),
            fixes: offers(image, shiftSpan(image.url, at), files),
          };
        }
  },
};

/** Picture files in the folder that the path names, those with the nearest names first. */
function offers(image: Image, span: Span, files: NeighbourFiles): Fix[] {
  const wanted = nameOf(image.target);
  return files
    .beside(image.target)
    .filter(isPictureFile)
    .map((path) => ({ path, steps: distance(nameOf(path), wanted, Number.POSITIVE_INFINITY) }))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, mostOffers)
    .map(({ path }) => ({
      title: l10n.t("Use {0}", path),
      edits: [{ span, text: encodePath(path) }],
      safe: false,
    }));
}

function nameOf(path: string): string {
  return path.replace(/^.*[/\\]/s, "").toLowerCase();
}
