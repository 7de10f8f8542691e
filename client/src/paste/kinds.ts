// How pasting and dropping are called in VS Code's own settings and menus.
import { DocumentDropOrPasteEditKind } from "vscode";
import { product } from "../language.ts";

const base = DocumentDropOrPasteEditKind.Empty.append(product);

export const kinds = {
  /** Formatted text as the report's Markdown. */
  text: base.append("text"),
  /** A whole report into an empty document. */
  report: base.append("report"),
  /** Pictures with their captions. */
  pictures: base.append("pictures"),
} as const;

/** Everything that is plain text for VS Code. */
export const plainText = DocumentDropOrPasteEditKind.Text;
