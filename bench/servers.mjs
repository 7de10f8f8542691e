// The servers that are driven, as data: how each is started, what it is given, and how its planted mistake is found again. What a
// server is asked for is what it can do: diagnostics are pulled where it offers that, and changes are whole texts where it wants them.

import { execPath } from "node:process";
import { peerFile, peerRequire } from "./peers.mjs";

/** @typedef {import("./texts.ts").TypedText} TypedText */

/**
 * @typedef {object} Server
 * @property {string} name what its row is called
 * @property {string[]} command
 * @property {"markdown" | "json"} notation
 * @property {string} languageId
 * @property {string} file the document's name
 * @property {string} checks what it looks at while somebody types: a floor checks nothing
 * @property {boolean} pull whether the client says that it can pull
 * @property {unknown} [settings] sent as `workspace/didChangeConfiguration`
 * @property {string} mistake what is planted in the paragraph, one that this server reports and no other needs to
 * @property {((diagnostic: any) => boolean)} [planted] whether a diagnostic is that of the planted mistake; absent for a floor, whose version counts
 * @property {(text: () => string, uri: string) => Record<string, (params: any) => unknown>} [answers] what its own requests get
 * @property {number} [largest] reports above this size are not tried: a key would take seconds
 */

/**
 * @param {{ ours: string, bareStdio: string, bareServer: string }} files built servers
 * @param {unknown} jsonSchema
 * @returns {Server[]}
 */
export function servers({ ours, bareStdio, bareServer }, jsonSchema) {
  const markdown = /** @type {const} */ ({
    notation: "markdown",
    languageId: "markdown",
    file: "report.md",
    mistake: "the QXZB",
  });
  const report = { ...markdown, languageId: "results-summary", file: "report.results.md" };
  const isAcronym = (/** @type {any} */ { code, message }) => code === "undefined-acronym" && message.includes("QXZB");
  return [
    { ...markdown, name: "bare stdio", command: [execPath, bareStdio], checks: "nothing", pull: false },
    {
      ...markdown,
      name: "bare vscode-languageserver",
      command: [execPath, bareServer, "--stdio"],
      checks: "nothing",
      pull: false,
    },
    {
      ...report,
      name: "ours, push",
      command: [execPath, ours, "lsp", "--stdio"],
      checks: "all rules",
      pull: false,
      planted: isAcronym,
    },
    {
      ...report,
      name: "ours, pull",
      command: [execPath, ours, "lsp", "--stdio"],
      checks: "all rules",
      pull: true,
      planted: isAcronym,
    },
    {
      name: "vscode-json, pull",
      command: [execPath, peerFile("vscode-langservers-extracted/bin/vscode-json-language-server"), "--stdio"],
      notation: "json",
      mistake: "the QXZB",
      languageId: "json",
      file: "report.json",
      checks: "syntax, and a schema of arrays of strings",
      pull: true,
      settings: { json: { validate: { enable: true }, schemas: [{ fileMatch: ["*.json"], schema: jsonSchema }] } },
      planted: ({ message }) => /string/.test(message),
    },
    {
      ...markdown,
      name: "rumdl",
      command: [peerFile(".bin/rumdl"), "server"],
      checks: "its rules as they come",
      pull: false,
      mistake: "https://example.org/agreed",
      planted: ({ code }) => code === "MD034",
    },
    {
      ...markdown,
      name: "VS Code Markdown, pull",
      command: [execPath, peerFile("vscode-langservers-extracted/bin/vscode-markdown-language-server"), "--stdio"],
      checks: "links; the client parses for it (markdown-it), which is in its time and not in its CPU",
      pull: true,
      settings: {
        markdown: {
          validate: {
            enabled: true,
            referenceLinks: { enabled: "warning" },
            fragmentLinks: { enabled: "warning" },
            fileLinks: { enabled: "ignore" },
            ignoredLinks: [],
            unusedLinkDefinitions: { enabled: "hint" },
            duplicateLinkDefinitions: { enabled: "warning" },
          },
        },
      },
      mistake: "[the plan](#nowhere)",
      planted: ({ message }) => message.includes("nowhere"),
      answers: (text, uri) => {
        const markdownIt = peerRequire("markdown-it");
        const parser = (markdownIt.default ?? markdownIt)({ html: true });
        return {
          "markdown/parse": () => parser.parse(text(), {}),
          "markdown/findMarkdownFilesInWorkspace": () => [uri],
          "markdown/fs/readFile": () => [...Buffer.from(text())],
          "markdown/fs/stat": () => ({ isDirectory: false }),
          "markdown/fs/readDirectory": () => [],
        };
      },
    },
    {
      ...markdown,
      name: "remark-lint",
      command: [execPath, peerFile("../remark-server.mjs"), "--stdio"],
      checks: "remark-preset-lint-recommended",
      pull: false,
      mistake: "[the plan]",
      planted: ({ code }) => code === "no-undefined-references",
      largest: 100_000,
    },
  ];
}
