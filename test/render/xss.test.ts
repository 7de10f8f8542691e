// No text of a report becomes anything but text, markup and links of a closed list, wherever in the report it stands.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { pagesHtml } from "../../server/src/core/render/document.ts";
import { renderReport } from "../../server/src/core/render/render.ts";
import { anyReport } from "../kit/random-reports.ts";
import { changed, sample } from "../kit/sample.ts";
import { places } from "./attack-places.ts";
import { addressesIn, unsafeParts } from "./safe-html.ts";
import { unruled } from "./unruled.ts";
import { vectors } from "./vectors.ts";

const clean = renderReport(analyze(sample, unruled));

function htmlOf(text: string): string {
  return pagesHtml(renderReport(analyze(text, unruled)));
}

/** The pieces that a text has and the clean report has not. */
function changedPieces(text: string): string {
  const { pieces } = renderReport(analyze(text, unruled, { before: clean.analysis }), clean);
  return pieces.flatMap((piece) => (clean.pieces.includes(piece) ? [] : [piece.html])).join("");
}

describe("safe HTML", () => {
  it("has a corpus of more than 300 attacks", () => {
    const all = Object.values(vectors).flat();
    assert.ok(new Set(all).size >= 300, `${new Set(all).size}`);
  });

  it("tells an unsafe page from a safe one", () => {
    assert.deepEqual(unsafeParts(htmlOf(sample)), []);
    for (const html of ["<script>1</script>", "<img src=x>", "<p onclick=x>", '<a href="javascript:x">', "<!--x-->"])
      assert.notDeepEqual(unsafeParts(html), [], html);
    assert.notDeepEqual(unsafeParts("<div data-text=block><button data-mark></button></div>"), []);
  });

  for (const [name, list] of Object.entries(vectors))
    it(`takes the harm from ${list.length} attacks of the class “${name}”, in each of ${Object.keys(places).length} places`, () => {
      for (const vector of list)
        for (const [place, put] of Object.entries(places)) {
          const html = changedPieces(put(vector));
          assert.deepEqual(unsafeParts(html), [], `${JSON.stringify(vector)} as ${place}`);
        }
    }).timeout(120_000);

  it("takes the harm from attacks joined at random", () => {
    const vector = fc.constantFrom(...Object.values(vectors).flat());
    fc.assert(
      fc.property(fc.array(vector, { maxLength: 6 }), anyReport, (list, report) => {
        assert.deepEqual(unsafeParts(htmlOf(`${report}\n\n#### CHANGE\n\n${list.join(" ")}`)), []);
      }),
      { numRuns: 150 },
    );
  }).timeout(120_000);

  it("keeps links to the web, mail addresses and pictures beside the report", () => {
    const text = changed(
      "In March 2024",
      "[a](https://a.example/x?y#z) <mailto:b@c.example> ![d](photos/d%20e.jpg) ![f](../f.png) ![g](data:image/png;base64,iVBORw0KGgo=) In March 2024",
    );
    const found = addressesIn(htmlOf(text));
    for (const address of [
      "https://a.example/x?y#z",
      "mailto:b@c.example",
      "photos/d%20e.jpg",
      "../f.png",
      "data:image/png;base64,iVBORw0KGgo=",
    ])
      assert.ok(found.includes(address), address);
  });
});
