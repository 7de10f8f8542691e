// Semantic tokens: whole, in a range, or what changed since the last answer.

import {
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensDelta,
  type SemanticTokensDeltaParams,
  type SemanticTokensParams,
  type SemanticTokensRangeParams,
} from "vscode-languageserver";
import { tokens } from "../../core/features/tokens.ts";
import type { Span } from "../../core/span.ts";
import { tokenModifiers, tokenTypes } from "../../core/token-types.ts";
import { toPosition, toSpan } from "../convert.ts";
import type { OpenReport } from "../open-reports.ts";

/** Builders by document: each remembers the tokens that its client has. */
export type TokenMemory = Map<string, SemanticTokensBuilder>;

export function answerTokens(report: OpenReport, _params: SemanticTokensParams, memory: TokenMemory): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  memory.set(report.document.uri, builder);
  push(builder, report);
  return builder.build();
}

export function answerTokensDelta(
  report: OpenReport,
  params: SemanticTokensDeltaParams,
  memory: TokenMemory,
): SemanticTokens | SemanticTokensDelta {
  const builder = memory.get(report.document.uri) ?? new SemanticTokensBuilder();
  memory.set(report.document.uri, builder);
  builder.previousResult(params.previousResultId);
  push(builder, report);
  return builder.buildEdits();
}

export function answerTokensRange(report: OpenReport, { range }: SemanticTokensRangeParams): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  push(builder, report, toSpan(report.document, range));
  return builder.build();
}

function push(builder: SemanticTokensBuilder, { document, analysis }: OpenReport, within?: Span): void {
  for (const { span, type, modifiers } of tokens(analysis, within)) {
    const { line, character } = toPosition(document, span.start);
    const bits = modifiers.reduce((sum, one) => sum | (1 << tokenModifiers.indexOf(one)), 0);
    builder.push(line, character, span.end - span.start, tokenTypes.indexOf(type), bits);
  }
}
