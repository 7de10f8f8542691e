// The program as a process: exit codes, streams, a closed pipe, and its start as a language server.

import { strict as assert } from "node:assert";
import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { changed, sample } from "../kit/sample.ts";
import { folderForEach, program } from "./kit.ts";

const mendable = changed("<i>Period:</i>\t2021-2025", "<i>Period:</i>\t2021 to 2025");
const reversed = changed("<i>Period:</i>\t2021-2025", "<i>Period:</i>\t2025-2021");

describe("the program as a process", () => {
  const folder = folderForEach();
  const cli = program();

  it("tells its version", async () => {
    const manifest = JSON.parse(await readFile(join(__dirname, "../../package.json"), "utf8"));
    assert.deepEqual(await cli.run(folder, ["--version"]), { code: 0, out: `${manifest.version}\n`, err: "" });
  });

  it("ends with 0, 1 or 2", async () => {
    await folder.write({ "a.rsum": sample, "b.rsum": reversed });
    assert.equal((await cli.run(folder, ["check", "a.rsum"])).code, 0);
    assert.equal((await cli.run(folder, ["check", "b.rsum"])).code, 1);
    assert.equal((await cli.run(folder, ["check", "b.rsum", "c.rsum"])).code, 2);
    assert.equal((await cli.run(folder, ["nonsense"])).code, 2);
  });

  it("reads standard input and writes no colours into a pipe", async () => {
    const { code, out, err } = await cli.run(folder, ["check", "-"], reversed);
    assert.deepEqual([code, err], [1, ""]);
    assert.match(out, /^<stdin>:\d+:16: error: /);
    assert.ok(!out.includes("\u001B"));
    assert.equal((await cli.run(folder, ["fix", "-"], mendable)).out, sample);
  });

  it("mends a file in place", async () => {
    await folder.write({ "a.rsum": mendable });
    assert.equal((await cli.run(folder, ["fix"])).code, 0);
    assert.equal(await readFile(join(folder.path, "a.rsum"), "utf8"), sample);
    assert.ok((await stat(join(folder.path, "a.rsum"))).isFile());
  });

  it("formats, explains and begins reports", async () => {
    assert.equal((await cli.run(folder, ["format", "-"], sample)).out, sample);
    assert.match((await cli.run(folder, ["explain", "period-format"])).out, /^period-format/);
    assert.match((await cli.run(folder, ["new"])).out, /^## RESULTS SUMMARY\n/);
  });

  it("writes all of a long output", async () => {
    const many = Array.from({ length: 100 }, (_, index) => [`${index}.rsum`, reversed]);
    await folder.write(Object.fromEntries(many));
    const { out } = await cli.run(folder, ["check", "--format", "sarif"]);
    assert.equal(JSON.parse(out).runs[0].results.length, 100);
  });

  it("is the language server for an editor", async () => {
    const message = (body: object) => {
      const text = JSON.stringify({ jsonrpc: "2.0", ...body });
      return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
    };
    const initialize = { id: 1, method: "initialize", params: { processId: null, rootUri: null, capabilities: {} } };
    const talk = [initialize, { id: 2, method: "shutdown" }, { method: "exit" }].map(message).join("");
    const { code, out, err } = await cli.run(folder, ["lsp", "--stdio"], talk);
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^Content-Length: \d+\r\n[^{]*\{"jsonrpc":"2\.0","id":1,"result":\{"capabilities"/);
  });

  it("does not mind a reader that has seen enough", async () => {
    const many = Array.from({ length: 100 }, (_, index) => [`${index}.rsum`, reversed]);
    await folder.write(Object.fromEntries(many));
    const { stdout, stderr } = await promisify(execFile)(
      "sh",
      ["-c", `"$0" "$1" check | head -n 1`, process.execPath, cli.file],
      {
        cwd: folder.path,
      },
    );
    assert.match(stdout, /^0\.rsum:/);
    assert.equal(stderr, "");
  });
});
