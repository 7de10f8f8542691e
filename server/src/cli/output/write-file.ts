// Writes a file that the program made, all of it or nothing. One that is there is only replaced by somebody who said so.

import { access, mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import * as l10n from "@vscode/l10n";
import { writeFile } from "atomically";
import { Refusal } from "../input/failure.ts";

/**
 * Writes the bytes; folders on the way are made.
 * @throws Refusal where a file is there and must not be replaced
 */
export async function writeNewFile(path: string, bytes: Uint8Array, replace: boolean): Promise<void> {
  if (!replace && (await isThere(path)))
    throw new Refusal(l10n.t("This file is there already; it was left as it is (--force replaces it)."));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
