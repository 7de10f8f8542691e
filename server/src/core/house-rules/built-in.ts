// The templates that house rules can name instead of a file.

import { builtInTemplate } from "../template/format.ts";
import type { Template } from "../template/schema.ts";

/** Built-in templates by name; the first is the one that holds where nothing is said. */
export const builtInTemplates: ReadonlyMap<string, Template> = new Map([[builtInTemplate.name, builtInTemplate]]);
