// The report that tests start from: every section filled with the template's examples. It gives no problem at all.

import { builtInSettings, type Settings } from "../../server/src/core/settings.ts";
import { openaidFormat } from "../../server/src/core/template/format.ts";
import { reportText } from "../../server/src/core/template/text.ts";

/** The built-in format, compiled once for all tests. */
export const format = openaidFormat();

/** The built-in rules on a day in 2026. */
export const settings: Settings = builtInSettings(format, { year: 2026 });

/** A clean report. */
export const sample = reportText(format, "example");

/**
 * The sample report with one change.
 * @throws when `find` is not in the sample: a test that changes nothing proves nothing.
 */
export function changed(find: string, replace: string, text = sample): string {
  const at = text.indexOf(find);
  if (at < 0) throw new Error(`The sample report has no ${JSON.stringify(find)}`);
  return text.slice(0, at) + replace + text.slice(at + find.length);
}

const period = /Period:<\/i>\t(.*)/.exec(sample)?.[1] ?? "";

/** The sample report with one mistake: its period is reversed. */
export const faulty = {
  text: changed(period, period.split("-").reverse().join("-")),
  /** As it stands in the sample. */
  period,
  /** The line of the mistake, from 1. */
  line: sample.slice(0, sample.indexOf(period)).split("\n").length,
};
