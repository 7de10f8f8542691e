// The live preview's requests to the language server: the single copy that server and client share. No behaviour.

import type { Position, Range } from "vscode-languageserver-types";
import type { PreviewEdit } from "./core/render/preview-edit.ts";
import type { PagePlace, PreviewPage } from "./preview-protocol.ts";

/** `results-summary/preview`: the report as pages. Null for a document that is no report. */
export const previewRequest = "results-summary/preview";
export interface PreviewParams {
  readonly textDocument: { readonly uri: string };
  /** Hashes of the pieces that the asker has, by key; absent or empty for none. */
  readonly known?: Readonly<Record<string, string>>;
}
export type PreviewResult = PreviewPage;

/** `results-summary/previewEdit`: the edits for what a person did on the page. Null for a document that is no report. */
export const previewEditRequest = "results-summary/previewEdit";
export interface PreviewEditParams {
  readonly textDocument: { readonly uri: string };
  /** The version that the page showed: a fix of another one is refused as `ContentModified`, all else is found by its ids. */
  readonly version: number;
  readonly edit: PreviewEdit;
}
export interface PreviewEditResult {
  readonly version: number;
  /** LSP text edits; none where nothing changes. */
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** Why there are none, for the person who asked; absent where there is nothing to say. */
  readonly refused?: string;
}

/** `results-summary/locate`: where in the text a place of the page comes from. Null where the page has no such place any more. */
export const locateRequest = "results-summary/locate";
export interface LocateParams {
  readonly textDocument: { readonly uri: string };
  readonly place: PagePlace;
}
export interface LocateResult {
  readonly version: number;
  readonly position: Position;
}
