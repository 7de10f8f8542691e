// Patterns of Oniguruma for the template's names: as tolerant of spaces, dashes and apostrophes as the parser. No scopes here.

/** A pattern that matches any of the names, the longest first, in any case where they are letters. */
export function anyOf(names: readonly string[]): string {
  const patterns = [...new Set(names)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(pattern);
  return `(?i:${patterns.join("|")})`;
}

/** A pattern for one name. */
export function pattern(name: string): string {
  return name
    .replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")
    .replace(/\s+/g, "[ \\t\\x{A0}]+")
    .replace(/['’‘ʼ]/g, "['’‘ʼ]")
    .replace(/[-‐‑‒–—−]/g, "[-‐‑‒–—−]");
}
