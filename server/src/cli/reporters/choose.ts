// The reporters by the names that `--format` takes.

import picocolors from "picocolors";
import { programVersion } from "../version.ts";
import { githubReporter } from "./github.ts";
import { jsonReporter } from "./json.ts";
import type { Reporter } from "./reporter.ts";
import { sarifReporter } from "./sarif.ts";
import { textReporter } from "./text.ts";

export const outputFormats = ["text", "json", "sarif", "github"] as const;

/** Which reporter, and how it writes: plain data, from which each thread makes its own. */
export interface ReporterChoice {
  /** One of `outputFormats`. */
  readonly format: string;
  /** Columns to fill. */
  readonly width: number;
  readonly colours: boolean;
}

/** The reporter that was chosen. */
export function makeReporter({ format, width, colours }: ReporterChoice): Reporter {
  switch (format) {
    case "json":
      return jsonReporter();
    case "sarif":
      return sarifReporter(programVersion());
    case "github":
      return githubReporter();
    default:
      return textReporter(width, picocolors.createColors(colours));
  }
}
