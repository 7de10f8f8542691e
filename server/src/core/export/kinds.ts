// The kinds of file that a report can leave as. Data only; who writes them is in server/src/export.

import type { PictureFile } from "./pictures.ts";

export interface ExportKind {
  /** What it is called on the command line; also the file's extension, without a dot. */
  readonly id: ExportKindId;
  /** The types of picture that it can hold; none for a kind that holds no pictures at all. */
  readonly pictures: readonly PictureFile["type"][];
}

export const exportKindIds = ["docx", "pdf", "html", "json"] as const;
export type ExportKindId = (typeof exportKindIds)[number];

/** All kinds, in the order in which they are offered. */
export const exportKinds: readonly ExportKind[] = [
  { id: "docx", pictures: ["image/png", "image/jpeg", "image/gif", "image/bmp"] },
  { id: "pdf", pictures: ["image/png", "image/jpeg"] },
  {
    id: "html",
    pictures: [
      ...(["image/png", "image/jpeg", "image/gif", "image/bmp"] as const),
      ...(["image/webp", "image/avif", "image/svg+xml"] as const),
    ],
  },
  { id: "json", pictures: [] },
];

/** What the file is called that a report leaves as. @param report the name of the report's file */
export function exportName(report: string, kind: ExportKindId): string {
  const stem = report.replace(/(?:\.(?:results|results-summary))?\.(?:md|markdown|txt|rsum)$/i, "");
  return `${stem === "" ? report : stem}.${kind}`;
}
