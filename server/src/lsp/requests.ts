// Which request is answered by what. The answers are loaded when the first of them is asked for: the first diagnostics need none.

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
import { checklistRequest, copyRequest, editRequest, exportRequest, repairRequest } from "../protocol.ts";
import type { AboutDocument, Answer, Answering } from "./answer.ts";
import type { Client } from "./client.ts";
import type { CompletionMemory } from "./requests/completion.ts";
import type { ReadReportPicture } from "./requests/export.ts";
import type { PreviewMemory } from "./requests/preview.ts";
import type { TokenMemory } from "./requests/semantic-tokens.ts";

/** All but the preview's, which needs more than all others together. */
const answers = () => import("./answers.ts");

type Load<P, R, Rest extends unknown[]> = () => Promise<
  (report: Parameters<Answer<P, R>>[0], params: P, ...rest: Rest) => R
>;

/** Registers a handler for every request about reports, but for diagnostics. @returns what to do when a document is closed */
export function registerRequests(
  connection: Connection,
  { about, guarded }: Answering,
  client: Client,
  readPicture: ReadReportPicture,
  now: () => Date,
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

  answer(CodeActionRequest.type, async () => (await answers()).codeActions, client);
  answer(CompletionRequest.type, async () => (await answers()).answerCompletion, client, completion);
  connection.onRequest(
    CompletionResolveRequest.method,
    guarded<CompletionItem>(async (item) => (await answers()).resolveCompletion(item, client, completion)),
  );
  answer(HoverRequest.type, async () => (await answers()).answerHover, client);
  answer(DocumentSymbolRequest.type, async () => (await answers()).answerDocumentSymbols, client);
  answer(FoldingRangeRequest.type, async () => (await answers()).answerFoldingRanges, client);
  answer(SelectionRangeRequest.type, async () => (await answers()).answerSelectionRanges);
  answer(DocumentLinkRequest.type, async () => (await answers()).answerDocumentLinks, client);
  answer(DocumentHighlightRequest.type, async () => (await answers()).answerDocumentHighlights);
  answer(InlayHintRequest.type, async () => (await answers()).answerInlayHints);
  answer(CodeLensRequest.type, async () => (await answers()).answerCodeLenses);
  answer(SemanticTokensRequest.type, async () => (await answers()).answerTokens, tokens);
  answer(SemanticTokensDeltaRequest.type, async () => (await answers()).answerTokensDelta, tokens);
  answer(SemanticTokensRangeRequest.type, async () => (await answers()).answerTokensRange);
  answer(checklistRequest, async () => (await answers()).answerChecklist);
  answer(editRequest, async () => (await answers()).answerReportEdit);
  answer(repairRequest, async () => (await import("./requests/repair.ts")).answerRepair);
  answer(DocumentFormattingRequest.type, async () => (await answers()).answerFormatting);
  answer(DocumentRangeFormattingRequest.type, async () => (await answers()).answerRangeFormatting);
  answer(previewRequest, async () => (await import("./requests/preview.ts")).answerPreview, previews);
  answer(previewEditRequest, async () => (await import("./requests/preview.ts")).answerPreviewEdit, previews);
  answer(locateRequest, async () => (await import("./requests/preview.ts")).answerLocate, previews);
  answer(copyRequest, async () => (await answers()).answerCopy);
  answer(exportRequest, async () => (await answers()).answerExport, readPicture, now);
  return (uri) => {
    tokens.delete(uri);
    previews.delete(uri);
  };
}
