// The reporters by the names that `--format` takes.

import type { Terminal } from "../terminal.ts";
import { programVersion } from "../version.ts";
import { githubReporter } from "./github.ts";
import { jsonReporter } from "./json.ts";
import type { Reporter } from "./reporter.ts";
import { sarifReporter } from "./sarif.ts";
import { textReporter } from "./text.ts";

export const outputFormats = ["text", "json", "sarif", "github"] as const;

/** The reporter of a name in `outputFormats`. */
export function makeReporter(format: string, terminal: Terminal): Reporter {
  switch (format) {
    case "json":
      return jsonReporter();
    case "sarif":
      return sarifReporter(programVersion());
    case "github":
      return githubReporter();
    default:
      return textReporter(terminal.width, terminal.outColours);
  }
}
