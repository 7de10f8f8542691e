// `npm run package`: makes the .vsix that anyone can install into their own VS Code, and refuses one that holds too much.
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { installPackages } from "./install.mjs";
import { programPath, runPackage } from "./packages.mjs";
import { capture } from "./process.mjs";
import { runMain } from "./progress.mjs";
import { manifest, root } from "./project.mjs";

const MOST_FILES = 60;
const MOST_BYTES = 1_000_000;

await runMain(async () => {
  await installPackages();
  const { name, version } = manifest();
  const vsix = `${name}-${version}.vsix`;
  const code = await runPackage("@vscode/vsce", [
    "package",
    "--no-dependencies",
    "--no-rewrite-relative-links",
    "--allow-missing-repository",
    "--allow-unused-files-pattern",
    "--out",
    vsix,
  ]);
  if (code !== 0) return code;
  const listed = await capture(process.execPath, [programPath("@vscode/vsce"), "ls", "--no-dependencies"]);
  const files = listed.split("\n").filter(Boolean);
  const { size } = await stat(join(root, vsix));
  if (files.length >= MOST_FILES)
    throw new Error(`${files.length} files in ${vsix}; fewer than ${MOST_FILES} are wanted:\n${files.join("\n")}`);
  if (size >= MOST_BYTES) throw new Error(`${vsix} has ${size} bytes; fewer than ${MOST_BYTES} are wanted.`);
  console.log(`\nInstall it with: code --install-extension ${vsix}`);
  return 0;
});
