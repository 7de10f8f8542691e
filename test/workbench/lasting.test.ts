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
    const grown = `${JSON.stringify(before)} became ${JSON.stringify(after)}`;
    assert.equal(after.elements, before.elements);
    // Half a node or listener for each edit would be a leak; the editor beside the page has some more or less at any moment.
    assert.ok(after.nodes - before.nodes < edits / 2, grown);
    assert.ok(after.listeners - before.listeners < edits / 2, grown);
    assert.ok(after.memory < before.memory * 1.15, grown);
  });
});

interface State {
  /** Elements of the preview's page. */
  readonly elements: number;
  /** Nodes and listeners that the browser holds, those of the page that holds the preview among them, after rubbish was collected. */
  readonly nodes: number;
  readonly listeners: number;
  /** Of the language server, in bytes. */
  readonly memory: number;
}

async function state({ page, preview }: Stage): Promise<State> {
  const server = (await processes()).find(({ command }) => command.includes(program));
  if (!server) throw new Error("There is no language server.");
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { nodes, jsEventListeners: listeners } = await session.send("Memory.getDOMCounters");
  await session.detach();
  const elements = await preview.locator("html").evaluate(() => document.querySelectorAll("*").length);
  return { elements, nodes, listeners, memory: server.memory };
}
