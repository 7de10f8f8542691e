// The preview's real page in a headless Chromium, with the policy of the product; a test plays the editor's side. No VS Code.

import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { TextDocument } from "vscode-languageserver-textdocument";
import { pagePolicy } from "../../client/src/preview/page-policy.ts";
import { analyze } from "../../server/src/core/analyze.ts";
import { answerPreview, type PreviewMemory } from "../../server/src/lsp/requests/preview.ts";
import type { ToHost, ToPage } from "../../server/src/preview-protocol.ts";
import { settings } from "../kit/sample.ts";
import { themes } from "../render/harness/themes.ts";
import { pageWords } from "./page-words.ts";

const root = join(__dirname, "../..");
const origin = "http://preview.test";

/** A browser and the page's files, for many pages. */
export interface Stage {
  readonly browser: Browser;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export async function openStage(): Promise<Stage> {
  const [{ buildOptions }, { chromium: installed }, { build }] = await Promise.all([
    import(join(root, "scripts/bundle.mjs")),
    import(join(root, "scripts/host/chromium.mjs")),
    import("esbuild"),
  ]);
  const { outputFiles } = await build({ ...buildOptions("preview"), outfile: join(root, "preview.js"), write: false });
  const files = new Map((outputFiles ?? []).map(({ path, contents }) => [path.slice(root.length), contents]));
  const { executablePath, env } = await installed();
  return { browser: await chromium.launch({ executablePath, env, args: ["--no-sandbox", "--disable-gpu"] }), files };
}

export interface PreviewPage {
  readonly page: Page;
  /** Shows a text, as the editor's side would after a change of the document. */
  show(text: string): Promise<void>;
  send(message: ToPage): Promise<void>;
  /** All that the page has said of a kind, in order. */
  said<T extends ToHost["type"]>(type: T): Promise<Extract<ToHost, { type: T }>[]>;
  /** Addresses outside of the page's own files that were asked for. */
  readonly requests: readonly string[];
  /** What the policy stopped, and errors of scripts. */
  readonly complaints: readonly string[];
}

/** @param theme a name in the harness's themes */
export async function openPage(stage: Stage, text: string, theme = "light", look = "paper"): Promise<PreviewPage> {
  const page = await stage.browser.newPage({ viewport: { width: 900, height: 700 } });
  const requests: string[] = [];
  const complaints: string[] = [];
  await page.route("**", async (route) => {
    const { pathname, origin: from } = new URL(route.request().url());
    const body = stage.files.get(pathname);
    if (from === origin && pathname === "/") return route.fulfill({ contentType: "text/html", body: html(theme) });
    if (from === origin && body) return route.fulfill({ body: Buffer.from(body), contentType: typeOf(pathname) });
    requests.push(route.request().url());
    return route.fulfill({ contentType: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' });
  });
  page.on("pageerror", (error) => complaints.push(`${error}`));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  // Functions that are sent to the page were given names by the tests' compiler.
  await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
  await page.addInitScript(() => {
    const said: unknown[] = [];
    Object.assign(window, {
      said,
      acquireVsCodeApi: () => ({ postMessage: (one: unknown) => said.push(one), getState() {}, setState() {} }),
    });
  });
  await page.goto(origin);
  const colors = themes[theme]?.colors ?? {};
  await page.evaluate((all) => {
    for (const [name, value] of Object.entries(all))
      document.documentElement.style.setProperty(`--vscode-${name}`, value);
  }, colors);

  const uri = "file:///report.results.md";
  const memory: PreviewMemory = new Map();
  let version = 0;
  let known: Record<string, string> = {};
  const send = (message: ToPage) => page.evaluate((one) => postMessage(one), message).then(() => settled(page));
  const show = async (next: string) => {
    version++;
    const document = TextDocument.create(uri, "results-summary", version, next);
    const report = {
      document,
      version,
      analysis: analyze(next, settings),
      inForce: undefined as never,
      files: undefined,
    };
    const answer = answerPreview(report, { textDocument: { uri }, known }, memory);
    known = Object.fromEntries(answer.order.map(({ key, hash }) => [key, hash]));
    await send({ type: "update", page: answer });
  };
  await send({
    type: "start",
    ...{ uri, locked: false, problemsShown: true, words: pageWords, look: look as "paper" },
    suggestions: { countries: ["Kenya", "Pakistan"], priorities: ["Democracy and human rights"] },
  });
  await show(text);
  return {
    ...{ page, show, send, requests, complaints },
    said: (type) =>
      page.evaluate(
        (of) => (window as never as { said: { type: string }[] }).said.filter((one) => one.type === of),
        type,
      ) as never,
  };
}

/** Messages have arrived, and what they changed is painted. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

function html(theme: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Preview</title>
<meta http-equiv="Content-Security-Policy" content="${pagePolicy(origin, "once")}">
<link rel="stylesheet" href="/preview.css"></head>
<body class="${themes[theme]?.classes ?? ""}"><script nonce="once" src="/preview.js"></script></body></html>`;
}

function typeOf(path: string): string {
  return path.endsWith(".css") ? "text/css" : path.endsWith(".js") ? "text/javascript" : "font/woff2";
}
