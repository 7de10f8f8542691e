// `npm start [-- --port N] [-- --no-open]`: opens the product in VS Code, in the browser, on samples/. It goes on until Ctrl+C.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { bundle } from "./bundle.mjs";
import { dataFolderForPeople, linkExtension } from "./host/people.mjs";
import { startServer } from "./host/server-process.mjs";
import { installPackages } from "./install.mjs";
import { runMain, step } from "./progress.mjs";
import { root } from "./project.mjs";

const USUAL_PORT = 4174;

await runMain(async () => {
  const { values } = parseArgs({ options: { port: { type: "string" }, "no-open": { type: "boolean" } } });
  /** @type {Awaited<ReturnType<typeof startServer>> | undefined} */
  let server;
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (!server) process.exit(130);
      if (!stopping) console.log("\nStopping.");
      stopping = true;
      server.stop();
    });
  }

  const ports = values.port === undefined ? [USUAL_PORT, 0] : [portNumber(values.port)];
  await installPackages();
  await step("Building", () => bundle());
  const { dataFolder, token } = await dataFolderForPeople();
  await linkExtension(dataFolder);
  server = await startServer({ dataFolder, ports, token });
  const address = `http://localhost:${server.port}/?${new URLSearchParams({ tkn: token, folder: join(root, "samples") })}`;
  console.log(`\nResults Summary is open in VS Code at\n\n  ${address}\n\nCtrl+C stops it.`);
  if (!values["no-open"]) openBrowser(address);
  await server.ended;
  if (!stopping) throw new Error("The VS Code server ended by itself.");
  return 0;
});

/** @param {string} text */
function portNumber(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port takes a number from 1 to 65535, not ${text}.`);
  }
  return port;
}

/**
 * Opens the person's browser, where there is one; the address is printed anyway.
 * @param {string} address
 */
function openBrowser(address) {
  const hasDisplay = process.platform !== "linux" || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (process.env.CI || !hasDisplay) return;
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open"]
      : process.platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler"]
        : ["xdg-open"];
  const opener = spawn(/** @type {string} */ (command), [...args, address], { stdio: "ignore", detached: true });
  opener.on("error", () => {});
  opener.unref();
}
