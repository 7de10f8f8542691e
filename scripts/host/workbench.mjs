// A real VS Code workbench on a page that a script drives: server, Chromium and page, opened together and closed together.
import { randomUUID } from "node:crypto";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium as playwright } from "playwright-core";
import { chromium } from "./chromium.mjs";
import { startServer } from "./server-process.mjs";
import { writeUserSettings } from "./user-settings.mjs";

const FLAGS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * @typedef {object} WorkbenchOptions
 * @property {string} folder absolute path of the folder to open
 * @property {string} [file] absolute path of a file to open in it
 * @property {string} [theme] a colour theme's label, such as "Default Dark Modern"
 * @property {Record<string, unknown>} [settings] user settings
 * @property {string} [extension] absolute path of an extension, opened as one under development
 * @property {boolean} [web] runs that extension in the browser's extension host, not in Node's
 * @property {readonly [string, string][]} [payload] more of what the workbench takes from its address; `{server}` in a value is replaced by the server's address
 * @property {{ width: number, height: number }} [viewport] in CSS pixels
 * @property {number} [scale] device pixels for each CSS pixel
 * @property {(page: import("playwright-core").Page) => Promise<unknown>} [beforeOpening]
 */

/** @typedef {{ page: import("playwright-core").Page, close: () => Promise<void> }} Workbench */

/**
 * Opens a workbench with fresh settings and state. Nothing of it is left after `close()`.
 * @param {WorkbenchOptions} options
 * @returns {Promise<Workbench>} once the page has loaded; editors and extensions come a little later
 */
export async function openWorkbench(options) {
  /** @type {(() => Promise<unknown>)[]} */
  const undo = [];
  const close = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const dataFolder = await mkdtemp(join(tmpdir(), "workbench-"));
    undo.push(() => rm(dataFolder, { recursive: true, force: true, maxRetries: 5 }));
    const theme = options.theme && { "workbench.colorTheme": options.theme };
    await writeUserSettings(dataFolder, { ...theme, ...(await extensionKind(options)), ...options.settings });
    const token = randomUUID();
    const server = await startServer({ dataFolder, ports: [0], token, testDriver: true });
    undo.push(server.stop);
    const { executablePath, env } = await chromium();
    const browser = await playwright.launch({
      executablePath,
      env: /** @type {Record<string, string>} */ (env),
      args: FLAGS,
      chromiumSandbox: false,
    });
    undo.push(() => browser.close());
    const { viewport = { width: 1280, height: 800 }, scale = 1 } = options;
    const page = await browser.newPage({ viewport, deviceScaleFactor: scale });
    await options.beforeOpening?.(page);
    await page.goto(address(server.port, token, options));
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * By a setting, because the address's own entry for it has no effect on an extension that lies on the server.
 * @param {WorkbenchOptions} options
 */
async function extensionKind({ extension, web }) {
  if (!extension || !web) return {};
  const { publisher, name } = JSON.parse(await readFile(join(extension, "package.json"), "utf8"));
  return { "remote.extensionKind": { [`${publisher}.${name}`]: ["web"] } };
}

/**
 * @param {number} port
 * @param {string} token
 * @param {WorkbenchOptions} options
 */
function address(port, token, { folder, file, extension, payload = [] }) {
  const remote = `vscode-remote://localhost:${port}`;
  /** @type {[string, string][]} */
  const entries = [
    ["skipWelcome", "true"],
    ["skipReleaseNotes", "true"],
    ...payload.map(([key, value]) => /** @type {[string, string]} */ ([key, value.replace("{server}", remote)])),
  ];
  if (extension) entries.push(["extensionDevelopmentPath", remote + extension]);
  if (file) entries.push(["openFile", remote + file]);
  return `http://localhost:${port}/?${new URLSearchParams({ tkn: token, folder, payload: JSON.stringify(entries) })}`;
}
