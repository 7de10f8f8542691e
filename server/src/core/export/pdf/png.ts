// A PNG picture as pixels in a PDF. PDFKit's own way with them unpacks some of them late, where an error could not be caught.

import { convertIndexedToRgb, type DecodedPng, decode } from "fast-png";
import type { Picture, Reference } from "pdfkit";

/** A picture with more is not unpacked: no page shows so many, and each takes several bytes. */
const MOST_PIXELS = 60_000_000;

interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel. */
  readonly color: Uint8Array;
  /** One byte a pixel; undefined where nothing shines through. */
  readonly alpha: Uint8Array | undefined;
}

/**
 * Unpacks a picture.
 * @param label its name in the PDF
 * @throws if the bytes are no PNG, a damaged one, or one that is too large
 */
export function openPng(bytes: Uint8Array, label: string): Picture {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header.getUint32(16) * header.getUint32(20) > MOST_PIXELS) throw new RangeError("too many pixels");
  const png = decode(bytes, { checkCrc: false });
  if (png.width === 0 || png.height === 0) throw new RangeError("no pixels");
  const { width, height, color, alpha } = pixelsOf(png);
  const frame = { Type: "XObject", Subtype: "Image", Width: width, Height: height, BitsPerComponent: 8 };
  return {
    width,
    height,
    label,
    obj: null,
    embed(document) {
      const part = (entries: object, content: Uint8Array): Reference => {
        const reference = document.ref({ ...frame, ...entries });
        reference.end(content);
        return reference;
      };
      const mask = alpha && part({ ColorSpace: "DeviceGray" }, alpha);
      this.obj = part({ ColorSpace: "DeviceRGB", ...(mask && { SMask: mask }) }, color);
    },
  };
}

function pixelsOf(png: DecodedPng): Pixels {
  const { width, height, palette, transparency } = png;
  const data = palette ? convertIndexedToRgb(png) : png.depth < 8 ? unpacked(png) : png.data;
  const count = width * height;
  const channels = data.length / count;
  const most = palette ? 255 : 2 ** png.depth - 1;
  const color = new Uint8Array(count * 3);
  const alpha = new Uint8Array(count).fill(255);
  const byte = (at: number) => Math.round(((data[at] ?? 0) / most) * 255);
  for (let pixel = 0; pixel < count; pixel++) {
    const at = pixel * channels;
    for (let part = 0; part < 3; part++) color[pixel * 3 + part] = byte(channels > 2 ? at + part : at);
    if (channels % 2 === 0) alpha[pixel] = byte(at + channels - 1);
    else if (!palette && transparency && isThat(transparency, data, at, channels)) alpha[pixel] = 0;
  }
  return { width, height, color, alpha: alpha.some((value) => value < 255) ? alpha : undefined };
}

/** Whether a pixel has the one colour that is said to be transparent. */
function isThat(transparent: Uint16Array, data: DecodedPng["data"], at: number, channels: number): boolean {
  for (let part = 0; part < channels; part++) if (data[at + part] !== transparent[part]) return false;
  return true;
}

/** Greys of less than a byte, one a byte; rows begin at a byte. */
function unpacked({ data, width, height, depth }: DecodedPng): Uint8Array {
  const pixels = new Uint8Array(width * height);
  const row = Math.ceil((width * depth) / 8);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const bit = x * depth;
      const byte = data[y * row + (bit >> 3)] ?? 0;
      pixels[y * width + x] = (byte >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
    }
  return pixels;
}
