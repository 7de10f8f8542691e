// A real VS Code with the product in it, driven as a person does by pointer and keyboard, and what of it can be looked at: the preview's
// page inside, the files on the disk, what was asked of the network.

import { watch } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";

const root = join(__dirname, "../..");

export type Host = "node" | "browser";

export interface Stage {
  readonly page: Page;
  /** Of the reports; the folder that it lies in is outside of the workspace. */
  readonly folder: string;
  /** Addresses that were asked for since the stage was opened. */
  readonly requests: readonly string[];
  /** What a policy stopped, as the browser's console tells it. */
  readonly complaints: readonly string[];
  /** What is inside of the preview that is shown. */
  readonly preview: FrameLocator;
  /** Opens a file in the first column. */
  open(name: string): Promise<void>;
  /** Opens the preview by the button above the report, and waits for its pages. */
  openPreview(): Promise<void>;
  command(title: string): Promise<void>;
  /** Reloads the window as soon as all of this stands in what VS Code keeps for it; waits for its editors. */
  reload(kept: readonly string[]): Promise<void>;
  caretAt(line: number, column: number): Promise<void>;
  /** Resolves to a file's text as soon as it is saved so that `accept` holds. All reports save themselves. */
  saved(name: string, accept: (text: string) => boolean): Promise<string>;
  /** Keeps how it looks now, in the cache folder. */
  picture(name: string): Promise<void>;
  close(): Promise<void>;
}

/** @param host where the extension runs @param files what lies in the folder, by name */
export async function openStage(host: Host, files: Readonly<Record<string, string | Uint8Array>>): Promise<Stage> {
  const [{ openWorkbench }, drive] = await Promise.all([
    import(join(root, "scripts/host/workbench.mjs")),
    import(join(root, "scripts/host/drive.mjs")),
  ]);
  const parent = await mkdtemp(join(tmpdir(), "preview-"));
  const folder = join(parent, "reports");
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const requests: string[] = [];
  const complaints: string[] = [];
  const workbench: { page: Page; close: () => Promise<void> } = await openWorkbench({
    folder,
    extension: root,
    web: host === "browser",
    viewport: { width: 1400, height: 900 },
    settings: { "files.autoSave": "afterDelay", "files.autoSaveDelay": 50, "editor.minimap.enabled": false },
    beforeOpening: async (page: Page) => {
      page.on("request", (request) => requests.push(request.url()));
      page.on("console", (message) => {
        if (/Content Security Policy/i.test(message.text())) complaints.push(message.text());
      });
      // Functions that are sent to the page were given names by the tests' compiler.
      await page.addInitScript({ content: "globalThis.__name = (named) => named;" });
    },
  });
  const { page } = workbench;
  page.setDefaultTimeout(150_000);
  // Keys are listened to once the folder is shown.
  await page.locator(".explorer-folders-view .monaco-list-row").first().waitFor();
  const preview = page.locator("iframe.webview.ready:visible").first().contentFrame().frameLocator("#active-frame");

  return {
    ...{ page, folder, requests, complaints, preview },
    async open(name) {
      const tabs = page.locator(".tab");
      if ((await tabs.count()) > 0) {
        await tabs.first().click();
        await page.locator(".monaco-editor.focused").first().waitFor();
      }
      await drive.openFile(page, name);
    },
    async openPreview() {
      await drive.openPreview(page);
    },
    command: (title) => drive.runCommand(page, title),
    async reload(kept) {
      // VS Code writes its state down every few seconds, because a browser's page that is left cannot.
      await page.evaluate(untilKept, kept);
      await page.reload();
      await page.locator(".tab").first().waitFor();
    },
    caretAt: (line, column) => drive.goTo(page, line, column),
    async saved(name, accept) {
      const file = join(folder, name);
      const read = async () => {
        // A file is empty for the moment in which it is written, and may not be there yet.
        const text = await readFile(file, "utf8").catch(() => "");
        return text !== "" && accept(text) ? text : undefined;
      };
      // Watched from here on: what is saved while the file is read is not missed.
      const changes = watch(folder);
      try {
        return await new Promise<string>((resolve, reject) => {
          const look = () => read().then((text) => text !== undefined && resolve(text), reject);
          changes.on("change", look);
          void look();
        });
      } finally {
        changes.close();
      }
    },
    async picture(name) {
      await page.screenshot({ path: join(root, ".cache", `failed-${name}.png`) });
    },
    async close() {
      await workbench.close();
      await rm(parent, { recursive: true, force: true });
    },
  };
}

/** In the workbench's page: resolves when all of this stands in the state that it has written down. */
async function untilKept(wanted: readonly string[]): Promise<void> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  async function isKept(): Promise<boolean> {
    let text = "";
    for (const { name = "" } of await indexedDB.databases()) {
      if (!name.startsWith("vscode-web-state-db-")) continue;
      const database = await answer(indexedDB.open(name));
      for (const store of database.objectStoreNames)
        text += (await answer(database.transaction(store).objectStore(store).getAll())).join("\n");
      database.close();
    }
    // A state is text in a text in a text, with as many backslashes before its quotes.
    const bare = text.replace(/[\\"]/g, "");
    return wanted.every((part) => bare.includes(part));
  }
  while (!(await isKept())) await new Promise((again) => setTimeout(again, 200));
}
