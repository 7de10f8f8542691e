// What a client says it can do, reduced to the facts that the server asks. Everything not declared is taken as not there.

import {
  type DiagnosticsCapabilities,
  DiagnosticTag,
  type InitializeParams,
  MarkupKind,
  ResourceOperationKind,
} from "vscode-languageserver";
import type { InitializationOptions } from "../protocol.ts";

export type Client = ReturnType<typeof readClient>;

/** Reads the facts from the parameters of `initialize`. Total: a client may leave out anything. */
export function readClient(params: InitializeParams) {
  const { workspace, textDocument } = params.capabilities ?? {};
  const options = (params.initializationOptions ?? {}) as InitializationOptions;
  const edit = workspace?.workspaceEdit;
  const action = textDocument?.codeAction;
  const item = textDocument?.completion?.completionItem;
  const folding = textDocument?.foldingRange;
  // What a pulled diagnostic may hold is declared for itself since LSP 3.18; older clients mean both by the one.
  const shown: DiagnosticsCapabilities = { ...textDocument?.publishDiagnostics, ...textDocument?.diagnostic };
  return {
    options,
    pull: textDocument?.diagnostic !== undefined,
    diagnostics: {
      related: shown.relatedInformation === true,
      unnecessary: shown.tagSupport?.valueSet?.includes(DiagnosticTag.Unnecessary) === true,
      codeDescription: shown.codeDescriptionSupport === true,
    },
    refresh: {
      diagnostics: workspace?.diagnostics?.refreshSupport === true,
      inlayHints: workspace?.inlayHint?.refreshSupport === true,
      codeLenses: workspace?.codeLens?.refreshSupport === true,
      semanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    },
    edits: {
      documentChanges: edit?.documentChanges === true,
      create:
        edit?.documentChanges === true && edit.resourceOperations?.includes(ResourceOperationKind.Create) === true,
      snippets: edit?.documentChanges === true && edit.snippetEditSupport === true,
      apply: workspace?.applyEdit === true,
    },
    actions: {
      literals: action?.codeActionLiteralSupport !== undefined,
      preferred: action?.isPreferredSupport === true,
    },
    completion: {
      snippets: item?.snippetSupport === true,
      documentation: item?.documentationFormat ?? [],
      resolve: item?.resolveSupport?.properties?.includes("documentation") === true,
      preselect: item?.preselectSupport === true,
    },
    hover: { markdown: textDocument?.hover?.contentFormat?.includes(MarkupKind.Markdown) === true },
    symbolTree: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    folding: {
      linesOnly: folding?.lineFoldingOnly === true,
      limit: folding?.rangeLimit ?? Number.POSITIVE_INFINITY,
    },
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    tokens: textDocument?.semanticTokens !== undefined,
    configuration: workspace?.configuration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    register: {
      configuration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
      watchedFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    },
  } as const;
}
