// What completion offers: one entry of the list, in the core's terms. How a client is told of it is decided elsewhere.

import type { NeighbourFiles } from "../../rules/rule.ts";
import type { Edit } from "../../span.ts";

export interface CompletionOffer {
  /** What the writer would type. */
  readonly label: string;
  readonly kind: "section" | "field" | "domain" | "value" | "text" | "file" | "snippet";
  /** A few words beside the label. */
  readonly detail?: string;
  /** Markdown. */
  readonly documentation?: string;
  /** Replaces what is typed so far; starts at the line's text and stays on the line of the caret. */
  readonly edit: Edit;
  /** The edit's text as an LSP snippet, for clients that have snippets. */
  readonly snippet?: string;
  /** What typed text is compared with, where it is not the label. */
  readonly filterText?: string;
  readonly sortText?: string;
  readonly preselect?: boolean;
}

export interface CompletionOptions {
  /** Whether the client has snippets. */
  readonly snippets: boolean;
  readonly files?: NeighbourFiles | undefined;
}

/** A sort key for the place of an offer in a list. */
export function sortKey(index: number): string {
  return String(index).padStart(4, "0");
}
