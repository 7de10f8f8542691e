// What comes before a command that needs the project's packages: installs them where they are missing, and says nothing where they are there.
import { installPackages } from "./install.mjs";
import { runMain } from "./progress.mjs";

await runMain(async () => {
  await installPackages();
  return 0;
});
