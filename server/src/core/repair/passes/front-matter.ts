// The metadata in which pandoc puts the paragraphs of Word's Title and Subtitle styles: the first part's heading and the headline.

import * as l10n from "@vscode/l10n";
import { fold } from "../../syntax/fold.ts";
import { skipFrontMatter } from "../../syntax/front-matter.ts";
import { headingLine } from "../../template/format.ts";
import { type Pass, replace } from "../change.ts";

/** Puts the title and subtitle back where the title is the first part's name. Other metadata becomes text below them. */
export const frontMatter: Pass = ({ text, format }) => {
  const begin = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const end = skipFrontMatter(text, begin);
  const first = format.template.sections[0];
  if (end === begin || !first) return [];
  const entries = readEntries(text.slice(begin, end));
  const entryOf = (key: string) => entries.find(([name]) => name === key)?.[1] ?? "";
  if (format.sectionNames.known.get(fold(entryOf("title")))?.item !== first) return [];
  const subtitle = entryOf("subtitle");
  const rest = entries.filter(([key, value]) => key !== "title" && key !== "subtitle" && value !== "");
  const blocks = [
    headingLine(first),
    ...(subtitle === "" ? [] : [`${"#".repeat(format.template.header.headline.level)} ${subtitle}`]),
    ...rest.map(([key, value]) => `${key}: ${value}`),
  ];
  return [
    replace({ start: begin, end }, `${blocks.join("\n\n")}\n\n`, {
      kind: "recognised",
      message: l10n.t("Took the title and subtitle from the metadata in front of the text."),
    }),
  ];
};

/** Keys and values of simple YAML; a value may be quoted and go on in indented lines. */
function readEntries(block: string): [key: string, value: string][] {
  const entries: [string, string][] = [];
  for (const line of block.split(/\r\n|\r|\n/).slice(1)) {
    if (/^(?:---|\.\.\.)\s*$/.test(line)) break;
    const entry = line.length > 1_000 ? null : /^([\w"' -]{1,60}):(?:\s+(.*))?$/.exec(line);
    const last = entries.at(-1);
    if (entry) entries.push([entry[1] ?? "", entry[2] ?? ""]);
    else if (last) last[1] = `${last[1]} ${line.trim()}`;
  }
  return entries.map(([key, value]) => [key, unquote(value.replace(/^[|>][+-]?\s+/, "").trim())]);
}

function unquote(value: string): string {
  if (/^".*"$/s.test(value)) return value.slice(1, -1).replace(/\\(["\\])/g, "$1");
  return /^'.*'$/s.test(value) ? value.slice(1, -1).replaceAll("''", "'") : value;
}
