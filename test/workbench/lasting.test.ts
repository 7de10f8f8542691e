// A preview that stays open all day: what its page and the language server hold does not grow with what is typed.

import assert from "node:assert/strict";
import { join } from "node:path";
import { processes } from "../kit/processes.ts";
import { sample } from "../kit/sample.ts";
import { openStage, type Stage } from "./stage.ts";

const program = join(__dirname, "../../dist/cli.js");
const edits = 500;

describe("500 edits beside the preview", function () {
  this.timeout(900_000);
  if (process.platform === "win32") return;
  let stage: Stage;
  before(async () => {
    stage = await openStage("node", { "lasting.results.md": sample });
  });
  afterEach(async function () {
    if (this.currentTest?.state === "failed") await stage.picture("lasting");
  });
  after(() => stage?.close());

  it("leave the page's nodes and listeners and the server's memory where they were", async () => {
    const { page, preview } = stage;
    await stage.open("lasting.results.md");
    await stage.openPreview();
    await stage.caretAt(sample.slice(0, sample.indexOf("Home workers in Karachi")).split("\n").length, 1);
    const type = async (count: number) => {
      for (let press = 0; press < count / 2; press++) await page.keyboard.insertText("x");
      await preview.getByText(`${"x".repeat(count / 2)}Home workers`).waitFor();
      for (let press = 0; press < count / 2; press++) await page.keyboard.press("Backspace");
      await preview.getByText(/^Home workers in Karachi/).waitFor();
    };
    await type(100);
    const before = await state(stage);
    await type(edits);
    const after = await state(stage);
    assert.deepEqual(after.page, before.page);
    assert.ok(after.memory < before.memory * 1.15, `${before.memory} bytes became ${after.memory}`);
  });
});

interface State {
  /** What the page's script and document hold, after rubbish was collected. */
  readonly page: { readonly nodes: number; readonly listeners: number };
  /** Of the language server, in bytes. */
  readonly memory: number;
}

async function state({ page }: Stage): Promise<State> {
  const server = (await processes()).find(({ command }) => command.includes(program));
  if (!server) throw new Error("There is no language server.");
  const session = await page.context().newCDPSession(page);
  const contexts: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => contexts.push(context.id));
  await session.send("Runtime.enable");
  const evaluate = async (contextId: number, expression: string) =>
    (await session.send("Runtime.evaluate", { expression, contextId, includeCommandLineAPI: true })).result;
  const isPreview = async (context: number) =>
    (await evaluate(context, "!!document.querySelector('main.pages')")).value;
  let own: number | undefined;
  for (const context of contexts) if (await isPreview(context)) own = context;
  if (own === undefined) throw new Error("There is no preview.");
  const count = async (prototype: string) => {
    const { objectId = "" } = await evaluate(own, prototype);
    const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: objectId });
    const length = { functionDeclaration: "function () { return this.length; }", objectId: objects.objectId ?? "" };
    return Number((await session.send("Runtime.callFunctionOn", length)).result.value);
  };
  const nodes = await count("Node.prototype");
  const listening = `[...document.querySelectorAll("*"), document, window]
    .flatMap((one) => Object.values(getEventListeners(one)).flat()).length`;
  const listeners = Number((await evaluate(own, listening)).value);
  await session.detach();
  return { page: { nodes, listeners }, memory: server.memory };
}
