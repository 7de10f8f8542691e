// What kept the command line from doing its work on one file, in words.

import * as l10n from "@vscode/l10n";
import { NoText } from "./decode.ts";

export interface Failure {
  /** The file as it is shown. */
  readonly name: string;
  /** From 1; absent where the whole file is meant. */
  readonly line?: number;
  readonly column?: number;
  readonly message: string;
  /** A warning does not make the command fail. */
  readonly severity: "error" | "warning";
}

/** An error of the file system, or of decoding, as a sentence. */
export function reasonOf(error: unknown): string {
  if (error instanceof NoText) return error.message;
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
    case "ENOTDIR":
      return l10n.t("There is no such file or folder.");
    case "EACCES":
    case "EPERM":
      return l10n.t("Permission denied.");
    case "EISDIR":
      return l10n.t("This is a folder.");
    case "ELOOP":
      return l10n.t("This link leads back to itself.");
    case "EROFS":
      return l10n.t("This file system cannot be written to.");
    case "ENOSPC":
      return l10n.t("The disk is full.");
    case "ERR_FS_FILE_TOO_LARGE":
    case "ERR_STRING_TOO_LONG":
      return l10n.t("This file is too large to be read.");
    default:
      return error instanceof Error ? error.message : String(error);
  }
}
