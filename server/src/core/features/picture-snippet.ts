// Pictures in a report with their alternative text, caption and credit still to be filled in.

import * as l10n from "@vscode/l10n";
import { type Piece, snippetText } from "../snippet.ts";
import { type Format, placeholder } from "../template/format.ts";
import { encodePath } from "../values/file-path.ts";

/**
 * A snippet with a paragraph for each picture and one for its caption, LF. What is not filled in stays in brackets, as guidance
 * that the rules find.
 * @param paths relative to the report, with "/"
 */
export function pictureSnippet(format: Format, paths: readonly string[]): string {
  const { credit } = format.template.images;
  return snippetText(
    paths.flatMap((path, index): Piece[] => [
      index === 0 ? "![" : "\n\n![",
      { stop: placeholder(l10n.t("Describe the picture")) },
      `](${encodePath(path)})\n\n`,
      { stop: placeholder(l10n.t("Describe who does what, and where")) },
      `. ${credit}: `,
      { stop: placeholder(l10n.t("Insert the photographer’s name")) },
      ".",
    ]),
  );
}
