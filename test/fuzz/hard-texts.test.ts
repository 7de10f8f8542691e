// Texts that are made to be slow get every answer. How long each takes is measured by `npm run linear`, not here.

import { hardTexts } from "./hard-texts.ts";
import { doAll } from "./operations.ts";

describe("a text that is made to be slow", () => {
  for (const { name, of } of hardTexts) it(`is worked on: ${name}`, () => doAll(of(4_000), (_, run) => run()));
});
