// Makes the clean report of the samples and of the tests in VS Code: the template filled with its own examples.
import { openaidFormat } from "../../server/src/core/template/format.ts";
import { reportText } from "../../server/src/core/template/text.ts";
import type { Generator } from "./generator.ts";

const generator: Generator = {
  make() {
    const report = reportText(openaidFormat(), "example");
    return { "samples/clean.results.md": report, "test/host/workspace/clean.results.md": report };
  },
};
export default generator;
