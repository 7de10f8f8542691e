// Requests and notifications of our own: the single copy that the server and the VS Code client share. No behaviour.

import type { Position, Range } from "vscode-languageserver-types";

/** State of one thing that a report must have. */
export type PartState = "done" | "missing" | "problem" | "empty";

/** A section, field or domain in the checklist of a report. */
export interface ChecklistItem {
  /** Stable within a report: the section's id, or section and field id joined by a slash. */
  readonly id: string;
  readonly kind: "section" | "headline" | "author" | "link" | "field" | "domain";
  /** The canonical name or label. */
  readonly label: string;
  /** The label without what all of its kind begin with: for where there is little room. */
  readonly short?: string;
  /** What stands there, in short: words, value or mark. */
  readonly detail: string;
  readonly state: PartState;
  /** Severity of the worst problem here; undefined without problems. */
  readonly severity?: "error" | "warning" | "information" | "hint";
  /** For a domain: whether this result is a change of that kind; undefined where the mark is missing or cannot be read. */
  readonly marked?: boolean;
  /** Messages of the problems here, worst first. */
  readonly problems: readonly string[];
  /** Where it stands; for a missing one, where it would be inserted. */
  readonly range: Range;
  /** What to select when the item is clicked. */
  readonly selection: Range;
  readonly children: readonly ChecklistItem[];
}

/** `results-summary/checklist`: the report as a list of what it must have. Null for a document that is no report. */
export const checklistRequest = "results-summary/checklist";
export interface ChecklistParams {
  readonly textDocument: { readonly uri: string };
}
export interface Checklist {
  readonly version: number;
  readonly items: readonly ChecklistItem[];
  readonly counts: {
    readonly errors: number;
    readonly warnings: number;
    readonly information: number;
    readonly hints: number;
    readonly missing: number;
  };
}

/** `results-summary/edit`: edits that a command applies. Null where there is nothing to do. */
export const editRequest = "results-summary/edit";
export type EditKind =
  | { readonly kind: "fixAll" }
  | { readonly kind: "sortSections" }
  | { readonly kind: "insertMissing" }
  | { readonly kind: "insert"; readonly id: string }
  | { readonly kind: "toggleMark"; readonly line: number };
export interface EditParams {
  readonly textDocument: { readonly uri: string };
  readonly edit: EditKind;
}
export interface EditResult {
  readonly version: number;
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
}

/**
 * `results-summary/repair`: edits that undo what a converter did to a report, and mend it, with all that was not plain on the way.
 * Null where there is nothing to do.
 */
export const repairRequest = "results-summary/repair";
export interface RepairParams {
  readonly textDocument: { readonly uri: string };
}
export interface RepairResult extends EditResult {
  readonly notes: readonly RepairNote[];
}
export interface RepairNote {
  readonly kind: "recognised" | "moved" | "cut" | "undecided" | "left-over";
  readonly message: string;
  /** Where it stands in the repaired text. */
  readonly range: Range;
}

/**
 * `results-summary/import`: a document of another program as the text of a report, with the pictures in it, and all that was not
 * plain. Writes nothing, opens nothing, and reads nothing but what it is given.
 */
export const importRequest = "results-summary/import";
export interface ImportParams {
  /** The document's file name: its ending says what it is. */
  readonly name: string;
  /** The document's bytes as base64. */
  readonly data: string;
  /** URI of the report that it will be: its pictures are named after it, its house rules count. Without it, the document's name does. */
  readonly report?: string;
}
export interface DocumentPicture {
  /** Relative to the report, with "/", as the text names it. */
  readonly path: string;
  /** The file's bytes as base64. */
  readonly data: string;
}
export type ImportResult =
  | {
      readonly text: string;
      readonly pictures: readonly DocumentPicture[];
      /** In the order of the text; their places are in it. */
      readonly notes: readonly RepairNote[];
    }
  | {
      /** Why there is no report, as a sentence for the person who gave the document. */
      readonly unreadable: string;
    };

/**
 * `results-summary/paste`: what another program put on the clipboard, as a report has it. Null where plain text says the same, or
 * where only plain text has a place.
 */
export const pasteRequest = "results-summary/paste";
export interface PasteParams {
  /** The document that it goes into, which need not be a report yet. */
  readonly textDocument: { readonly uri: string };
  /** Where it goes; absent where nothing else stands in the document, so that a whole report may be pasted. */
  readonly position?: Position;
  readonly html: string;
  /** How new pictures are called: the report's name, and the first number that is free. */
  readonly pictures: { readonly name: string; readonly first: number };
}
export interface PasteResult {
  readonly kind: "report" | "part";
  readonly text: string;
  /** Whether the text has to begin, and to end, on a line of its own. */
  readonly block: { readonly start: boolean; readonly end: boolean };
  readonly pictures: readonly DocumentPicture[];
  readonly notes: readonly RepairNote[];
  /** How many pictures are not on the clipboard. */
  readonly lost: number;
}

/** `results-summary/pictures`: pictures with what is written about them still to be filled in, as an LSP snippet. */
export const picturesRequest = "results-summary/pictures";
export interface PicturesParams {
  /** The document that they go into. */
  readonly textDocument: { readonly uri: string };
  /** Relative to it, with "/". */
  readonly paths: readonly string[];
}
export interface PicturesResult {
  readonly snippet: string;
}

/** `results-summary/newReport`: the text of a new report, as an LSP snippet with tab stops. */
export const newReportRequest = "results-summary/newReport";
export interface NewReportParams {
  readonly headline: string;
  readonly author: string;
  readonly title: string;
  readonly partner: string;
  readonly country: string;
  readonly period: string;
}
export interface NewReportResult {
  readonly snippet: string;
}

/** `results-summary/places`: the names of countries, regions and priorities in force, for a list to choose from. No parameters. */
export const placesRequest = "results-summary/places";
export interface PlacesResult {
  readonly countries: readonly string[];
  readonly regions: readonly string[];
  readonly priorities: readonly string[];
}

/** Notification from server to client: the checklist or problems of a document changed. Sent only to a client that asked for it in its initialization options. */
export const reportChangedNotification = "results-summary/reportChanged";
export interface ReportChangedParams {
  readonly uri: string;
}

/**
 * `results-summary/readFile` and `results-summary/listFolder`, from server to client: files of a file system that only the client
 * can reach. Sent only to a client that declares `files` in its initialization options.
 */
export const readFileRequest = "results-summary/readFile";
export const listFolderRequest = "results-summary/listFolder";
export interface FileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  /** The file decoded as UTF-8; null where there is none or it cannot be read. */
  readonly text: string | null;
}
export interface ListFolderResult {
  /** Names of the files (no folders) in the folder; null where there is no such folder. */
  readonly names: readonly string[] | null;
}

/** `results-summary/readPicture`, from server to client, as `readFile`: a picture by its path as the report writes it. */
export const readPictureRequest = "results-summary/readPicture";
export interface ReadPictureParams {
  /** The report. */
  readonly uri: string;
  readonly path: string;
}
export interface ReadPictureResult {
  /** The file as base64; null where there is none, or it lies neither in the report's folder nor in its workspace. */
  readonly data: string | null;
}

/** `results-summary/export`: the report as files. Null for a document that is no report. */
export const exportRequest = "results-summary/export";
export interface ExportParams {
  readonly textDocument: { readonly uri: string };
  /** Ids of kinds (core/export/kinds.ts); what is none is passed over. */
  readonly kinds: readonly string[];
}
export interface ExportResult {
  readonly version: number;
  readonly files: readonly {
    readonly kind: string;
    /** The file's bytes as base64. */
    readonly data: string;
  }[];
  /** What is not in the files as the report has it, for the person who asked. */
  readonly warnings: readonly string[];
}

/** `results-summary/copy`: the report as rich text for the clipboard. Null for a document that is no report. */
export const copyRequest = "results-summary/copy";
export interface CopyParams {
  readonly textDocument: { readonly uri: string };
}
export interface CopyResult {
  readonly version: number;
  /** Safe HTML without pictures. */
  readonly html: string;
  /** The report's own text. */
  readonly text: string;
}

/** The part of the editor's settings that the server reads, under `resultsSummary`. All of it is optional. */
export interface EditorSettings {
  /** Whether reports are checked at all; on unless false. */
  readonly validate?: boolean;
  /** Severities by rule id: fill what the house rules leave open. */
  readonly rules?: Readonly<Record<string, "off" | "hint" | "information" | "warning" | "error">>;
  readonly inlayHints?: {
    /** Words of a section. */
    readonly words?: boolean;
    /** Length of the period. */
    readonly period?: boolean;
  };
  readonly codeLens?: { readonly enabled?: boolean };
}

/** What the client may send as `initializationOptions`. All of it is optional: any LSP client works without. */
export interface InitializationOptions {
  /** The client shows checklists: send `reportChanged`. */
  readonly checklist?: boolean;
  /** The client answers `readFile`, `listFolder` and `readPicture`. */
  readonly files?: boolean;
  /** The settings, for a client that has no `workspace/configuration`. */
  readonly settings?: EditorSettings;
  /** Contents of the l10n bundle for the display language. */
  readonly l10n?: Record<string, string>;
}

/** `results-summary/part`: asked by a server in a worker, for the text of one more of its parts. */
export const partRequest = "results-summary/part";
export interface PartParams {
  readonly part: string;
}
