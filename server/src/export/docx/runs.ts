// Runs of text, links and pictures as Word has them.

import { ExternalHyperlink, ImageRun, type IRunOptions, type ParagraphChild, TextRun } from "docx";
import type { ExportPicture } from "../../core/export/document.ts";
import type { PictureFile, Pictures } from "../../core/export/pictures.ts";
import type { Run, TextRun as StyledText } from "../../core/export/runs.ts";
import { fonts, styleIds, textWidth } from "./look.ts";

/** The largest that a picture is shown, in millimetres. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

const pixelsPerMillimetre = 96 / 25.4;

/** What XML cannot hold: control characters and halves of surrogate pairs. */
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text without the characters that a Word file cannot hold. */
export function writable(text: string): string {
  return text.replace(unwritable, "");
}

/** Runs as parts of a paragraph. A link of several styles is one link. */
export function runParts(runs: readonly Run[], pictures: Pictures, extra: IRunOptions = {}): ParagraphChild[] {
  const parts: ParagraphChild[] = [];
  for (let index = 0; index < runs.length; ) {
    const run = runs[index] as Run;
    const link = run.kind === "text" ? run.link : undefined;
    if (link === undefined) {
      parts.push(part(run, pictures, extra));
      index++;
      continue;
    }
    const children: ParagraphChild[] = [];
    for (; index < runs.length; index++) {
      const next = runs[index] as Run;
      if (next.kind !== "text" || next.link !== link) break;
      children.push(textPart(next, { ...extra, style: "Hyperlink" }));
    }
    parts.push(new ExternalHyperlink({ link: writable(link), children }));
  }
  return parts;
}

function part(run: Run, pictures: Pictures, extra: IRunOptions): ParagraphChild {
  if (run.kind === "break") return new TextRun({ break: 1 });
  return run.kind === "text"
    ? textPart(run, extra)
    : picturePart(run.picture, pictures, { width: textWidth, height: 40 });
}

function textPart(run: StyledText, extra: IRunOptions): TextRun {
  return new TextRun({
    text: writable(run.text),
    ...(run.bold && { bold: true }),
    ...(run.italic && { italics: true }),
    // Its look, not the writer's emphasis: that would come back with an import.
    ...(run.credit && { style: styleIds.credit }),
    ...(run.underline && { underline: {} }),
    ...(run.strike && { strike: true }),
    ...(run.code && { font: fonts.code, size: 17 }),
    ...(run.position === "super" && { superScript: true }),
    ...(run.position === "sub" && { subScript: true }),
    ...extra,
  });
}

const types: Partial<Record<PictureFile["type"], "png" | "jpg" | "gif" | "bmp">> = {
  "image/png": "png",
  "image/jpeg": "jpg",
  "image/gif": "gif",
  "image/bmp": "bmp",
};

/** Whether Word can show a picture of this type. */
export function isForWord({ type }: PictureFile): boolean {
  return types[type] !== undefined;
}

/** A picture, never larger than it is or than there is room for; where it cannot be shown, what it shows in words. */
export function picturePart({ source, alt }: ExportPicture, pictures: Pictures, room: Room): ParagraphChild {
  const file = source === undefined ? undefined : pictures.get(source);
  const type = file && types[file.type];
  if (!type) return new TextRun({ text: writable(alt), italics: true });
  const scale = Math.min(
    1,
    (room.width * pixelsPerMillimetre) / file.width,
    (room.height * pixelsPerMillimetre) / file.height,
  );
  const description = writable(alt);
  return new ImageRun({
    type,
    data: file.bytes,
    transformation: {
      width: Math.max(1, Math.round(file.width * scale)),
      height: Math.max(1, Math.round(file.height * scale)),
    },
    altText: { name: description, description, title: "" },
  });
}
