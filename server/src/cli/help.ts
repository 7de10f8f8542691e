// The help of the program and of each command, made from what the commands say of themselves.

import * as l10n from "@vscode/l10n";
import { commonOptions } from "./arguments.ts";
import type { Command, Option } from "./command.ts";
import { wrap } from "./output/wrap.ts";
import type { Terminal } from "./terminal.ts";

export const program = "results-summary";

const margin = "  ";

/** The help of the whole program. */
export function programHelp(commands: readonly { name: string; summary: string }[], terminal: Terminal): string {
  const { bold } = terminal.outColours;
  return paragraphs([
    l10n.t("Checks and mends results summaries, the two-page reports of development projects."),
    `${bold(l10n.t("Usage"))}\n${margin}${program} ${l10n.t("COMMAND [OPTION…] [PATH…]")}`,
    `${bold(l10n.t("Commands"))}\n${table(commands.map(({ name, summary }) => [name, summary]))}`,
    `${bold(l10n.t("Options"))}\n${table([
      ["-h, --help", l10n.t("Show this help, or a command's behind its name.")],
      ["-v, --version", l10n.t("Show the version.")],
    ])}`,
    l10n.t("{0} COMMAND --help shows what a command does and its options.", program),
  ]);
}

/** The help of one command. */
export function commandHelp(command: Command, { width, outColours: { bold, dim } }: Terminal): string {
  const options = Object.entries({ ...command.options, ...commonOptions });
  return paragraphs([
    wrap(command.summary, width),
    `${bold(l10n.t("Usage"))}\n${margin}${program} ${command.usage}`,
    ...command.details.map((text) => wrap(text, width)),
    `${bold(l10n.t("Options"))}\n${table(options.map(([name, option]) => [optionTitle(name, option), option.summary]))}`,
    ...(command.examples.length > 0
      ? [`${bold(l10n.t("Examples"))}\n${command.examples.map((line) => dim(`${margin}${line}`)).join("\n")}`]
      : []),
  ]);
}

function optionTitle(name: string, { short, value }: Option): string {
  return `${short ? `-${short}, ` : "    "}--${name}${value === undefined ? "" : ` ${value}`}`;
}

function table(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${margin}${left.padEnd(width)}  ${right}`).join("\n");
}

function paragraphs(parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}
