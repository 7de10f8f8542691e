// Where a problem stands in texts of every script, and with every line break: the numbers that an editor counts in, written down.

import { strict as assert } from "node:assert";
import { connect } from "../kit/client.ts";
import { changed, sample } from "../kit/sample.ts";
import { wirings } from "../kit/wirings.ts";

/** What stands in front of the word on its line, and the UTF-16 units that this is. */
const before: Readonly<Record<string, readonly [text: string, character: number]>> = {
  "a composed letter": ["é ", 2],
  "a letter and its accent": ["e\u0301 ", 3],
  "a letter with three marks": ["a\u0300\u0323\u0331 ", 5],
  "a pair of surrogates": ["😀 ", 3],
  "a family of joined signs": ["👨\u200d👩\u200d👧 ", 9],
  "half a pair": ["\ud83d ", 2],
  "two halves the wrong way round": ["\ude00\ud83d ", 3],
  Hebrew: ["שלום ", 5],
  "Arabic with vowels, between direction marks": ["\u202bمَرْحَبًا\u202c ", 12],
  Thai: ["สวัสดี ", 7],
  "a NUL": ["a\0 ", 3],
  "a byte order mark": ["a\ufeff ", 3],
  "a soft hyphen and a zero-width space": ["a\u00adb\u200b ", 5],
  "what other programs take for line breaks": ["a\u2028b\u2029c\u0085d\u000be\f ", 11],
};

const word = "TODO";

for (const wiring of wirings)
  describe(`places for the ${wiring.name} server`, () => {
    const placeIn = async (text: string) => {
      const client = await connect(wiring);
      const found = await client.pushed(await client.open(text));
      await client.end();
      return found.filter(({ code }) => code === "placeholder-text").map(({ range }) => range);
    };
    const at = (line: number, character: number) => [
      { start: { line, character }, end: { line, character: character + word.length } },
    ];
    const text = changed("In March", `${word} In March`);
    const line = 17;

    for (const [name, [front, character]] of Object.entries(before))
      it(`count ${name} in UTF-16`, async () =>
        assert.deepEqual(await placeIn(text.replace(word, front + word)), at(line, character)));

    it("are the same with LF, CRLF, CR and all of them", async () => {
      for (const ending of ["\n", "\r\n", "\r"])
        assert.deepEqual(await placeIn(text.replaceAll("\n", ending)), at(line, 0));
      let count = 0;
      const mixed = text.replace(/\n/g, () => ["\r\n", "\n", "\r", "\r\n"][count++ % 4] as string);
      assert.deepEqual(await placeIn(mixed), at(mixed.slice(0, mixed.indexOf(word)).split(/\r\n|\r|\n/).length - 1, 0));
    });

    it("count a byte order mark that a client leaves in the text", async () => {
      const headline = changed("### ", `### ${word} `);
      assert.deepEqual(await placeIn(`\ufeff${word} ${sample}`), at(0, 1));
      assert.deepEqual(await placeIn(`\ufeff${headline}`), await placeIn(headline));
    });
  });
