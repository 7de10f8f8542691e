// A server that ends after a healthy run comes back at once; one that dies at once comes back ever more slowly, and always.
import assert from "node:assert/strict";
import { pauseBeforeRestart } from "../../client/src/server/pause.ts";

describe("the pause before a server is started again", () => {
  it("is none after a healthy run, whatever was before", () => {
    assert.equal(pauseBeforeRestart(60_000, 0), 0);
    assert.equal(pauseBeforeRestart(60_000, 30_000), 0);
  });

  it("is none for a server that is killed ten times in five minutes: that is no reason to give up", () => {
    let last = 0;
    for (let kill = 0; kill < 10; kill++) {
      last = pauseBeforeRestart(30_000, last);
      assert.equal(last, 0);
    }
  });

  it("doubles while the server dies at once, up to half a minute", () => {
    const pauses: number[] = [];
    for (let last = 0; pauses.length < 9; pauses.push(last)) last = pauseBeforeRestart(20, last);
    assert.deepEqual(pauses, [500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000, 30_000]);
  });
});
