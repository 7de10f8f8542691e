// Chooses the command that was asked for and runs it. What a command does is in commands/, loaded when one is called.

import * as l10n from "@vscode/l10n";
import { suggest } from "../core/house-rules/suggest.ts";
import { readArguments, withHint } from "./arguments.ts";
import { type Command, exit, UsageError } from "./command.ts";
import { lsp } from "./commands/lsp.ts";
import { commandHelp, program, programHelp } from "./help.ts";
import { defect } from "./input/failure.ts";
import type { Terminal } from "./terminal.ts";
import { programVersion } from "./version.ts";

interface Entry {
  readonly name: string;
  readonly summary: string;
  load(): Promise<Command>;
}

/** All but the one for the language server, which needs none of the others. */
const commands = () => import("./commands.ts");

function entries(): Entry[] {
  return [
    {
      name: "check",
      summary: l10n.t("Show the problems of reports"),
      load: async () => (await commands()).check(),
    },
    {
      name: "fix",
      summary: l10n.t("Mend what can be mended without asking"),
      load: async () => (await commands()).fix(),
    },
    {
      name: "format",
      summary: l10n.t("Bring the layout of reports into canonical form"),
      load: async () => (await commands()).format(),
    },
    {
      name: "import",
      summary: l10n.t("Make reports of Word, PDF, web and text documents"),
      load: async () => (await commands()).importReports(),
    },
    {
      name: "export",
      summary: l10n.t("Write reports as Word, PDF, web page or data"),
      load: async () => (await commands()).exportReports(),
    },
    {
      name: "explain",
      summary: l10n.t("Say what a rule asks for, and why"),
      load: async () => (await commands()).explain(),
    },
    {
      name: "new",
      summary: l10n.t("Begin a new report"),
      load: async () => (await commands()).newReport(),
    },
    {
      name: "lsp",
      summary: l10n.t("Run the language server for an editor"),
      load: async () => lsp(),
    },
  ];
}

/**
 * Runs the command line.
 * @param args what stands behind the program's name
 * @returns the exit code; failures have been said by then
 */
export async function runCommandLine(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  const known = entries();
  if (name === undefined) return complain(terminal, l10n.t("What shall be done?"), program);
  if (name === "--version" || name === "-v") return tell(terminal, `${programVersion()}\n`);
  const asked = name === "help" ? rest[0] : name;
  if (asked === undefined || asked === "--help" || asked === "-h") return tell(terminal, programHelp(known, terminal));
  const entry = known.find((one) => one.name === asked);
  if (!entry) return complain(terminal, unknownCommand(asked, known), program);
  const command = await entry.load();
  try {
    const given = readArguments(command, name === "help" ? ["--help"] : rest);
    if (given.switches.has("help")) return tell(terminal, commandHelp(command, terminal));
    return await command.run(given, terminal);
  } catch (error) {
    if (error instanceof UsageError) return complain(terminal, error.message, `${program} ${entry.name}`);
    terminal.say(`${program}: ${defect(error)}\n`);
    return exit.failure;
  }
}

function tell(terminal: Terminal, text: string): number {
  terminal.out(text);
  return exit.ok;
}

function complain(terminal: Terminal, message: string, called: string): number {
  terminal.say(`${called}: ${message}\n${l10n.t("{0} --help shows what can be done.", called)}\n`);
  return exit.failure;
}

function unknownCommand(name: string, known: readonly Entry[]): string {
  const kind = name.startsWith("-")
    ? l10n.t("There is no option {0}.", name)
    : l10n.t("There is no command {0}.", name);
  return withHint(
    kind,
    suggest(
      name,
      known.map((command) => command.name),
    ),
  );
}
