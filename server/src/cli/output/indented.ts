// JSON that people can read, in pieces.

/** A value as JSON on lines of its own, each with `by` before it; nothing behind the last. */
export function indented(value: object, by = ""): string {
  // Line feeds alone: a text may hold other signs that a pattern takes for the start of a line.
  return by + JSON.stringify(value, undefined, 2).replaceAll("\n", `\n${by}`);
}
