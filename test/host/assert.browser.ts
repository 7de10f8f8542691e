// What the suites use of node:assert/strict, for the web extension host, where Node's is not there. Plain values only: no
// classes, maps or cycles. The bundler puts it in Node's place.

class AssertionError extends Error {
  override readonly name = "AssertionError";
  constructor(
    readonly actual: unknown,
    readonly expected: unknown,
    message: string | undefined,
  ) {
    super(message ?? "Unexpected value");
  }
}

export function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(value, true, message);
}

export function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) throw new AssertionError(actual, expected, message);
}

export function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
  if (Object.is(actual, unexpected)) throw new AssertionError(actual, `not ${unexpected}`, message);
}

export function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  if (!isDeepEqual(actual, expected)) throw new AssertionError(actual, expected, message);
}

export function match(actual: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(actual)) throw new AssertionError(actual, String(pattern), message);
}

export function doesNotMatch(actual: string, pattern: RegExp, message?: string): void {
  if (pattern.test(actual)) throw new AssertionError(actual, `not ${pattern}`, message);
}

export function fail(message?: string): never {
  throw new AssertionError(undefined, undefined, message);
}

export default Object.assign(ok, { ok, equal, notEqual, deepEqual, match, doesNotMatch, fail });

function isDeepEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b || Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [Object.entries(a), Object.entries(b)];
  return (
    left.length === right.length && left.every(([key, value]) => key in b && isDeepEqual(value, Reflect.get(b, key)))
  );
}
