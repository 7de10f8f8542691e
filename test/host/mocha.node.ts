// Mocha in the Node extension host, from the installed package. The web one is mocha.browser.ts.
import Mocha from "mocha";
import { ConsoleReporter } from "./reporter.ts";

/**
 * Runs the suites that `load` defines by describe() and it().
 * Rejects when a test failed; that is how VS Code learns of it.
 */
export async function runMocha(load: () => void, timeout: number): Promise<void> {
  const mocha = new Mocha({ ui: "bdd", timeout, reporter: ConsoleReporter as unknown as Mocha.ReporterConstructor });
  mocha.suite.emit("pre-require", globalThis, "", mocha);
  load();
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} failed`);
}
