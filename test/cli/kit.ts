// Command line tests: a folder of files that is gone after the test, the program run in this process or as one of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { text as allText } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import picocolors from "picocolors";
import { runCommandLine } from "../../server/src/cli/run.ts";
import type { Terminal } from "../../server/src/cli/terminal.ts";

const root = resolve(__dirname, "../..");

/** What of scripts/ is used here. */
interface Bundling {
  serverParts(): Promise<object>;
  writeParts(folder: string, parts: object): Promise<void>;
}

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Folder {
  readonly path: string;
  /** Writes files, by path from the folder. */
  write(files: Record<string, string | Uint8Array>): Promise<void>;
}

/** A new folder for each test of a suite. Call it in the suite's body. */
export function folderForEach(): Folder {
  let path = "";
  beforeEach(async () => {
    path = await mkdtemp(join(tmpdir(), "results-summary-"));
    // Ends the search for house rules here, as the folder of a repository does.
    await mkdir(join(path, ".git"));
  });
  afterEach(() => rm(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    async write(files) {
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(path, name)), { recursive: true });
        await writeFile(join(path, name), content);
      }
    },
  };
}

export interface RunOptions {
  readonly input?: string | Uint8Array;
  readonly terminal?: Partial<Terminal>;
}

/** Runs the command line in this process, on a day in 2026. */
export async function run(
  folder: Folder,
  args: readonly string[],
  { input = "", terminal }: RunOptions = {},
): Promise<Result> {
  let [out, err] = ["", ""];
  const plain = picocolors.createColors(false);
  const code = await runCommandLine(args, {
    out: (text) => {
      out += text;
    },
    say: (text) => {
      err += text;
    },
    input: async () => Buffer.from(input),
    folder: folder.path,
    watched: false,
    outWatched: false,
    width: 80,
    outColours: plain,
    sayColours: plain,
    today: { year: 2026 },
    program: "",
    cores: 1,
    now: () => new Date("2026-06-01T10:00:00Z"),
    ...terminal,
  });
  return { code, out, err };
}

/** The program as it is shipped; built once for a suite. Call it in the suite's body. */
export function program(): {
  run(folder: Folder, args: readonly string[], input?: string | Uint8Array): Promise<Result>;
  readonly file: string;
} {
  // Below the project, where the program finds its manifest.
  const file = join(root, ".cache/test-cli", String(process.pid), "cli.js");
  before(async () => {
    const load = (script: string): Promise<Bundling> => import(pathToFileURL(join(root, "scripts", script)).href);
    const [{ writeParts }, { serverParts }] = await Promise.all([load("bundle.mjs"), load("server-parts.mjs")]);
    await mkdir(dirname(file), { recursive: true });
    await writeParts(dirname(file), await serverParts());
  });
  after(() => rm(dirname(file), { recursive: true, force: true }));
  return {
    file,
    async run(folder, args, input = "") {
      const child = spawn(process.execPath, [file, ...args], { cwd: folder.path, env: { PATH: process.env.PATH } });
      // A program that does not read its input closes it early: no failure.
      child.stdin.on("error", () => {}).end(input);
      const [out, err, [code]] = await Promise.all([
        allText(child.stdout),
        allText(child.stderr),
        once(child, "close"),
      ]);
      return { code, out, err };
    },
  };
}
