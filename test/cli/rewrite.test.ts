// `fix` and `format`: what they write, what they only show, and what they leave alone.

import { strict as assert } from "node:assert";
import { chmod, lstat, readdir, readFile, stat, symlink } from "node:fs/promises";
import { join } from "node:path";
import { applyPatch } from "diff";
import { changed, sample } from "../kit/sample.ts";
import { folderForEach, run } from "./kit.ts";

const period = "<i>Period:</i>\t2021-2025";
const mendable = changed(period, "<i>Period:</i>\t2021 to 2025");
const reversed = changed(period, "<i>Period:</i>\t2025-2021");
const untidy = sample.replace("#### CHANGE\n\n", "#### CHANGE\n\n\n\n");

describe("fix", () => {
  const folder = folderForEach();
  const read = (name: string) => readFile(join(folder.path, name), "utf8");

  it("mends files in place, says what it did, and leaves nothing behind", async () => {
    await folder.write({ "a.rsum": mendable, "b.rsum": reversed, "c.rsum": sample });
    const { code, out, err } = await run(folder, ["fix"]);
    assert.deepEqual([code, out], [0, ""]);
    assert.equal(err, "a.rsum: 1 problem mended\n");
    assert.deepEqual([await read("a.rsum"), await read("b.rsum"), await read("c.rsum")], [sample, reversed, sample]);
    assert.deepEqual((await readdir(folder.path)).sort(), [".git", "a.rsum", "b.rsum", "c.rsum"]);
    assert.equal((await run(folder, ["fix"])).err, "There is nothing to mend.\n");
  });

  it("says what is left for the writer", async () => {
    await folder.write({ "a.rsum": changed("#### CHANGE", "#### Change", reversed) });
    assert.equal((await run(folder, ["fix"])).err, "a.rsum: 1 problem mended; for you: 1 error\n");
  });

  it("keeps mode, byte order mark and line endings", async () => {
    const crlf = (text: string) => `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    await folder.write({ "a.rsum": crlf(mendable) });
    await chmod(join(folder.path, "a.rsum"), 0o640);
    await run(folder, ["fix", "a.rsum"]);
    assert.equal(await read("a.rsum"), crlf(sample));
    assert.equal((await stat(join(folder.path, "a.rsum"))).mode & 0o777, 0o640);
  });

  it("does not touch a file that needs nothing", async () => {
    await folder.write({ "a.rsum": sample });
    const before = await stat(join(folder.path, "a.rsum")).then(({ mtimeMs, ino }) => [mtimeMs, ino]);
    await run(folder, ["fix", "a.rsum"]);
    const after = await stat(join(folder.path, "a.rsum"));
    assert.deepEqual([after.mtimeMs, after.ino], before);
  });

  it("leaves a read-only file alone", async () => {
    await folder.write({ "a.rsum": mendable });
    await chmod(join(folder.path, "a.rsum"), 0o444);
    const { code, err } = await run(folder, ["fix", "a.rsum"]);
    assert.deepEqual([code, err], [2, "a.rsum: error: This file is read-only; it was left as it is.\n"]);
    assert.equal(await read("a.rsum"), mendable);
  });

  it("writes through a link inside the folder or one that is named, and never out of a folder", async () => {
    await folder.write({ "in/real.txt": mendable, "out/secret.rsum": mendable });
    await symlink("real.txt", join(folder.path, "in/inside.rsum"));
    await symlink("../out/secret.rsum", join(folder.path, "in/outside.rsum"));
    const { code, err } = await run(folder, ["fix", "in"]);
    assert.equal(code, 2);
    assert.match(
      err,
      /^in\/outside\.rsum: error: This is a link to a file outside of the folder; it was left as it is\.$/m,
    );
    assert.equal(await read("in/real.txt"), sample);
    assert.ok((await lstat(join(folder.path, "in/inside.rsum"))).isSymbolicLink());
    assert.equal(await read("out/secret.rsum"), mendable);
    assert.equal((await run(folder, ["fix", "in/outside.rsum"])).code, 0);
    assert.equal(await read("out/secret.rsum"), sample);
    assert.ok((await lstat(join(folder.path, "in/outside.rsum"))).isSymbolicLink());
  });

  it("shows with --dry-run a diff that makes the same of the file", async () => {
    await folder.write({ "a.rsum": mendable });
    const { code, out } = await run(folder, ["fix", "--dry-run"]);
    assert.equal(code, 0);
    assert.match(out, /^--- a\/a\.rsum\n\+\+\+ b\/a\.rsum\n@@/);
    assert.match(out, /^-<i>Period:<\/i>\t2021 to 2025\n\+<i>Period:<\/i>\t2021-2025$/m);
    assert.equal(applyPatch(mendable, out), sample);
    assert.equal(await read("a.rsum"), mendable);
  });

  it("prints with --stdout, and standard input always", async () => {
    await folder.write({ "a.rsum": mendable, "b.rsum": sample });
    assert.deepEqual(await run(folder, ["fix", "--stdout", "a.rsum"]), { code: 0, out: sample, err: "" });
    assert.deepEqual(await run(folder, ["fix", "--stdout", "b.rsum"]), { code: 0, out: sample, err: "" });
    assert.deepEqual(await run(folder, ["fix", "-"], { input: `\uFEFF${mendable}` }), {
      code: 0,
      out: `\uFEFF${sample}`,
      err: "",
    });
    assert.equal(await read("a.rsum"), mendable);
    assert.equal((await run(folder, ["fix", "--stdout", "."])).code, 2);
  });
});

describe("format", () => {
  const folder = folderForEach();
  const read = (name: string) => readFile(join(folder.path, name), "utf8");

  it("brings the layout into canonical form, and changes no word", async () => {
    await folder.write({ "a.rsum": untidy, "b.rsum": mendable });
    const { code, err } = await run(folder, ["format"]);
    assert.deepEqual([code, err], [0, "a.rsum: formatted\n"]);
    assert.deepEqual([await read("a.rsum"), await read("b.rsum")], [sample, mendable]);
    assert.equal((await run(folder, ["format"])).err, "Every report is in canonical form.\n");
  });

  it("only tells with --check", async () => {
    await folder.write({ "a.rsum": untidy, "b.rsum": sample });
    assert.deepEqual(await run(folder, ["format", "--check"]), { code: 1, out: "a.rsum\n", err: "" });
    assert.equal(await read("a.rsum"), untidy);
    assert.equal((await run(folder, ["format", "--check", "b.rsum"])).code, 0);
  });

  it("formats standard input to standard output", async () => {
    assert.equal((await run(folder, ["format", "-"], { input: untidy })).out, sample);
  });
});
