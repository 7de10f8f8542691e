// What kept the command line from doing its work on one file, in words.

import * as l10n from "@vscode/l10n";

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

/** Why a file is not worked on, as a sentence to be read behind its name. */
export class Refusal extends Error {}

/** A refusal or an error of the file system, as a sentence. What is neither is a defect of this program, and is called so. */
export function reasonOf(error: unknown): string {
  if (error instanceof Refusal) return error.message;
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
      return error instanceof Error && "code" in error ? error.message : defect(error);
  }
}

/** An error that nobody foresaw, with what its finder needs to know. */
export function defect(error: unknown): string {
  const [what, ...where] = (error instanceof Error ? (error.stack ?? error.message) : String(error)).split("\n");
  return l10n.t("This is a defect of the program: {0} ({1})", what ?? "", where[0]?.trim() ?? "");
}
