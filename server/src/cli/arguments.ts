// Reads the arguments of a command against its options. Says what is wrong in words, with the option that was probably meant.

import { parseArgs } from "node:util";
import * as l10n from "@vscode/l10n";
import { suggest } from "../core/house-rules/suggest.ts";
import { type Command, type Given, type Option, UsageError } from "./command.ts";

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
  get help() {
    return { short: "h", summary: l10n.t("Show this help.") };
  },
};

/** Reads arguments. @throws UsageError */
export function readArguments(command: Command, args: readonly string[]): Given {
  const options = { ...command.options, ...commonOptions };
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { value, short }]) => [
        name,
        { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(short && { short }) },
      ]),
    ),
    strict: false,
    tokens: true,
  });
  const paths: string[] = [];
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === "positional") paths.push(token.value);
    if (token.kind !== "option") continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (!option) throw new UsageError(unknownOption(token.rawName, Object.keys(options)));
    if (option.value === undefined) {
      if (token.value !== undefined) throw new UsageError(l10n.t("{0} takes no value.", token.rawName));
      switches.add(token.name);
    } else values.set(token.name, checkValue(token.rawName, token.value, option));
  }
  return { paths, values, switches };
}

function checkValue(name: string, value: string | undefined, { choices, value: kind }: Option): string {
  if (value === undefined || value === "")
    throw new UsageError(l10n.t("{0} needs a value: {0} {1}.", name, kind ?? ""));
  if (!choices || choices.includes(value)) return value;
  const message = l10n.t('{0} is one of {1}, not "{2}".', name, choices.join(", "), value);
  throw new UsageError(withHint(message, suggest(value, choices)));
}

function unknownOption(name: string, known: readonly string[]): string {
  const hint = name.startsWith("--") ? suggest(name.slice(2), known) : undefined;
  return withHint(l10n.t("There is no option {0}.", name), hint && `--${hint}`);
}

/** The message with “Did you mean …?” behind it, where something near is known. */
export function withHint(message: string, hint: string | undefined): string {
  return hint === undefined ? message : `${message} ${l10n.t("Did you mean {0}?", hint)}`;
}

/** A whole number that is not negative. @throws UsageError */
export function readCount(name: string, text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(l10n.t('--{0} is a whole number, not "{1}".', name, text));
  return Number(text);
}
