// Pieces of a hover's Markdown.

import * as l10n from "@vscode/l10n";

/** An example as a quote under its title; empty where there is none. */
export function example(text: string): string {
  if (text === "") return "";
  return `*${l10n.t("Example")}*\n\n${text
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n")}`;
}

/** Paragraphs, without those that are empty. */
export function joined(...paragraphs: readonly string[]): string {
  return paragraphs.filter((paragraph) => paragraph !== "").join("\n\n");
}
