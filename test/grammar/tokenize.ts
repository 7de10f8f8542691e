// Colours a text with the real grammar engine of VS Code, and writes down what it found. Markdown's own grammar belongs to VS Code
// and is not here: a stub stands for it, so that what is seen is what this grammar adds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createOnigScanner, createOnigString, loadWASM } from "vscode-oniguruma";
import { INITIAL, type IRawGrammar, parseRawGrammar, Registry } from "vscode-textmate";

const require = createRequire(import.meta.url);
const file = "syntaxes/results-summary.tmLanguage.json";
export const scopeName = "text.html.markdown.results-summary";

const markdownStub: IRawGrammar = parseRawGrammar(
  JSON.stringify({
    scopeName: "text.html.markdown",
    patterns: [
      { begin: "^```", end: "^```", name: "markup.fenced_code.block.markdown" },
      { begin: "<!--", end: "-->", name: "comment.block.html" },
      { begin: "^#{1,6}\\s", end: "$", name: "markup.heading.markdown" },
      { match: "`[^`]*`", name: "markup.inline.raw.string.markdown" },
    ],
  }),
  "markdown.json",
);

/** The text, and under each line its scopes: `^` runs under what they cover, without the language's own scope. */
export async function tokenize(text: string): Promise<string> {
  const grammar = await (await registry()).loadGrammar(scopeName);
  if (!grammar) throw new Error(`No grammar for ${scopeName}`);
  let state = INITIAL;
  const lines = text.split("\n").map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const marks = tokens
      .filter(({ startIndex, scopes }) => scopes.length > 1 && startIndex < line.length)
      .map(({ startIndex, endIndex, scopes }) => {
        const length = Math.min(endIndex, line.length) - startIndex;
        return `#${" ".repeat(startIndex)}${"^".repeat(length)} ${scopes.slice(1).join(" ")}`;
      });
    return [`>${line.replaceAll("\t", "→")}`, ...marks].join("\n");
  });
  return `${lines.join("\n")}\n`;
}

async function registry(): Promise<Registry> {
  const wasm = readFileSync(require.resolve("vscode-oniguruma/release/onig.wasm"));
  await loadWASM({ data: wasm });
  return new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: async (scope) =>
      scope === scopeName
        ? parseRawGrammar(readFileSync(file, "utf8"), file)
        : scope === "text.html.markdown"
          ? markdownStub
          : null,
  });
}
