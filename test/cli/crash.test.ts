// `fix` and `format` when the machine fails them: killed among many files, or unable to write. Every file is the old one or the new one.

import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { text as allText } from "node:stream/consumers";
import { changed, sample } from "../kit/sample.ts";
import { folderForEach, program } from "./kit.ts";

const untidy = sample.replace("#### CHANGE\n\n", "#### CHANGE\n\n\n\n");
const broken: Record<"fix" | "format", string> = {
  fix: changed("<i>Period:</i>\t2021-2025", "<i>Period:</i>\t2021 to 2025"),
  format: untidy,
};
const count = 400;

describe("a run that breaks off", () => {
  const folder = folderForEach();
  const { file, run } = program();
  const reports = async () => (await readdir(folder.path)).filter((name) => name.endsWith(".rsum"));
  const contents = async () => Promise.all((await reports()).map((name) => readFile(join(folder.path, name), "utf8")));

  for (const command of ["fix", "format"] as const)
    it(`leaves every file whole when ${command} is killed, and the next run does the rest`, async () => {
      await folder.write(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}.rsum`, broken[command]])));
      const child = spawn(process.execPath, [file, command, "."], { cwd: folder.path });
      await once(child.stderr, "data");
      child.kill("SIGKILL");
      await once(child, "close");
      const after = await contents();
      assert.equal(after.length, count);
      const done = after.filter((text) => text === sample).length;
      assert.equal(after.filter((text) => text === broken[command]).length, count - done);
      assert.ok(done > 0 && done < count, `${done} files were written`);
      const some = (await reports()).slice(0, 20);
      assert.equal((await run(folder, [command, ...some])).code, 0);
      for (const name of some) assert.equal(await readFile(join(folder.path, name), "utf8"), sample);
    });

  it("leaves the old file, and nothing besides, where the disk is full", async () => {
    await folder.write({ "a.rsum": broken.fix, "b.rsum": sample });
    const child = spawn(process.execPath, ["--import", fullDisk, file, "fix", "."], { cwd: folder.path });
    const [err, [code]] = await Promise.all([allText(child.stderr), once(child, "close")]);
    assert.deepEqual([code, err], [2, "a.rsum: error: The disk is full.\n"]);
    assert.equal(await readFile(join(folder.path, "a.rsum"), "utf8"), broken.fix);
    assert.deepEqual((await readdir(folder.path)).sort(), [".git", "a.rsum", "b.rsum"]);
  });
});

/** A module that makes every write to a file fail as on a full disk, once it has written a little. */
const fullDisk = `data:text/javascript,${encodeURIComponent(`
  import fs from "node:fs";
  const { write } = fs;
  fs.write = (file, data, ...rest) => write(file, data, 0, 100, 0, () =>
    rest.at(-1)(Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" })));
`)}`;
