// The short form of `npm run soak`: handles and objects, which do not depend on the system as its count of memory does.

import { strict as assert } from "node:assert";
import { vscode } from "../kit/profiles.ts";
import { startProcess } from "./served-process.ts";
import { workOn } from "./work.ts";

describe("a server that works all day", () => {
  it("keeps no document, no page and no handle", async () => {
    const { client, held, end } = await startProcess(vscode);
    await workOn(client, { edits: 100, openings: 4, previews: 10 });
    const before = await held();
    await workOn(client, { edits: 1_000, openings: 40, previews: 30 });
    const after = await held();
    assert.equal(await end(), 0);
    assert.deepEqual(after.handles, before.handles);
    // One document with its analysis and page is about a quarter of a megabyte: forty would be ten.
    assert.ok(after.heap - before.heap < 3_000_000, `${after.heap - before.heap} bytes are kept`);
  });
});
