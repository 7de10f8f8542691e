// Empty anchors: Word's bookmarks, that converters keep although nothing leads to them.

import { inReport } from "../../report.ts";
import { touches } from "../../span.ts";
import { codeSpans } from "../../syntax/gather.ts";
import { type Pass, replace } from "../change.ts";

const anchor =
  /<(a|span)\s+(?:id|name)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)')[^<>]*>\s*<\/\1>|\[\]\{#([\w.-]+)(?:\s+\.anchor)?\}/gi;

/** Takes out anchors that no link of the text leads to. One in front of a heading's # keeps Markdown from seeing the heading. */
export const anchors: Pass = (report) => {
  const { text } = report;
  if (!/<(?:a|span)\s|\[\]\{#/i.test(text)) return [];
  const plain = text.replaceAll("\\", "");
  return report.sections.flatMap((placed) => {
    const { section } = placed;
    const code = section.blocks.flatMap((block) =>
      codeSpans(block.facts).map(({ start, end }) => ({ start: start + block.start, end: end + block.start })),
    );
    return [...section.text.matchAll(anchor)].flatMap((found) => {
      const span = { start: found.index, end: found.index + found[0].length };
      const id = found[2] ?? found[3] ?? found[4] ?? "";
      if (code.some((one) => touches(one, span)) || plain.includes(`](#${id})`)) return [];
      return [replace(inReport(placed, span), "")];
    });
  });
};
