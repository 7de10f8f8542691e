// Which paths of pictures are looked for at all: those that go down from the report's folder.

import assert from "node:assert/strict";
import { picturePath } from "../../server/src/core/values/file-path.ts";

describe("a picture's path", () => {
  for (const [written, names] of [
    ["well.png", ["well.png"]],
    ["./images/a%20well.png", ["images", "a well.png"]],
    ["images//well.png?x=1#y", ["images", "well.png"]],
    ["..well..png", ["..well..png"]],
  ] as const)
    it(`${written} goes down`, () => assert.deepEqual(picturePath(written), names));

  for (const written of [
    ...["../well.png", "images/../../well.png", "%2e%2e/well.png", "images/%2E%2E%2fwell.png", "..\\well.png"],
    ...["/etc/passwd", "//host/well.png", "%2fetc/passwd", "\\\\host\\well.png", "C:/well.png"],
    ...["https://host/well.png", "file:///etc/passwd", "well.png%00.txt", "%", "", ".", "#", "?x"],
  ])
    it(`${JSON.stringify(written)} is no path`, () => assert.equal(picturePath(written), undefined));
});
