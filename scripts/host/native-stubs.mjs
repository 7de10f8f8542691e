// Stand-ins for the VS Code server's two native modules that need a compiler: a watchdog and a log writer, neither missed here.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

const WATCHDOG = `exports.start = function () {};
exports.exit = function (code) { process.exit(code || 0); };
`;

// Written as "exports.x =" throughout, because the server reads named exports from it.
const SPDLOG = `exports.setLevel = function () {};
exports.setFlushOn = function () {};
exports.shutdown = function () {};
exports.Logger = class Logger {
  constructor() { this.level = 2; }
  trace() {}
  debug() {}
  info() {}
  warn() {}
  error() {}
  critical() {}
  setLevel(level) { this.level = level; }
  getLevel() { return this.level; }
  setPattern() {}
  clearFormatters() {}
  flush() {}
  drop() {}
};
exports.createRotatingLogger = async function () { return new exports.Logger(); };
exports.createAsyncRotatingLogger = async function () { return new exports.Logger(); };
`;

/**
 * Replaces the modules in a server's node_modules.
 * @param {string} nodeModules
 */
export async function stubNativeModules(nodeModules) {
  await writeFile(join(nodeModules, "@vscode/native-watchdog/index.js"), WATCHDOG);
  await writeFile(join(nodeModules, "@vscode/spdlog/index.js"), SPDLOG);
}
