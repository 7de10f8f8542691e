// `npm run screenshots [-- NAME…]`: takes the documents' pictures from the real product, in light and in dark, some in high contrast
// too, into docs/images/.
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { settled } from "./host/drive.mjs";
import { prepareHost } from "./host/prepare.mjs";
import { installPackages } from "./install.mjs";
import { takePdfShots } from "./pdf-shots.mjs";
import { runMain, step } from "./progress.mjs";
import { cacheFolder, root } from "./project.mjs";
import { shots } from "./shots.mjs";

const WINDOW = { width: 1280, height: 800 };
const COLORS = 96;
/** The pictures that show a file, not the editor. */
const PDF = "pdf";
/** A picture is worth waiting for, on a machine that has other things to do. */
const PATIENCE_MS = 180_000;
/** @typedef {"light" | "dark" | "contrast"} Variant */
const SETTINGS = {
  "window.autoDetectColorScheme": true,
  "editor.minimap.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
  "editor.stickyScroll.enabled": false,
  "editor.occurrencesHighlight": "off",
  "editor.hover.above": false,
};
const CONTRAST = { "window.autoDetectColorScheme": false, "workbench.colorTheme": "Default High Contrast" };

await runMain(async () => {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
  const names = process.argv.slice(2);
  const wanted = shots.filter(({ name }) => names.length === 0 || names.includes(name));
  const wantsPdf = names.length === 0 || names.includes(PDF);
  if (wanted.length === 0 && !wantsPdf)
    throw new Error(`The pictures are ${[...shots.map(({ name }) => name), PDF].join(", ")}.`);
  await installPackages();
  await step("Building", () => bundle());
  await mkdir(join(root, "docs/images"), { recursive: true });
  if (wantsPdf) await step("Taking the pages of a PDF", () => takePdfShots(join(root, "docs/images"), smaller));
  if (wanted.length > 0) await prepareHost();
  for (const shot of wanted) {
    for (const variant of variantsOf(shot)) await step(`Taking ${shot.name}, ${variant}`, () => take(shot, variant));
  }
  return 0;
});

/**
 * @param {import("./shots.mjs").Shot} shot
 * @returns {Variant[]}
 */
function variantsOf({ contrast = false }) {
  return contrast ? ["light", "dark", "contrast"] : ["light", "dark"];
}

/**
 * A workbench for each picture: some of what is open would keep the colours that it was opened in.
 * @param {import("./shots.mjs").Shot} shot
 * @param {Variant} variant
 */
async function take(shot, variant) {
  // Not imported above: this module is loaded before playwright-core may be installed.
  const { openWorkbench } = await import("./host/workbench.mjs");
  // A copy under a plain name: a picture shows no one's own folders, and leaves the samples as they are.
  const parent = await mkdtemp(join(tmpdir(), "screenshots-"));
  const folder = join(parent, "reports");
  await cp(join(root, "samples"), folder, { recursive: true });
  const file = join(folder, shot.file);
  const options = {
    folder,
    file,
    settings: variant === "contrast" ? { ...SETTINGS, ...CONTRAST } : SETTINGS,
    extension: root,
    viewport: shot.size ?? WINDOW,
    scale: 2,
    beforeOpening: (/** @type {import("playwright-core").Page} */ page) =>
      page.emulateMedia({ colorScheme: variant === "light" ? "light" : "dark" }),
  };
  const workbench = await openWorkbench(options);
  workbench.page.setDefaultTimeout(PATIENCE_MS);
  try {
    await shot.steps(workbench.page).catch(async (error) => {
      const failed = join(cacheFolder, `failed-${shot.name}.png`);
      await workbench.page.screenshot({ path: failed });
      throw new Error(`${error}\nWhat the page showed is in ${failed}.`);
    });
    const shown = shot.part ? workbench.page.locator(shot.part).first() : workbench.page;
    await settled(workbench.page);
    const picture = await shown.screenshot({ animations: "disabled", caret: "initial" });
    await writeFile(join(root, "docs/images", `${shot.name}-${variant}.png`), await smaller(picture));
  } finally {
    await workbench.close();
    await rm(parent, { recursive: true, force: true });
  }
}

/**
 * A workbench has few colours: with a palette of them a picture takes less than half, and no one sees a difference.
 * @param {Uint8Array} png
 */
async function smaller(png) {
  const { default: upng } = await import("upng-js");
  const picture = upng.decode(Uint8Array.from(png).buffer);
  return new Uint8Array(upng.encode(upng.toRGBA8(picture), picture.width, picture.height, COLORS));
}
