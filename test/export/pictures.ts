// Pictures for tests, made on the spot.

import { crc32, deflateSync } from "node:zlib";
import type { PictureFile } from "../../server/src/core/export/pictures.ts";

/** A grey PNG. Sizes in pixels. */
export function png(width: number, height: number): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits of grey for each pixel, behind one byte for each row.
  header[8] = 8;
  const pixels = Buffer.alloc((width + 1) * height, 160);
  for (let row = 0; row < height; row++) pixels[row * (width + 1)] = 0;
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(pixels)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** The same as a picture that was read. */
export function pngFile(width: number, height: number): PictureFile {
  return { bytes: png(width, height), type: "image/png", width, height };
}
