// Blocks of HTML that a converter left in Markdown because Markdown has no form for them: tables without a header, divisions.

import * as l10n from "@vscode/l10n";
import type { Html } from "mdast";
import { inReport } from "../../report.ts";
import { fold } from "../../syntax/fold.ts";
import { type Change, type Pass, replace } from "../change.ts";

/** Tags that begin a block which Markdown says as well; what a writer may have put there on purpose is not among them. */
const blockTag = /^\s{0,3}<(?:table|p|div|ul|ol|h[1-6]|blockquote|section|figure)\b/i;
/** A tag that stands alone, without the block that it opened or closes. */
const loneTag = /^\s{0,3}<\/?(?:p|div|section|figure|table)\b[^<>]*>\s*$/i;

/** Turns such blocks into Markdown. */
export const rawHtml: Pass = (report, html) =>
  report.sections.flatMap((placed) =>
    placed.section.blocks.flatMap((block): Change[] => {
      if (!block.text.includes("<")) return [];
      const nodes = block.facts.tree.children.filter((node): node is Html => node.type === "html");
      return nodes.flatMap((node): Change[] => {
        const start = block.start + (node.position?.start.offset ?? 0);
        const end = block.start + (node.position?.end.offset ?? 0);
        const span = inReport(placed, { start, end });
        if (loneTag.test(node.value)) return [replace(span, "")];
        if (!blockTag.test(node.value)) return [];
        const markdown = html(node.value).trim();
        // Nothing may get lost: what the text cannot say stays as it is.
        if (fold(markdown) === "" && /[\p{L}\p{N}]/u.test(node.value.replace(/<[^<>]*>/g, ""))) return [];
        return [replace(span, markdown, { kind: "recognised", message: l10n.t("Turned HTML into Markdown.") })];
      });
    }),
  );
