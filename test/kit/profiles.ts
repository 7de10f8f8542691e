// What real clients declare, as far as the server asks for it. Each is one row of the table in docs/editors.md.

import { MarkupKind, ResourceOperationKind, SymbolKind } from "vscode-languageserver/node";
import type { ClientOptions } from "./client.ts";

const everyKind = Object.values(SymbolKind);

/** The least that the protocol allows. */
export const bare: ClientOptions = {};

/** Neovim 0.7: push, `changes`, plain text, a tree of symbols; no configuration, no snippets. */
export const neovim: ClientOptions = {
  capabilities: {
    textDocument: {
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source"] } },
        isPreferredSupport: true,
        resolveSupport: { properties: ["edit"] },
      },
      completion: {
        completionItem: { snippetSupport: false, documentationFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
      },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true, symbolKind: { valueSet: everyKind } },
      hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
      publishDiagnostics: { relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
    },
    workspace: {
      applyEdit: true,
      workspaceFolders: true,
      workspaceEdit: { resourceOperations: ["rename", "create", "delete"] },
    },
    window: { workDoneProgress: true },
  },
};

/** Emacs 28 with eglot 1.9: literals without resolve, `documentChanges`, settings on request, plain hovers. */
export const eglot: ClientOptions = {
  capabilities: {
    workspace: {
      applyEdit: true,
      workspaceEdit: { documentChanges: true },
      configuration: true,
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
    textDocument: {
      completion: { completionItem: { snippetSupport: false, deprecatedSupport: true } },
      hover: { contentFormat: [MarkupKind.PlainText] },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true, symbolKind: { valueSet: everyKind } },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source"] } },
        isPreferredSupport: true,
      },
      publishDiagnostics: { relatedInformation: false, codeDescriptionSupport: false },
    },
  },
  answers: {
    "workspace/configuration": ({ items }: { items: unknown[] }) => items.map(() => null),
    "client/registerCapability": () => null,
  },
};

/** Vim 9 with ALE 3.3: cannot apply edits by command, flat symbols, plain text. */
export const ale: ClientOptions = {
  capabilities: {
    workspace: { applyEdit: false, configuration: false },
    textDocument: {
      completion: { completionItem: { snippetSupport: false, documentationFormat: [MarkupKind.PlainText] } },
      hover: { contentFormat: [MarkupKind.PlainText] },
      documentSymbol: { hierarchicalDocumentSymbolSupport: false },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      publishDiagnostics: { relatedInformation: true },
    },
  },
};

/** Kate 22.12: no completion or edits section at all. */
export const kate: ClientOptions = {
  rootUri: "file:///reports",
  workspaceFolders: [],
  capabilities: {
    textDocument: {
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      publishDiagnostics: { relatedInformation: true },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
      semanticTokens: {
        requests: { range: true, full: { delta: true } },
        tokenTypes: [],
        tokenModifiers: [],
        formats: ["relative"],
      },
    },
  },
};

/** Helix: prefers UTF-8, has snippets and resolve. */
export const helix: ClientOptions = {
  capabilities: {
    general: { positionEncodings: ["utf-8", "utf-32", "utf-16"] },
    workspace: {
      applyEdit: true,
      configuration: true,
      workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename", "delete"] },
    },
    textDocument: {
      completion: {
        completionItem: {
          snippetSupport: true,
          resolveSupport: { properties: ["documentation", "detail", "additionalTextEdits"] },
          documentationFormat: [MarkupKind.Markdown],
        },
      },
      hover: { contentFormat: [MarkupKind.Markdown] },
      codeAction: {
        codeActionLiteralSupport: { codeActionKind: { valueSet: ["", "quickfix", "source"] } },
        isPreferredSupport: true,
      },
      publishDiagnostics: { versionSupport: true, tagSupport: { valueSet: [1, 2] } },
    },
  },
  answers: { "workspace/configuration": ({ items }: { items: unknown[] }) => items.map(() => null) },
};

/** VS Code: all of it, diagnostics by pull. */
export const vscode: ClientOptions = {
  capabilities: {
    general: { positionEncodings: ["utf-16"] },
    workspace: {
      applyEdit: true,
      configuration: true,
      workspaceFolders: true,
      workspaceEdit: {
        documentChanges: true,
        snippetEditSupport: true,
        resourceOperations: [ResourceOperationKind.Create, ResourceOperationKind.Rename, ResourceOperationKind.Delete],
      },
      didChangeConfiguration: { dynamicRegistration: true },
      didChangeWatchedFiles: { dynamicRegistration: true },
      diagnostics: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
      codeLens: { refreshSupport: true },
      semanticTokens: { refreshSupport: true },
    },
    textDocument: {
      diagnostic: { dynamicRegistration: true, relatedDocumentSupport: false },
      publishDiagnostics: {
        relatedInformation: true,
        versionSupport: true,
        codeDescriptionSupport: true,
        tagSupport: { valueSet: [1, 2] },
      },
      completion: {
        completionItem: {
          snippetSupport: true,
          preselectSupport: true,
          resolveSupport: { properties: ["documentation", "detail", "additionalTextEdits"] },
          documentationFormat: [MarkupKind.Markdown, MarkupKind.PlainText],
        },
      },
      hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true, symbolKind: { valueSet: everyKind } },
      documentLink: { tooltipSupport: true },
      foldingRange: { lineFoldingOnly: true, rangeLimit: 5000 },
      codeAction: {
        codeActionLiteralSupport: {
          codeActionKind: { valueSet: ["", "quickfix", "refactor", "source", "source.organizeImports"] },
        },
        isPreferredSupport: true,
        dataSupport: true,
      },
      semanticTokens: {
        requests: { range: true, full: { delta: true } },
        tokenTypes: [],
        tokenModifiers: [],
        formats: ["relative"],
        multilineTokenSupport: false,
      },
    },
  },
  answers: {
    "workspace/configuration": ({ items }: { items: unknown[] }) => items.map(() => null),
    "client/registerCapability": () => null,
    "workspace/diagnostic/refresh": () => null,
    "workspace/inlayHint/refresh": () => null,
    "workspace/codeLens/refresh": () => null,
    "workspace/semanticTokens/refresh": () => null,
  },
};

/** All of them by name, the least first. */
export const profiles = { bare, neovim, eglot, ale, kate, helix, vscode };
