// What can be wrong with a file of house rules or a template file, and where. Not a rule's problem: those are found in reports.

import type { Severity } from "../problem.ts";
import type { Span } from "../span.ts";

/** A problem in a JSON file of ours. */
export interface HouseRulesProblem {
  /** UTF-16 offsets in the file's text. */
  readonly span: Span;
  readonly message: string;
  /** An error breaks the file: nothing in it holds. With a warning all the rest of it holds. */
  readonly severity: Extract<Severity, "error" | "warning">;
}

/** A key or index for each step from a JSON value to one inside it. */
export type JsonPath = readonly (string | number)[];

/** A path as people write it: rules.period-format, extends[1]. */
export function pathText(path: JsonPath): string {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`)).join("");
}
