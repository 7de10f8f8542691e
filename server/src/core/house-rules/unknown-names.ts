// Names in house rules that the template does not know: sections under “words”, countries under “countries”. Found against the form in force.

import * as l10n from "@vscode/l10n";
import { fold, foldPlace } from "../syntax/fold.ts";
import type { Format } from "../template/format.ts";
import { findName } from "../template/names.ts";
import type { Place } from "../template/schema.ts";
import { type JsonPath, pathText } from "./problem.ts";
import type { HouseRules } from "./schema.ts";
import { suggest } from "./suggest.ts";

export interface UnknownName {
  readonly path: JsonPath;
  readonly part: "key" | "value";
  readonly message: string;
}

/** The country or region that goes by a name or alias. */
export function placeNamed(format: Format, name: string): Place | undefined {
  return findName(format.places, foldPlace(name), false)?.item;
}

/** What in one file of house rules names nothing in the template, and word ranges that no text can meet. Each is without effect. */
export function unknownNames(config: HouseRules, format: Format): UnknownName[] {
  const found: UnknownName[] = [];
  for (const [name, range] of Object.entries(config.words ?? {})) {
    const path = ["words", name];
    const section = findName(format.sectionNames, fold(name), false)?.item;
    if (!section) {
      const names = format.template.sections.map((one) => one.name);
      found.push({
        path,
        part: "key",
        message: withHint(l10n.t("{0}: the template has no such section.", pathText(path)), name, names),
      });
    } else if ((range.min ?? section.words?.min ?? 0) > (range.max ?? section.words?.max ?? Number.POSITIVE_INFINITY))
      found.push({
        path,
        part: "value",
        message: l10n.t("{0}: the least number of words is over the greatest.", pathText(path)),
      });
  }
  for (const [alias, name] of Object.entries(config.countries?.aliases ?? {})) {
    const path = ["countries", "aliases", alias];
    if (placeNamed(format, name)) continue;
    const names = [...format.template.countries, ...format.template.regions].map((one) => one.name);
    found.push({
      path,
      part: "value",
      message: withHint(l10n.t('{0}: there is no country or region "{1}".', pathText(path), name), name, names),
    });
  }
  return found;
}

function withHint(message: string, word: string, known: readonly string[]): string {
  const hint = suggest(word, known);
  return hint === undefined ? message : `${message} ${l10n.t('Did you mean "{0}"?', hint)}`;
}
