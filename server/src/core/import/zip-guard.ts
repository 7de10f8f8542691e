// Looks into a ZIP file before anybody unpacks it: whether it is one, can be read, and does not swell beyond all measure. Unpacks
// nothing for use.

import * as l10n from "@vscode/l10n";
import { Inflate } from "fflate";
import { UnreadableDocument } from "./read-document.ts";

/** What all entries together may hold, in bytes, and how many there may be. */
const mostBytes = 300 * 1024 * 1024;
/** What all its XML may hold, in bytes: read, it takes many times that. */
const mostXml = 24 * 1024 * 1024;
const mostEntries = 4000;

/** What is looked at in one step, in bytes of compressed data: what comes of it fits in memory whatever it is. */
const step = 16 * 1024;

const signatures = { entry: 0x04034b50, directory: 0x02014b50, end: 0x06054b50 } as const;

/** @throws UnreadableDocument where the file is none that should be unpacked */
export function guardZip(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Word keeps documents with a password, and those of its old format, in a container of another kind.
  if (view.byteLength > 8 && view.getUint32(0) === 0xd0cf11e0)
    throw new UnreadableDocument(
      l10n.t("This document has a password or is of an old format. Save it as .docx without a password."),
    );
  const end = findEnd(view);
  if (end === undefined) throw new UnreadableDocument(l10n.t("This file is damaged, or no Word document."));
  let at = view.getUint32(end + 16, true);
  let total = 0;
  let xml = 0;
  const count = view.getUint16(end + 10, true);
  if (count > mostEntries) throw tooLarge();
  for (let entry = 0; entry < count; entry++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== signatures.directory) throw damaged();
    if (view.getUint16(at + 8, true) & 1)
      throw new UnreadableDocument(l10n.t("This document has a password. Save it without one."));
    const method = view.getUint16(at + 10, true);
    const packed = view.getUint32(at + 20, true);
    const size = view.getUint32(at + 24, true);
    total += size;
    const name = bytes.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
    if (isXml(name)) xml += size;
    if (total > mostBytes || xml > mostXml) throw tooLarge();
    checkSize(view, bytes, view.getUint32(at + 42, true), { method, packed, size });
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** Pictures and fonts are all that is none. */
function isXml(name: Uint8Array): boolean {
  return /\.(?:xml|rels)$/i.test(String.fromCharCode(...name.subarray(-8)));
}

/** Unpacks an entry step by step and looks only at how much comes out of it: never more than it says. */
function checkSize(
  view: DataView,
  bytes: Uint8Array,
  at: number,
  { method, packed, size }: { method: number; packed: number; size: number },
): void {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== signatures.entry) throw damaged();
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > view.byteLength) throw damaged();
  if (method === 0) {
    if (packed !== size) throw damaged();
    return;
  }
  if (method !== 8) throw damaged();
  let out = 0;
  const inflate = new Inflate((piece) => {
    out += piece.length;
  });
  for (let from = start; from < start + packed; from += step) {
    const to = Math.min(from + step, start + packed);
    try {
      inflate.push(bytes.subarray(from, to), to === start + packed);
    } catch {
      throw damaged();
    }
    if (out > size) throw tooLarge();
  }
  if (out !== size) throw damaged();
}

/** Offset of the record that ends a ZIP file. A comment of up to 64 KB may stand behind it. */
function findEnd(view: DataView): number | undefined {
  const least = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= least; at--) if (view.getUint32(at, true) === signatures.end) return at;
  return undefined;
}

function damaged(): UnreadableDocument {
  return new UnreadableDocument(l10n.t("This file is damaged, or no Word document."));
}

function tooLarge(): UnreadableDocument {
  return new UnreadableDocument(l10n.t("This document unpacks to far more than a report can hold; it was not read."));
}
