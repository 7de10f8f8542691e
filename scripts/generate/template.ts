// The built-in template as it is loaded: checked by the schema, its defaults filled in. Countries and regions have a file of their own.

import { openaid } from "../../server/src/core/template/openaid.ts";
import { templateSchema } from "../../server/src/core/template/schema.ts";
import type { Generator } from "./generator.ts";

const generator: Generator = {
  make() {
    const { countries: _countries, regions: _regions, ...template } = templateSchema.parse(openaid);
    return { "server/src/core/template/openaid.json": JSON.stringify(template) };
  },
};

export default generator;
