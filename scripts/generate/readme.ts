// The parts of README.md that follow from other files: the table of settings, from the manifest. All else in it is written by hand.

import { rules } from "../../server/src/core/rules/registry.ts";
import type { Generator } from "./generator.ts";

const file = "README.md";

/** What of a setting's entry in the manifest a reader is told. */
interface Setting {
  readonly default: unknown;
  readonly markdownDescription: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly markdownEnumDescriptions?: readonly string[];
}

const generator: Generator = {
  async make(current) {
    const manifest = JSON.parse(await current("package.json"));
    const texts: Record<string, string> = JSON.parse(await current("package.nls.json"));
    const settings: [string, Setting][] = Object.entries(manifest.contributes.configuration.properties);
    const parts = { settings: settingsTable(settings, texts), rules: ` ${rules.length} rules ` };
    const readme = await current(file);
    return { [file]: Object.entries(parts).reduce((text, [name, part]) => between(text, name, part), readme) };
  },
};
export default generator;

/** Replaces what stands between `<!-- name -->` and `<!-- /name -->`. Throws where the marks are missing. */
function between(text: string, name: string, part: string): string {
  const marks = new RegExp(`(<!-- ${name} -->).*?(<!-- /${name} -->)`, "s");
  if (!marks.test(text)) throw new Error(`${file} has no place for its ${name}.`);
  return text.replace(marks, (_, start: string, end: string) => start + part + end);
}

function settingsTable(settings: readonly [string, Setting][], texts: Record<string, string>): string {
  const rows = settings.map(([name, setting]) => [
    `\`${name}\``,
    `\`${JSON.stringify(setting.default)}\``,
    [resolved(setting.markdownDescription, texts), ...choices(setting, texts)].join("<br>"),
  ]);
  const lines = [["Setting", "Default", "What it does"], ["---", "---", "---"], ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`,
  );
  return `\n\n${lines.join("\n")}\n\n`;
}

/** The values to choose from, where the manifest says what they mean. */
function choices(setting: Setting, texts: Record<string, string>): string[] {
  const meanings = setting.markdownEnumDescriptions ?? setting.enumDescriptions ?? [];
  return meanings.map((meaning, index) => `\`${setting.enum?.[index]}\`: ${resolved(meaning, texts)}`);
}

/** `%key%` stands for a text in package.nls.json. Throws for a key that is not there. */
function resolved(text: string, texts: Record<string, string>): string {
  return text.replace(/^%(.+)%$/, (_, key: string) => {
    const found = texts[key];
    if (found === undefined) throw new Error(`package.nls.json has no ${key}.`);
    return found;
  });
}
