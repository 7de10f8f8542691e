// Code lenses: one above each part of a report, with its words and its problems.

import * as l10n from "@vscode/l10n";
import type { Analysis } from "../analyze.ts";
import { type PartNode, partTree } from "../parts.ts";
import { wordCount } from "../phrases.ts";
import type { Span } from "../span.ts";

export interface Lens {
  /** The part's heading. */
  readonly span: Span;
  readonly title: string;
  /** How many errors and warnings stand in the part. */
  readonly problems: number;
}

/** The lenses in document order. */
export function lenses({ report, problems }: Analysis): Lens[] {
  return partTree(report)
    .filter(({ placed }) => placed.section.definition?.kind === "part")
    .map((node) => {
      const { placed, span } = node;
      const count = problems.filter(
        (one) =>
          span.start <= one.span.start &&
          one.span.start < span.end &&
          (one.severity === "error" || one.severity === "warning"),
      ).length;
      const { heading } = placed.section;
      return {
        span: { start: placed.start + heading.span.start, end: placed.start + heading.span.end },
        title: [wordCount(proseWords(node)), problemCount(count)].join(" · "),
        problems: count,
      };
    });
}

/** Words of the prose sections in a part. */
function proseWords({ placed: { section }, children }: PartNode): number {
  const own = section.definition?.kind === "prose" ? section.words : 0;
  return children.reduce((sum, child) => sum + proseWords(child), own);
}

function problemCount(count: number): string {
  if (count === 0) return l10n.t("no problems");
  return count === 1 ? l10n.t("1 problem") : l10n.t("{0} problems", count);
}
