// The pictures of a report's PDF in the documents: its pages, drawn by a reader of PDFs in Chromium.
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "./host/chromium.mjs";
import { capture } from "./process.mjs";
import { root } from "./project.mjs";

const REPORT = "samples/clean.results.md";
/** Pixels of a page's width. */
const WIDTH = 1240;
const ORIGIN = "http://pdf.test";

/**
 * Writes pdf-page-1.png, pdf-page-2.png, … into a folder. Needs the built command line.
 * @param {string} folder
 * @param {(png: Uint8Array) => Promise<Uint8Array>} smaller
 */
export async function takePdfShots(folder, smaller) {
  // Not imported above: this module is loaded before the packages may be installed.
  const { chromium: browsers } = await import("playwright-core");
  const pdf = await exported();
  const { executablePath, env } = await chromium();
  const browser = await browsers.launch({ executablePath, env: /** @type {any} */ (env), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.route("**", (route) => serve(route, pdf));
    await page.goto(ORIGIN);
    const count = /** @type {number} */ (await page.evaluate("pages()"));
    for (let number = 1; number <= count; number++) {
      const data = /** @type {string} */ (await page.evaluate(`draw(${number}, ${WIDTH})`));
      await writeFile(join(folder, `pdf-page-${number}.png`), await smaller(Buffer.from(data, "base64")));
    }
  } finally {
    await browser.close();
  }
}

/** The sample as a PDF, by the command line. */
async function exported() {
  const folder = await mkdtemp(join(tmpdir(), "pdf-"));
  try {
    await capture(process.execPath, [
      join(root, "dist/cli.js"),
      "export",
      "--to",
      "pdf",
      "-o",
      folder,
      join(root, REPORT),
    ]);
    return await readFile(join(folder, "clean.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @param {import("playwright-core").Route} route @param {Buffer} pdf */
async function serve(route, pdf) {
  const { pathname } = new URL(route.request().url());
  if (pathname === "/") return route.fulfill({ contentType: "text/html", body: html });
  if (pathname === "/report.pdf") return route.fulfill({ contentType: "application/pdf", body: pdf });
  const file = /^\/(pdf(?:\.worker)?\.mjs)$/.exec(pathname)?.[1];
  if (!file) return route.abort();
  const path = createRequire(import.meta.url).resolve(`pdfjs-dist/build/${file}`);
  return route.fulfill({ contentType: "text/javascript", body: await readFile(path) });
}

const html = `<!doctype html>
<meta charset="utf-8">
<script type="module">
  import { getDocument, GlobalWorkerOptions } from "/pdf.mjs";
  GlobalWorkerOptions.workerSrc = "/pdf.worker.mjs";
  const report = getDocument("/report.pdf").promise;
  window.pages = async () => (await report).numPages;
  window.draw = async (number, width) => {
    const page = await (await report).getPage(number);
    const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    return canvas.toDataURL("image/png").slice("data:image/png;base64,".length);
  };
</script>`;
