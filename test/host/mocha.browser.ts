// Mocha in the web worker extension host, from its browser build. The Node one is mocha.node.ts.
import "mocha/mocha.js";
import { ConsoleReporter } from "./reporter.ts";

/**
 * Runs the suites that `load` defines by describe() and it().
 * Rejects when a test failed; that is how VS Code learns of it.
 */
export async function runMocha(load: () => void, timeout: number): Promise<void> {
  mocha.setup({ ui: "bdd", timeout, reporter: ConsoleReporter as unknown as Mocha.ReporterConstructor });
  load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
