// Hover: the core's Markdown in the form that the client shows.

import { type Hover, type HoverParams, MarkupKind } from "vscode-languageserver";
import { hover } from "../../core/features/hover.ts";
import type { Client } from "../client.ts";
import { toOffset, toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";
import { plainText } from "../plain-text.ts";

export function answerHover(
  { document, analysis }: OpenReport,
  { position }: HoverParams,
  client: Client,
): Hover | null {
  const found = hover(analysis, toOffset(document, position));
  if (!found) return null;
  const { markdown } = found;
  return {
    contents: client.hover.markdown
      ? { kind: MarkupKind.Markdown, value: markdown }
      : { kind: MarkupKind.PlainText, value: plainText(markdown) },
    range: toRange(document, found.span),
  };
}
