// Texts as no writer writes them get every answer, and read as they stand. How long each takes is measured by `npm run fuzz`.

import { enormousTexts } from "./enormous-texts.ts";
import { doAll } from "./operations.ts";
import { readingCovers, spansFit } from "./properties.ts";

describe("an enormous text", () => {
  for (const [name, text] of Object.entries(enormousTexts))
    it(`is worked on: ${name}`, () => {
      doAll(text, (_, run) => run());
      readingCovers(text);
      spansFit(text);
    });
});
