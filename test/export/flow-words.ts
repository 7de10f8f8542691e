// The words of paragraphs and tables, in reading order.

import type { FlowBlock } from "../../server/src/core/export/flow.ts";
import { textOfRuns } from "../../server/src/core/export/runs.ts";
import { wordsOf } from "../kit/source-words.ts";

/** Every word of a flow; pictures say none. */
export function flowWords(flow: readonly FlowBlock[]): string[] {
  return flow.flatMap((block): string[] => {
    if (block.kind === "table")
      return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => flowWords(blocks)));
    return wordsOf(textOfRuns(block.runs.filter(({ kind }) => kind !== "picture")));
  });
}
