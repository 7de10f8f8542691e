// The published JSON Schema of an exported report, made from the zod schema of its shape.

import { z } from "zod";
import { reportSchema } from "../../server/src/core/export/json/schema.ts";
import type { Generator } from "./generator.ts";

const generator: Generator = {
  make: () => {
    const { $schema, ...rest } = z.toJSONSchema(reportSchema, { target: "draft-7" });
    const title = "A results summary as data: results-summary export --to json";
    return { "server/schema/report.schema.json": JSON.stringify({ $schema, title, ...rest }) };
  },
};

export default generator;
