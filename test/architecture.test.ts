// The direction of dependencies that ARCHITECTURE.md promises, read from the imports of every file.

import { strict as assert } from "node:assert";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

const root = resolve(__dirname, "..");

/** All TypeScript files below a folder, relative to the root. */
function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join(folder, file));
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** What a file imports: files relative to the root, packages by name. */
function importsOf(file: string): Import[] {
  const source = readFileSync(join(root, file), "utf8");
  const found = source.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)/g,
  );
  return [...found].map((match) => {
    const target = match[2] ?? match[3] ?? "";
    const to = target.startsWith(".") ? relative(root, resolve(root, dirname(file), target)) : target;
    return { from: file, to, typeOnly: match[1] !== undefined };
  });
}

const server = filesBelow("server/src").flatMap(importsOf);
const client = filesBelow("client").flatMap(importsOf);
const core = server.filter(({ from }) => from.startsWith("server/src/core/"));

/** Asserts that no import is forbidden, and names those that are. */
function none(imports: readonly Import[], forbidden: (one: Import) => boolean): void {
  assert.deepEqual(
    imports.filter(forbidden).map(({ from, to }) => `${from} imports ${to}`),
    [],
  );
}

describe("the architecture", () => {
  it("reads every file", () => {
    assert.ok(core.length > 100);
  });

  it("keeps the core pure: no Node, no VS Code, no language server protocol, nothing outside of the core", () => {
    none(
      core,
      ({ to }) =>
        /^(?:node:|vscode)/.test(to) ||
        (to.startsWith("server/") && !to.startsWith("server/src/core/")) ||
        to.startsWith("client/"),
    );
  });

  it("keeps rules apart from each other", () => {
    const shared = /\/(?:rule|registry|suppression|large-file)\.ts$/;
    none(
      core,
      ({ from, to }) =>
        /core\/rules\//.test(from) && /core\/rules\//.test(to) && !shared.test(to) && !shared.test(from),
    );
  });

  it("keeps features apart from each other", () => {
    const feature = (file: string) => /core\/features\/([\w-]+)/.exec(file)?.[1];
    none(
      core,
      ({ from, to }) => feature(from) !== undefined && feature(to) !== undefined && feature(from) !== feature(to),
    );
  });

  it("lets templates and syntax know nothing of reports, rules and features", () => {
    none(
      core,
      ({ from, to }) =>
        /core\/(?:template|syntax|values)\//.test(from) &&
        /core\/(?:rules|features|edits|render)\/|core\/(?:report|section|analyze|header|recognise|settings)\.ts$/.test(
          to,
        ),
    );
  });

  it("lets only the client import vscode, and the client only the protocol and types of the server", () => {
    none(server, ({ to }) => to === "vscode");
    none(
      client,
      ({ to, typeOnly }) =>
        to.startsWith("server/") &&
        !typeOnly &&
        !/server\/src\/(?:protocol|preview-protocol|preview-requests|core\/detect|core\/export\/kinds|core\/values\/.*|core\/template\/.*|core\/syntax\/.*)\.ts$/.test(
          to,
        ),
    );
  });

  it("builds positions of the Language Server Protocol in one place", () => {
    none(
      server,
      ({ from, to, typeOnly }) =>
        to.startsWith("vscode-languageserver") && !typeOnly && !/server\/src\/(?:lsp\/|main\.|protocol)/.test(from),
    );
  });

  it("has no import cycle", () => {
    const graph = new Map<string, string[]>();
    for (const { from, to, typeOnly } of [...server, ...client])
      if (!typeOnly && to.endsWith(".ts")) graph.set(from, [...(graph.get(from) ?? []), to]);
    const done = new Set<string>();
    const visit = (file: string, path: string[]): void => {
      assert.ok(!path.includes(file), `cycle: ${[...path.slice(path.indexOf(file)), file].join(" → ")}`);
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of graph.keys()) visit(file, []);
  });

  it("keeps files small", () => {
    const long = [...filesBelow("server/src"), ...filesBelow("client"), ...filesBelow("test")].filter(
      (file) => readFileSync(join(root, file), "utf8").split("\n").length > 301,
    );
    assert.deepEqual(long, []);
  });
});
