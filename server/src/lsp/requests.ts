// Which request is answered by what. Each answer is loaded when it is first asked for: the first diagnostics need none of them.

import {
  CodeActionRequest,
  CodeLensRequest,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  type Connection,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentLinkRequest,
  DocumentRangeFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  InlayHintRequest,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import { locateRequest, previewEditRequest, previewRequest } from "../preview-requests.ts";
import { checklistRequest, editRequest, exportRequest } from "../protocol.ts";
import type { AboutDocument, Answer, Answering } from "./answer.ts";
import type { Client } from "./client.ts";
import type { CompletionMemory } from "./requests/completion.ts";
import type { ReadReportPicture } from "./requests/export.ts";
import type { PreviewMemory } from "./requests/preview.ts";
import type { TokenMemory } from "./requests/semantic-tokens.ts";

type Load<P, R, Rest extends unknown[]> = () => Promise<
  (report: Parameters<Answer<P, R>>[0], params: P, ...rest: Rest) => R
>;

/** Registers a handler for every request about reports, but for diagnostics. @returns what to do when a document is closed */
export function registerRequests(
  connection: Connection,
  { about, guarded }: Answering,
  client: Client,
  readPicture: ReadReportPicture,
): (uri: string) => void {
  const tokens: TokenMemory = new Map();
  const completion: CompletionMemory = { list: 0, offers: [] };
  const previews: PreviewMemory = new Map();
  const answer = <P extends AboutDocument, R, Rest extends unknown[]>(
    request: { readonly method: string } | string,
    load: Load<P, R, Rest>,
    ...rest: Rest
  ) => {
    const method = typeof request === "string" ? request : request.method;
    connection.onRequest(
      method,
      about<P, R>(async () => {
        const work = await load();
        return (report, params) => work(report, params, ...rest);
      }),
    );
  };

  answer(CodeActionRequest.type, async () => (await import("./code-actions.ts")).codeActions, client);
  answer(
    CompletionRequest.type,
    async () => (await import("./requests/completion.ts")).answerCompletion,
    client,
    completion,
  );
  connection.onRequest(
    CompletionResolveRequest.method,
    guarded<CompletionItem>(async (item) =>
      (await import("./requests/completion.ts")).resolveCompletion(item, client, completion),
    ),
  );
  answer(HoverRequest.type, async () => (await import("./requests/hover.ts")).answerHover, client);
  answer(
    DocumentSymbolRequest.type,
    async () => (await import("./requests/document-symbols.ts")).answerDocumentSymbols,
    client,
  );
  answer(
    FoldingRangeRequest.type,
    async () => (await import("./requests/folding-ranges.ts")).answerFoldingRanges,
    client,
  );
  answer(
    SelectionRangeRequest.type,
    async () => (await import("./requests/selection-ranges.ts")).answerSelectionRanges,
  );
  answer(
    DocumentLinkRequest.type,
    async () => (await import("./requests/document-links.ts")).answerDocumentLinks,
    client,
  );
  answer(
    DocumentHighlightRequest.type,
    async () => (await import("./requests/document-highlights.ts")).answerDocumentHighlights,
  );
  answer(InlayHintRequest.type, async () => (await import("./requests/inlay-hints.ts")).answerInlayHints);
  answer(CodeLensRequest.type, async () => (await import("./requests/code-lenses.ts")).answerCodeLenses);
  answer(SemanticTokensRequest.type, async () => (await import("./requests/semantic-tokens.ts")).answerTokens, tokens);
  answer(
    SemanticTokensDeltaRequest.type,
    async () => (await import("./requests/semantic-tokens.ts")).answerTokensDelta,
    tokens,
  );
  answer(
    SemanticTokensRangeRequest.type,
    async () => (await import("./requests/semantic-tokens.ts")).answerTokensRange,
  );
  answer(checklistRequest, async () => (await import("./requests/checklist.ts")).answerChecklist);
  answer(editRequest, async () => (await import("./requests/report-edit.ts")).answerReportEdit);
  answer(DocumentFormattingRequest.type, async () => (await import("./requests/formatting.ts")).answerFormatting);
  answer(
    DocumentRangeFormattingRequest.type,
    async () => (await import("./requests/formatting.ts")).answerRangeFormatting,
  );
  answer(previewRequest, async () => (await import("./requests/preview.ts")).answerPreview, previews);
  answer(previewEditRequest, async () => (await import("./requests/preview.ts")).answerPreviewEdit, previews);
  answer(locateRequest, async () => (await import("./requests/preview.ts")).answerLocate, previews);
  answer(exportRequest, async () => (await import("./requests/export.ts")).answerExport, readPicture);
  return (uri) => {
    tokens.delete(uri);
    previews.delete(uri);
  };
}
