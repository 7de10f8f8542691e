// Writes a report as one static HTML file with the preview's style: to look at without an editor. Run: `tsx …/static-page.ts REPORT OUT [look] [theme]`.

import { readFile, writeFile } from "node:fs/promises";
import { dirname, extname, join } from "node:path";
import { build } from "esbuild";
import { analyze } from "../../../server/src/core/analyze.ts";
import { pagesHtml } from "../../../server/src/core/render/document.ts";
import { anchorProblems, countProblems, problemSummary } from "../../../server/src/core/render/problems.ts";
import { renderReport } from "../../../server/src/core/render/render.ts";
import { sample, settings } from "../../kit/sample.ts";
import { themes } from "./themes.ts";

const root = join(__dirname, "../../..");

async function bundled(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    loader: { ".woff2": "dataurl" },
  });
  return outputFiles[0]?.text ?? "";
}

/** A report's pages as a whole document. @param folder where the pictures are */
export async function staticPage(text: string, look: string, theme: string, folder: string): Promise<string> {
  const rendered = renderReport(analyze(text, settings));
  const problems = anchorProblems(rendered).map(({ problem: _, ...data }) => data);
  const pages = await withPictures(pagesHtml(rendered), folder);
  const [style, script] = await Promise.all([
    bundled("client/webview/preview.css"),
    bundled("test/render/harness/page.ts"),
  ]);
  const { classes, colors } = themes[theme] as (typeof themes)[string];
  const variables = Object.entries(colors)
    .map(([name, value]) => `--vscode-${name}: ${value}`)
    .join(";");
  const data = JSON.stringify(problems).replaceAll("<", "\\u003c");
  return `<!doctype html><html lang="${rendered.language ?? "en"}" style="${variables}"><meta charset="utf-8"><title>${rendered.title.replaceAll("<", "&lt;")}</title>
<style>${style}</style><body class="${classes}" data-look="${look}">
<header class="strip"><span class="summary" role="status">${problemSummary(countProblems(problems))}</span><button aria-pressed="true">Problems</button><button>Paper</button></header>
<main class="pages">${pages}</main><script type="application/json" id="problems">${data}</script><script>${script}</script></body></html>`;
}

/** The pictures as data, which is what the product never does: a static page has no host to ask. */
async function withPictures(html: string, folder: string): Promise<string> {
  let result = html;
  for (const [whole, path = ""] of html.matchAll(/data-src="([^"]*)"/g)) {
    const data = await readFile(join(folder, decodeURIComponent(path))).catch(() => undefined);
    const type = { ".svg": "svg+xml", ".jpg": "jpeg" }[extname(path)] ?? extname(path).slice(1);
    if (data) result = result.replace(whole, `${whole} src="data:image/${type};base64,${data.toString("base64")}"`);
  }
  return result;
}

const [report, out, look = "paper", theme = "light"] = process.argv.slice(2);
if (out) {
  const read = report === "sample" ? Promise.resolve(sample) : readFile(report as string, "utf8");
  read.then((text) => staticPage(text, look, theme, dirname(report as string))).then((html) => writeFile(out, html));
}
