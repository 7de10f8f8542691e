// A pause ends when it is woken; a promise settled from outside keeps its first value.
import assert from "node:assert/strict";
import { settling, wakeable } from "../../client/src/server/waiting.ts";

describe("waiting", () => {
  it("ends a pause that is cut short", async () => {
    const { wait, wake } = wakeable();
    const waited = wait(2 ** 30);
    wake();
    await waited;
  });

  it("ends a pause that is over", () => wakeable().wait(0));

  it("lets a wake before any pause pass", () => wakeable().wake());

  it("settles once", async () => {
    const { promise, settle } = settling<string>();
    settle("first");
    settle("second");
    assert.equal(await promise, "first");
  });
});
