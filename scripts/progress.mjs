// Progress as plain lines: "Doing a thing … 3.2 s". No colours, no spinner: it reads the same in a terminal and in a log.

/**
 * Says what is being done, does it, and says how long it took.
 * @template T
 * @param {string} label
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>} what `work` gives; its error is passed on after the line says "failed"
 */
export async function step(label, work) {
  const start = performance.now();
  process.stdout.write(`${label} … `);
  try {
    const result = await work();
    process.stdout.write(`${((performance.now() - start) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    process.stdout.write("failed\n");
    throw error;
  }
}

/**
 * Runs a script's main function: an error is printed as one message, without a stack unless DEBUG is set, and the process exits with 1.
 * @param {() => Promise<number | undefined>} main gives the exit code; undefined leaves the process to end by itself with 0
 */
export async function runMain(main) {
  try {
    const code = await main();
    if (code !== undefined) process.exitCode = code;
  } catch (error) {
    process.stderr.write(`${process.env.DEBUG && error instanceof Error ? error.stack : error}\n`);
    process.exitCode = 1;
  }
}
