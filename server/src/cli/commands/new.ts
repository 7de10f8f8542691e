// `new`: begins a report, with guidance where nothing is said yet.

import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import * as l10n from "@vscode/l10n";
import { newReport as makeReport } from "../../core/features/new-report.ts";
import { type Command, exit, type Given, type Option, UsageError } from "../command.ts";
import { reasonOf } from "../input/failure.ts";
import { nameFrom } from "../input/find.ts";
import { houseRulesOnDisk } from "../input/house-rules.ts";
import { sayFailures } from "../output/failures.ts";
import type { Terminal } from "../terminal.ts";

/** The command `new`. */
export function newReport(): Command {
  return {
    usage: l10n.t("new [OPTION…] [FILE]"),
    summary: l10n.t("Begins a new report, with guidance at every place that is still to be written."),
    details: [l10n.t("Writes a new file, never over one that is there; without a file, to standard output.")],
    options: options(),
    examples: ['results-summary new mali.results.md --country Mali --period 2024-2027 --title "Fair pay at home"'],
    run: runNew,
  };
}

function options(): Record<string, Option> {
  const value = l10n.t("TEXT");
  return {
    headline: { value, summary: l10n.t("What changed, and for whom.") },
    author: { value, summary: l10n.t("Who writes it; the year is this one.") },
    title: { value, summary: l10n.t("The project's title.") },
    partner: { value, summary: l10n.t("The partner, with its acronym in brackets.") },
    country: { value, summary: l10n.t("The country or countries.") },
    period: { value, summary: l10n.t("The project's period: 2024-2027.") },
  };
}

async function runNew({ paths, values }: Given, terminal: Terminal): Promise<number> {
  const [file, ...more] = paths;
  if (more.length > 0) throw new UsageError(l10n.t("One new report at a time."));
  const path = resolve(terminal.folder, file ?? "new.results.md");
  const houseRules = houseRulesOnDisk(terminal.folder, terminal.today);
  const { settings, broken } = await houseRules.of(path);
  const failed = sayFailures(houseRules.failures(), terminal);
  if (failed && broken.length > 0) return exit.failure;
  const said = (name: string) => values.get(name) ?? "";
  const { text } = makeReport(settings.format, {
    headline: said("headline"),
    author: said("author"),
    title: said("title"),
    partner: said("partner"),
    country: said("country"),
    period: said("period"),
    year: terminal.today.year,
  });
  if (file === undefined) terminal.out(text);
  else if (!(await create(path, text, terminal))) return exit.failure;
  return exit.ok;
}

/** Writes a file that is not there yet. Returns whether it could. */
async function create(path: string, text: string, terminal: Terminal): Promise<boolean> {
  const name = nameFrom(terminal.folder, path);
  try {
    await writeFile(path, text, { flag: "wx" });
    terminal.say(`${l10n.t("{0}: begun", terminal.sayColours.bold(name))}\n`);
    return true;
  } catch (error) {
    const exists = (error as NodeJS.ErrnoException).code === "EEXIST";
    const message = exists ? l10n.t("This file is there already; it was left as it is.") : reasonOf(error);
    sayFailures([{ name, message, severity: "error" }], terminal);
    return false;
  }
}
