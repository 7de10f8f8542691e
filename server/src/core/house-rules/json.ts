// Reads JSON as VS Code's own settings are read: comments and commas behind the last item are allowed. Keeps where everything stands.

import * as l10n from "@vscode/l10n";
import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import type { Span } from "../span.ts";
import { type HouseRulesProblem, type JsonPath, pathText } from "./problem.ts";

export interface JsonDocument {
  /** The value; undefined where the text is no JSON. */
  readonly value: unknown;
  readonly problems: readonly HouseRulesProblem[];
  /** Where the value at a path stands, or its key; the nearest thing around it that is there. */
  spanOf(path: JsonPath, part: "key" | "value"): Span;
}

/** More than any such file needs; far more nesting would exhaust the stack. */
const longest = 4 * 1024 * 1024;

/** Reads a text as JSON. Total. Only the first mistake in the grammar is reported: the others mostly follow from it. */
export function readJson(source: string): JsonDocument {
  const text = source.startsWith("\uFEFF") ? ` ${source.slice(1)}` : source;
  const errors: ParseError[] = [];
  const root = treeOf(text, errors);
  const spanOf = (path: JsonPath, part: "key" | "value") => place(root, path, part);
  const first = errors[0];
  if (first || !root)
    return {
      value: undefined,
      problems: [{ span: errorSpan(text, first), message: syntaxMessage(text, first), severity: "error" }],
      spanOf,
    };
  return { value: plainValue(root), problems: repeatedKeys(root, []), spanOf };
}

function treeOf(text: string, errors: ParseError[]): Node | undefined {
  if (text.length > longest) return undefined;
  try {
    return parseTree(text, errors, { allowTrailingComma: true });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** The value of a node. Keys are own properties whatever they are called, "__proto__" too. */
function plainValue(node: Node): unknown {
  if (node.type === "array") return (node.children ?? []).map(plainValue);
  if (node.type !== "object") return node.value;
  return Object.fromEntries(
    (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key && value ? [[key.value as string, plainValue(value)] as const] : [],
    ),
  );
}

function repeatedKeys(node: Node, path: JsonPath): HouseRulesProblem[] {
  if (node.type === "array")
    return (node.children ?? []).flatMap((child, index) => repeatedKeys(child, [...path, index]));
  if (node.type !== "object") return [];
  const seen = new Set<string>();
  return (node.children ?? []).flatMap(({ children: [key, value] = [] }) => {
    if (!key || !value) return [];
    const own = [...path, key.value as string];
    const repeated = seen.has(key.value);
    seen.add(key.value);
    const inside = repeatedKeys(value, own);
    if (!repeated) return inside;
    const message = l10n.t("{0} stands twice; the later one holds.", pathText(own));
    return [{ span: spanOfNode(key), message, severity: "warning" as const }, ...inside];
  });
}

function place(root: Node | undefined, path: JsonPath, part: "key" | "value"): Span {
  let value = root;
  let key: Node | undefined;
  for (const step of path) {
    const [nextKey, nextValue] = childAt(value, step);
    if (!nextValue) return key ? spanOfNode(key) : openingOf(value);
    key = nextKey;
    value = nextValue;
  }
  return part === "key" && key ? spanOfNode(key) : path.length === 0 ? openingOf(value) : spanOfNode(value);
}

function childAt(node: Node | undefined, step: string | number): [key: Node | undefined, value: Node | undefined] {
  if (typeof step === "number") return [undefined, node?.type === "array" ? node.children?.[step] : undefined];
  const property =
    node?.type === "object" ? node.children?.findLast(({ children }) => children?.[0]?.value === step) : undefined;
  return [property?.children?.[0], property?.children?.[1]];
}

function spanOfNode(node: Node | undefined): Span {
  return node ? { start: node.offset, end: node.offset + node.length } : { start: 0, end: 0 };
}

/** The first character of a value: a problem of the whole file must not underline the whole file. */
function openingOf(node: Node | undefined): Span {
  return node ? { start: node.offset, end: node.offset + Math.min(node.length, 1) } : { start: 0, end: 0 };
}

function errorSpan(text: string, error: ParseError | undefined): Span {
  if (!error) return { start: 0, end: 0 };
  const start = Math.min(error.offset, text.length);
  const [line] = text.slice(start, start + error.length).split(/[\r\n]/, 1);
  return { start, end: start + (line?.length ?? 0) };
}

function syntaxMessage(text: string, error: ParseError | undefined): string {
  if (text.length > longest) return l10n.t("This file is too large for a configuration file.");
  if (text.trim() === "") return l10n.t("This file is empty; an empty configuration is {}.");
  if (!error) return l10n.t("This file cannot be read as JSON.");
  switch (printParseErrorCode(error.error)) {
    case "PropertyNameExpected":
      return l10n.t('Expected a key in double quotes, for instance "rules".');
    case "ValueExpected":
      return l10n.t("Expected a value here.");
    case "ColonExpected":
      return l10n.t("Expected a colon between key and value.");
    case "CommaExpected":
      return l10n.t("Expected a comma before the next item.");
    case "CloseBraceExpected":
      return l10n.t("Expected a closing brace }.");
    case "CloseBracketExpected":
      return l10n.t("Expected a closing bracket ].");
    case "EndOfFileExpected":
      return l10n.t("Expected nothing more behind the end of the configuration.");
    case "UnexpectedEndOfComment":
      return l10n.t("This comment is never closed.");
    case "UnexpectedEndOfString":
      return l10n.t("This text is never closed: a double quote is missing.");
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
    case "InvalidCharacter":
      return l10n.t('A backslash in a text is written \\\\, a path with "/".');
    default:
      return l10n.t("This is no JSON: only texts in double quotes, numbers, true, false, null, lists and objects are.");
  }
}
