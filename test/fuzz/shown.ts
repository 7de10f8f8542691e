// What must hold for all that an editor, a page or a command makes of a text. Each throws where it does not.

import { strict as assert } from "node:assert";
import { type Analysis, analyze } from "../../server/src/core/analyze.ts";
import { type ChecklistItem, checklist } from "../../server/src/core/features/checklist.ts";
import { complete } from "../../server/src/core/features/completion.ts";
import { foldingRanges } from "../../server/src/core/features/folding.ts";
import { formatReport } from "../../server/src/core/features/format.ts";
import { highlights } from "../../server/src/core/features/highlights.ts";
import { hover } from "../../server/src/core/features/hover.ts";
import { inlays } from "../../server/src/core/features/inlays.ts";
import { lenses } from "../../server/src/core/features/lenses.ts";
import { documentLinks } from "../../server/src/core/features/links.ts";
import { insertMissing, sortSections, toggleMark } from "../../server/src/core/features/report-edits.ts";
import { selectionRanges } from "../../server/src/core/features/selection.ts";
import { type OutlineItem, symbols } from "../../server/src/core/features/symbols.ts";
import { tokens } from "../../server/src/core/features/tokens.ts";
import { safeFix } from "../../server/src/core/fix-all.ts";
import { pagesHtml } from "../../server/src/core/render/document.ts";
import { anchorProblems } from "../../server/src/core/render/problems.ts";
import { renderReport } from "../../server/src/core/render/render.ts";
import { sourceAt } from "../../server/src/core/render/source-at.ts";
import { applyEdits, type Edit, holds, type Span } from "../../server/src/core/span.ts";
import { settings } from "../kit/sample.ts";
import { unsafeParts } from "../render/safe-html.ts";
import { applyChange, type Input } from "./arbitraries.ts";
import { fits } from "./properties.ts";

/** Every feature answers, and with spans that fit; those about a caret are asked where the changes are. */
export function featuresFit({ text, changes }: Input): void {
  const analysis = analyze(text, settings);
  const all = (what: string, spans: readonly Span[]) => {
    for (const span of spans) fits(text, span, what);
  };
  all("folding", spansOf(foldingRanges(analysis)));
  all("tokens", spansOf(tokens(analysis)));
  all("links", spansOf(documentLinks(analysis)));
  all("lenses", spansOf(lenses(analysis)));
  for (const { offset } of inlays(analysis, { words: true, periods: true }))
    fits(text, { start: offset, end: offset }, "inlay");
  nested(text, symbols(analysis), { start: 0, end: text.length });
  for (const item of checklist(analysis).items) listed(text, item);
  for (const { at } of changes) aroundCaret(analysis, Math.floor(at * text.length));
}

function spansOf(found: readonly { readonly span: Span }[]): Span[] {
  return found.map(({ span }) => span);
}

function nested(text: string, items: readonly OutlineItem[], around: Span): void {
  for (const { span, selection, children, name } of items) {
    fits(text, span, `symbol ${name}`);
    assert.ok(around.start <= span.start && span.end <= around.end, `${name} lies outside of its parent`);
    assert.ok(span.start <= selection.start && selection.end <= span.end, `${name}'s selection lies outside of it`);
    nested(text, children, span);
  }
}

function listed(text: string, { id, span, selection, children }: ChecklistItem): void {
  for (const one of [span, selection]) fits(text, one, `checklist ${id}`);
  for (const child of children) listed(text, child);
}

function aroundCaret(analysis: Analysis, caret: number): void {
  const { text } = analysis.report;
  for (const { edit } of complete(analysis, caret, { snippets: true })) {
    assert.ok(holds(edit.span, caret), "completion leaves the caret");
    applyEdits(text, [edit]);
  }
  const said = hover(analysis, caret);
  if (said) fits(text, said.span, "hover");
  for (const span of highlights(analysis, caret)) fits(text, span, "highlight");
  for (const span of selectionRanges(analysis, caret)) assert.ok(holds(span, caret), "selection leaves the caret");
  applyEdits(text, toggleMark(analysis, caret));
}

/** Every edit that is offered can be made: it lies in the text, and none overlaps another of the same offer. */
export function editsFit({ text }: Input): void {
  const analysis = analyze(text, settings);
  const make = (what: string, edits: readonly Edit[]) => {
    for (const { span } of edits) fits(text, span, what);
    applyEdits(text, edits);
  };
  make("format", formatReport(analysis));
  make("sort", sortSections(analysis));
  make("insert missing", insertMissing(analysis));
  for (const problem of analysis.problems) make(problem.rule, safeFix(problem)?.edits ?? []);
}

/** A page is safe, leads back to the text, and is the same whether it is rendered afresh or after edits. */
export function pagesFit({ text, changes }: Input): void {
  let rendered = renderReport(analyze(text, settings));
  for (const change of changes) {
    const next = analyze(applyChange(rendered.analysis.report.text, change), settings, { before: rendered.analysis });
    rendered = renderReport(next, rendered);
  }
  const final = rendered.analysis.report.text;
  const afresh = renderReport(analyze(final, settings));
  assert.deepEqual(shown(rendered), shown(afresh));
  assert.deepEqual(unsafeParts(pagesHtml(rendered)), []);
  for (const { key, span, anchors } of rendered.pieces) {
    fits(final, span, `piece ${key}`);
    for (const [anchor, { extent }] of anchors) {
      if (extent) assert.ok(extent.start <= extent.end && span.start + extent.end <= final.length, `${key} ${anchor}`);
      const offset = sourceAt(rendered, { piece: key, anchor, offset: 1 });
      assert.ok(offset !== undefined && 0 <= offset && offset <= final.length, `${key} ${anchor} leads nowhere`);
    }
  }
}

function shown(rendered: ReturnType<typeof renderReport>) {
  const { pages, pieces, title, language } = rendered;
  return {
    pages,
    title,
    language,
    pieces: pieces.map(({ key, role, page, html, hash, span, missing }) => [
      key,
      role,
      page,
      html,
      hash,
      span,
      missing,
    ]),
    problems: anchorProblems(rendered).map(({ problem: _, ...said }) => said),
  };
}
