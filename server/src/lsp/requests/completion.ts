// Completion items from the core's offers, in the form that the client declared. Documentation is sent when an item is asked for.

import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  type CompletionParams,
  InsertTextFormat,
  MarkupKind,
} from "vscode-languageserver";
import { type CompletionOffer, complete } from "../../core/features/completion.ts";
import type { Client } from "../client.ts";
import { toOffset, toRange } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";
import { plainText } from "../plain-text.ts";

/** The offers of the last list that was sent: only its items can be asked about. */
export interface CompletionMemory {
  list: number;
  offers: readonly CompletionOffer[];
}

/** What an item carries so that it is found again. */
interface ItemData {
  readonly list: number;
  readonly item: number;
}

const kinds: Record<CompletionOffer["kind"], CompletionItemKind> = {
  section: CompletionItemKind.Module,
  field: CompletionItemKind.Field,
  domain: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  text: CompletionItemKind.Text,
  file: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
};

export function answerCompletion(
  report: OpenReport,
  { position }: CompletionParams,
  client: Client,
  memory: CompletionMemory,
): CompletionList {
  const { document, analysis, files } = report;
  const { snippets } = client.completion;
  const offers = complete(analysis, toOffset(document, position), { snippets, ...(files && { files }) });
  memory.list++;
  memory.offers = offers;
  return {
    isIncomplete: false,
    items: offers.map((offer, item) => toItem(report, offer, client, { list: memory.list, item })),
  };
}

/** Adds the documentation to an item of the last list; any other item comes back as it is. */
export function resolveCompletion(item: CompletionItem, client: Client, memory: CompletionMemory): CompletionItem {
  const { list, item: index } = (item.data ?? {}) as Partial<ItemData>;
  const offer = list === memory.list && index !== undefined ? memory.offers[index] : undefined;
  return offer ? { ...item, ...documentation(offer, client) } : item;
}

function toItem({ document }: OpenReport, offer: CompletionOffer, client: Client, data: ItemData): CompletionItem {
  const { snippets, preselect, resolve } = client.completion;
  const snippet = snippets ? offer.snippet : undefined;
  return {
    label: offer.label,
    kind: kinds[offer.kind],
    ...(offer.detail !== undefined && { detail: offer.detail }),
    // Said even where it is the label: some clients else compare with what is inserted.
    filterText: offer.filterText ?? offer.label,
    ...(offer.sortText !== undefined && { sortText: offer.sortText }),
    ...(preselect && offer.preselect && { preselect: true }),
    textEdit: { range: toRange(document, offer.edit.span), newText: snippet ?? offer.edit.text },
    ...(snippet !== undefined && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(resolve ? { data } : documentation(offer, client)),
  };
}

function documentation(offer: CompletionOffer, client: Client): Pick<CompletionItem, "documentation"> {
  if (offer.documentation === undefined) return {};
  return client.completion.documentation.includes(MarkupKind.Markdown)
    ? { documentation: { kind: MarkupKind.Markdown, value: offer.documentation } }
    : { documentation: plainText(offer.documentation) };
}
