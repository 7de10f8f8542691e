// No regular expression of the product takes more than linear time, or it is said here why it may: a static analysis of all literals.

import { strict as assert } from "node:assert";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { tokenizer } from "acorn";
import { transformSync } from "esbuild";
import { analyse } from "scslre";
import { globSync } from "tinyglobby";

const root = join(__dirname, "..");

/** Those that the analysis names, each with the reason why no text makes it slow. */
const bounded: Readonly<Record<string, string>> = {
  "/\\[[^\\]\\r\\n]+\\](?!\\()/": "reads what the template inserts",
  "/[\\r\\n]+$/": "reads what the template inserts",
  "/[?#].*$/s": "matches at the first sign that it finds",
  "/<!--[ \\t]*results-summary-disable-next-line(?:[ \\t]+[\\w, \\t-]*?)?(?=[ \\t]*-->[ \\t]*(?:\\r\\n|\\r|\\n)$)/":
    "reads 1,000 characters",
  "/([^\\r\\n]*)(?:\\r\\n|\\r|\\n)$/": "reads 2,000 characters",
  "/^\\s*:?\\s*(?:<\\/\\w+>|[*_]{1,3})*\\s*:?[ \\t]*$/": "reads what stands behind a label without a value: it matches",
  "/\\/+$/": "reads settings and addresses, no text of a report",
  "/<\\/?([a-z][a-z0-9-]*)(?:[^>\"']|\"[^\"]*\"|'[^']*')*>|<[!?][^>]*>/gi":
    "reads blocks of 20,000 characters with 1,500 signs of markup at the most",
  "/[ \\t]{2,}\\S{1,3}[ \\t]*[\\r\\n]/": "reads labels, which are as long as the longest name at the most",
  "/\\s*:(?=\\s|$)|\\s*\\t|\\s{2,}/": "reads a window as long as the longest name",
  "/[^\\r\\n]*(?:\\r\\n|\\r|\\n)|[^\\r\\n]+$/g": "matches wherever it starts",
  "/^([\\w\"' -]{1,60}):(?:\\s+(.*))?$/": "reads lines of metadata that are no longer than 1,000 characters",
  "/\\p{L}.*\\s.*\\p{L}/u": "reads what is no longer than a headline can be",
  "/^(\\s*\\S.*?)[ \\t]{2,}(\\S.*?)\\s*$/": "reads lines of 1,000 characters at the most",
  "/<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w-]+)/i": "reads 2,048 characters",
  "/!?\\[([^\\]\\n]*)\\]\\([^)\\n]*\\)/g": "reads the product's own words",
};

function* literals(): Generator<{ file: string; pattern: string; flags: string }> {
  for (const file of globSync(["server/src/**/*.ts", "client/{src,webview}/**/*.ts"], { cwd: root })) {
    const { code } = transformSync(readFileSync(join(root, file), "utf8"), { loader: "ts", target: "esnext" });
    for (const token of tokenizer(code, { ecmaVersion: "latest", sourceType: "module" }))
      if (token.type.label === "regexp" && "value" in token)
        yield { file, ...(token.value as { pattern: string; flags: string }) };
  }
}

describe("regular expressions", () => {
  it("are linear, or read what is short", () => {
    const unused = new Set(Object.keys(bounded));
    let seen = 0;
    const slow: string[] = [];
    for (const { file, pattern, flags } of literals()) {
      seen++;
      const literal = `/${pattern}/${flags}`;
      if (analyse({ source: pattern, flags }).reports.length === 0) continue;
      if (!(literal in bounded)) slow.push(`${file}: ${literal}`);
      unused.delete(literal);
    }
    assert.ok(seen > 200, `only ${seen} were found`);
    assert.deepEqual(slow, []);
    assert.deepEqual([...unused], [], "a reason is given for what is not there or not slow");
  });
});
