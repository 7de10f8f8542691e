// The templates that house rules can name instead of a file.

import { openaid } from "../template/openaid.ts";
import type { TemplateInput } from "../template/schema.ts";

/** Built-in templates by name; the first is the one that holds where nothing is said. */
export const builtInTemplates: ReadonlyMap<string, TemplateInput> = new Map([[openaid.name, openaid]]);
