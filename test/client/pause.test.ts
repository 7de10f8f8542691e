// A server that ends after a healthy run comes back at once; one that dies at once comes back soon, then ever more slowly, and always.
import assert from "node:assert/strict";
import { endedEarly, pauseBeforeRestart } from "../../client/src/server/pause.ts";

describe("the pause before a server is started again", () => {
  it("is none after a healthy run", () => {
    assert.equal(endedEarly(60_000), false);
    assert.equal(pauseBeforeRestart(0), 0);
  });

  it("is short for a server that is killed ten times as soon as it is back: that is no reason to give up", () => {
    assert.equal(endedEarly(700), true);
    for (let kill = 1; kill <= 10; kill++) assert.equal(pauseBeforeRestart(kill), 500);
  });

  it("doubles while the server goes on dying at once, up to half a minute", () => {
    const pauses = [11, 12, 13, 14, 15, 16, 17, 2_000].map(pauseBeforeRestart);
    assert.deepEqual(pauses, [1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });
});
