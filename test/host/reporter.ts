// Mocha's output inside an extension host, in Node and in a web worker alike: plain console lines, and one closing line
// that the runner counts. It knows nothing of what is tested.
import type { MochaOptions, Runner, Test } from "mocha";

/** How the closing line starts; the runner looks for it. */
const CLOSING = "Tests in the extension host:";

/** A reporter class as Mocha wants it. */
export class ConsoleReporter {
  constructor(runner: Runner, _options: MochaOptions) {
    let depth = 0;
    let passed = 0;
    let failed = 0;
    const line = (text: string) => console.log(`${"  ".repeat(depth)}${text}`);
    runner.on("suite", (suite) => {
      if (suite.title) line(suite.title);
      depth += 1;
    });
    runner.on("suite end", () => {
      depth -= 1;
    });
    runner.on("pass", (test: Test) => {
      passed += 1;
      line(`✔ ${test.title} (${test.duration} ms)`);
    });
    runner.on("pending", (test: Test) => line(`- ${test.title}`));
    runner.on("fail", (test: Test, error: Error) => {
      failed += 1;
      line(`✘ ${test.fullTitle()}`);
      console.log(explain(error));
    });
    runner.once("end", () => console.log(`${CLOSING} ${passed} passed, ${failed} failed`));
  }
}

function explain(error: Error & { expected?: unknown; actual?: unknown }): string {
  const compared =
    "expected" in error && "actual" in error
      ? `\nexpected: ${JSON.stringify(error.expected)}\nactual:   ${JSON.stringify(error.actual)}`
      : "";
  return `${error.stack ?? error}${compared}`;
}
