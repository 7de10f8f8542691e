// The reporters by the names that `--format` takes. Each is loaded only when it is asked for.

import type { Terminal } from "../terminal.ts";
import { programVersion } from "../version.ts";
import type { Reporter } from "./reporter.ts";

export const outputFormats = ["text", "json", "sarif", "github"] as const;

/** The reporter of a name in `outputFormats`. */
export async function makeReporter(format: string, terminal: Terminal): Promise<Reporter> {
  switch (format) {
    case "json":
      return (await import("./json.ts")).jsonReporter();
    case "sarif":
      return (await import("./sarif.ts")).sarifReporter(programVersion());
    case "github":
      return (await import("./github.ts")).githubReporter();
    default:
      return (await import("./text.ts")).textReporter(terminal.width, terminal.outColours);
  }
}
