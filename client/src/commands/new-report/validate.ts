// What New Report accepts as an answer. The server's rules judge the report itself; this only keeps a slip of the pen out of it.
import { l10n } from "vscode";

/** Why an answer will not do; undefined when it will. */
export type Validate = (answer: string) => string | undefined;

export const notEmpty: Validate = (answer) => (answer.trim() === "" ? l10n.t("Please write something.") : undefined);

/** Two years, or one. */
export const isPeriod: Validate = (answer) => {
  const years = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?$/.exec(answer.trim());
  if (!years) return l10n.t("Write the first and last year, such as 2024-2027.");
  const [, first, last = first] = years;
  return Number(last) < Number(first)
    ? l10n.t("The period ends ({0}) before it starts ({1}).", last!, first!)
    : undefined;
};
