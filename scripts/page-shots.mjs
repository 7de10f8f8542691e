// The pictures of a report's files in the documents: the pages of its PDF, and the first page of its Word document as LibreOffice
// shows it. They are drawn by a reader of PDFs in Chromium.
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
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
  const pages = await draw(await exported("pdf"));
  for (const [index, png] of pages.entries())
    await writeFile(join(folder, `pdf-page-${index + 1}.png`), await smaller(png));
}

/**
 * Writes word-page-1.png into a folder. Needs the built command line, and LibreOffice.
 * @param {string} folder
 * @param {(png: Uint8Array) => Promise<Uint8Array>} smaller
 */
export async function takeWordShot(folder, smaller) {
  const [first] = await draw(await exported("docx"), 1);
  if (first) await writeFile(join(folder, "word-page-1.png"), await smaller(first));
}

/** Whether LibreOffice is there to show a Word document. */
export function hasLibreOffice() {
  return (process.env.PATH ?? "").split(delimiter).some((each) => existsSync(join(each, "soffice")));
}

/**
 * @param {Buffer} pdf
 * @param {number} [most] pages that are drawn; all if there is none
 * @returns {Promise<Buffer[]>} its pages as PNG
 */
async function draw(pdf, most = Number.POSITIVE_INFINITY) {
  // Not imported above: this module is loaded before the packages may be installed.
  const { chromium: browsers } = await import("playwright-core");
  const { executablePath, env } = await chromium();
  const browser = await browsers.launch({ executablePath, env: /** @type {any} */ (env), args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    await page.route("**", (route) => serve(route, pdf));
    await page.goto(ORIGIN);
    const count = /** @type {number} */ (await page.evaluate("pages()"));
    const pictures = [];
    for (let number = 1; number <= Math.min(count, most); number++) {
      const data = /** @type {string} */ (await page.evaluate(`draw(${number}, ${WIDTH})`));
      pictures.push(Buffer.from(data, "base64"));
    }
    return pictures;
  } finally {
    await browser.close();
  }
}

/**
 * The sample as a PDF: by the command line, or by the command line and LibreOffice.
 * @param {"pdf" | "docx"} kind
 */
async function exported(kind) {
  const folder = await mkdtemp(join(tmpdir(), `${kind}-`));
  try {
    const report = join(root, REPORT);
    await capture(process.execPath, [join(root, "dist/cli.js"), "export", "--to", kind, "-o", folder, report]);
    if (kind === "docx") {
      // With a profile of its own, so that it neither waits for one that is open nor changes a person's.
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile"))}`;
      const file = join(folder, "clean.docx");
      await capture("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, file]);
    }
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
