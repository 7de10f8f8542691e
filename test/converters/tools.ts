// The converters themselves, as programs that may or may not be installed, and a picture to put into documents.

import { spawnSync } from "node:child_process";
import { deflateSync } from "node:zlib";

/** Runs a program in a folder. @throws Error with what it said, where it fails */
export function runTool(folder: string, program: string, args: readonly string[]): void {
  const { status, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  if (error || status !== 0) throw new Error(`${program} ${args.join(" ")}: ${error?.message ?? stderr}`);
}

/** Whether a program is installed. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, [program === "pdftotext" ? "-v" : "--version"]).error === undefined;
}

/** A grey picture of eight by eight pixels. */
export function greyPng(): Uint8Array {
  const rows = Buffer.alloc(8 * 25, 120);
  for (let row = 0; row < 8; row++) rows[row * 25] = 0;
  const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 2, 0, 0, 0]);
  const signature = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

/** The checksum of PNG (CRC-32); Node has one of its own only from version 22 on. */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
