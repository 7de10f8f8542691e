// A picture's bytes as an address that holds them.

import { toBase64 } from "../../values/base64.ts";
import type { PictureFile } from "../pictures.ts";

/** A `data:` address of a picture. */
export function dataAddress({ bytes, type }: PictureFile): string {
  return `data:${type};base64,${toBase64(bytes)}`;
}
