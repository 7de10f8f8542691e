// A document as the server is given it: its bytes, wherever VS Code finds them, within limits.
import { l10n, type Uri, workspace } from "vscode";
import { toBase64 } from "../../../server/src/core/values/base64.ts";
import { baseName } from "../files.ts";

/** No report of two pages with its pictures is larger, in bytes. */
const largest = 100 * 1024 * 1024;

/** The bytes as base64. @throws an Error that says in words why there are none */
export async function readDocument(uri: Uri): Promise<string> {
  const size = await workspace.fs.stat(uri).then(
    (found) => found.size,
    () => undefined,
  );
  if (size === undefined) throw new Error(l10n.t("{0} is not there any more, or may not be read.", baseName(uri)));
  if (size > largest) throw new Error(l10n.t("{0} is too large to be a report.", baseName(uri)));
  return toBase64(await workspace.fs.readFile(uri));
}
