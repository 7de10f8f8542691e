// JSON that people can read, in pieces.

/** A value as JSON on lines of its own, each with `by` before it; nothing behind the last. */
export function indented(value: object, by = ""): string {
  return JSON.stringify(value, undefined, 2).replace(/^/gm, by);
}
