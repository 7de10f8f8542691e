// `npm run screenshots [-- NAME…]`: takes the documents' pictures from the real product, in light and in dark, into docs/images/.
import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bundle } from "./bundle.mjs";
import { prepareHost } from "./host/prepare.mjs";
import { installPackages } from "./install.mjs";
import { runMain, step } from "./progress.mjs";
import { cacheFolder, root } from "./project.mjs";
import { shots } from "./shots.mjs";

const THEMES = { light: "Default Light Modern", dark: "Default Dark Modern" };
const VIEWPORT = { width: 1100, height: 720 };
const SETTINGS = {
  "editor.minimap.enabled": false,
  "window.commandCenter": false,
  "workbench.layoutControl.enabled": false,
};

await runMain(async () => {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(130));
  const names = process.argv.slice(2);
  const wanted = shots.filter(({ name }) => names.length === 0 || names.includes(name));
  if (wanted.length === 0) throw new Error(`The pictures are ${shots.map(({ name }) => name).join(", ")}.`);
  await installPackages();
  await step("Building", () => bundle());
  await prepareHost();
  await mkdir(join(root, "docs/images"), { recursive: true });
  for (const shot of wanted) {
    for (const [variant, theme] of Object.entries(THEMES)) {
      await step(`${shot.name}, ${variant}`, () =>
        take(shot, theme, join(root, "docs/images", `${shot.name}-${variant}.png`)),
      );
    }
  }
  return 0;
});

/**
 * @param {import("./shots.mjs").Shot} shot
 * @param {string} theme
 * @param {string} path of the picture
 */
async function take(shot, theme, path) {
  // Not imported above: this module is loaded before playwright-core may be installed.
  const { openWorkbench } = await import("./host/workbench.mjs");
  // A copy under a plain name: a picture shows no one's own folders, and leaves the samples as they are.
  const parent = await mkdtemp(join(tmpdir(), "screenshots-"));
  const folder = join(parent, "reports");
  await cp(join(root, "samples"), folder, { recursive: true });
  const file = join(folder, shot.file);
  const options = { folder, file, theme, settings: SETTINGS, extension: root, viewport: VIEWPORT, scale: 2 };
  const workbench = await openWorkbench(options);
  try {
    await shot.steps(workbench.page).catch(async (error) => {
      const failed = join(cacheFolder, `failed-${shot.name}.png`);
      await workbench.page.screenshot({ path: failed });
      throw new Error(`${error}\nWhat the page showed is in ${failed}.`);
    });
    await workbench.page.screenshot({ path, animations: "disabled", caret: "initial" });
  } finally {
    await workbench.close();
    await rm(parent, { recursive: true, force: true });
  }
}
