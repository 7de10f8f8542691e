// A report as pages: what is on them, where it comes from, and that what did not change is the very same.

import { strict as assert } from "node:assert";
import fc from "fast-check";
import { analyze } from "../../server/src/core/analyze.ts";
import { digest } from "../../server/src/core/render/digest.ts";
import { pagesHtml } from "../../server/src/core/render/document.ts";
import { safeHtml, safeTree } from "../../server/src/core/render/markdown-html.ts";
import type { Rendered } from "../../server/src/core/render/piece.ts";
import { anchorProblems } from "../../server/src/core/render/problems.ts";
import { renderReport } from "../../server/src/core/render/render.ts";
import { parseBlock } from "../../server/src/core/syntax/markdown.ts";
import { reportText } from "../../server/src/core/template/text.ts";
import { anyReport } from "../kit/random-reports.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";
import { unsafeParts } from "./safe-html.ts";
import { unruled } from "./unruled.ts";

function render(text: string, before?: Rendered): Rendered {
  return renderReport(analyze(text, unruled, { before: before?.analysis }), before);
}

/** The problems of a text at their places on the page. */
function problemsOn(text: string) {
  return anchorProblems(renderReport(analyze(text, settings)));
}

/** A piece's words as a reader sees them. */
function words(html: string): string {
  return html
    .replace(/<[^>]*>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

describe("rendering a report", () => {
  it("lays the sections out on the pages of the template", () => {
    const { pieces, pages, title, language } = render(sample);
    const { sections } = format.template;
    const parts = sections.filter(({ kind }) => kind === "part");
    assert.deepEqual(
      pages,
      parts.map(({ name }) => name),
    );
    assert.deepEqual(
      pieces.map(({ key, page }) => [key, page]),
      sections.map(({ id, parent }, index) => [
        index === 0 ? "masthead" : id,
        parts.findIndex((part) => part.id === (parent ?? id)),
      ]),
    );
    assert.ok(pieces.every(({ missing }) => !missing));
    assert.equal(title, format.template.header.headline.example);
    assert.equal(language, "en");
  });

  it("shows every word of every section", () => {
    const { pieces } = render(sample);
    const all = words(pieces.map(({ html }) => html).join(" ")).replaceAll("&#x27;", "'");
    for (const { example, fields } of format.template.sections) {
      for (const paragraph of example.split("\n\n")) assert.ok(all.includes(words(paragraph)), paragraph);
      for (const field of fields) {
        assert.ok(all.includes(field.label), field.label);
        if (field.type !== "mark") assert.ok(all.includes(field.example), field.example);
      }
    }
  });

  it("shows what stands among fields, beside the link and in notes", () => {
    const text =
      `${changed("#### PROJECT\n\n", "#### PROJECT\n\n##### Own words\n\n| Fact | What |\n|---|---|\n| Title | Pay |\n\n")}
[^1]: The note.
`.replace("[Find project", "See [Find project");
    const shown = new Map(render(text).pieces.map(({ key, html }) => [key, words(html)]));
    assert.match(shown.get("project") ?? "", /Own words Fact What$/);
    assert.match(shown.get("masthead") ?? "", /See Find project on OpenAid$/);
    assert.match(shown.get("domains") ?? "", /1 The note\.$/);
  });

  it("shows marks as toggles that say their state", () => {
    const { fields } = format.template.sections.at(-1) as (typeof format.template.sections)[number];
    const html = render(sample).pieces.at(-1)?.html ?? "";
    const states = [...html.matchAll(/role="checkbox"[^>]*aria-checked="(\w+)"[^>]*data-field="([\w-]+)"/g)];
    assert.deepEqual(
      states.map(([, state, id]) => [id, state]),
      fields.filter(({ type }) => type === "mark").map(({ id, example }) => [id, `${example === "x"}`]),
    );
  });

  it("shows a place for everything in an empty document, each once", () => {
    const { pieces } = render("");
    assert.ok(pieces.every(({ missing }) => missing));
    const html = pieces.map((piece) => piece.html).join("");
    const parts = [...html.matchAll(/data-insert="([^"]*)"/g)].map(([, part]) => part);
    assert.deepEqual(
      parts,
      format.template.sections.map(({ id }) => id),
    );
  });

  it("shows a place for everything in a header that has nothing but its heading", () => {
    const html = render("## RESULTS SUMMARY\n").pieces[0]?.html ?? "";
    const parts = [...html.matchAll(/data-insert="([^"]*)"/g)].map(([, part]) => part);
    assert.deepEqual(parts, ["headline", "author", "link"]);
  });

  it("shows a place where a section or a field is missing, with what belongs there", () => {
    const evidence = format.template.sections.find(({ id }) => id === "evidence");
    const text = changed(sample.slice(sample.indexOf("### EVIDENCE"), sample.indexOf("### DOMAINS")), "");
    const piece = render(text).pieces.find(({ key }) => key === "evidence");
    assert.ok(piece?.missing);
    assert.ok(words(piece.html).includes(evidence?.description ?? "none"));
    const project = render(
      changed("<i>Period:</i>\t2022-2025\n", "", sample.replace(/(Period:<\/i>\t).*/, "$12022-2025")),
    );
    assert.match(project.pieces[1]?.html ?? "", /data-insert="project\/period"/);
  });

  it("says so in place when guidance was left standing", () => {
    const html = pagesHtml(render(reportText(format, "guidance")));
    assert.ok((html.match(/\bfiller\b/g) ?? []).length >= 8);
  });

  it("puts each problem at the element that it is about", () => {
    const text = changed("\tPakistan", "\tPakistn")
      .replace("2024", "2024 and ZZQ")
      .replace("### EVIDENCE", "### Evidens");
    const found = problemsOn(text).map(({ rule, piece, anchor }) => `${rule} ${piece} ${anchor}`);
    assert.ok(found.includes("unknown-country project field:country"), found.join("\n"));
    assert.ok(found.includes("section-name evidence heading"), found.join("\n"));
    const acronym = problemsOn(text).find(({ rule }) => rule === "undefined-acronym");
    assert.equal(acronym?.anchor, "block");
    const shown = words(render(text).pieces.find(({ key }) => key === acronym?.piece)?.html ?? "");
    const at = shown.indexOf("In March");
    assert.equal(shown.slice(at).slice(acronym?.text?.start, acronym?.text?.end), "ZZQ");
  });

  it("puts the problem of a missing section at the place that waits for it", () => {
    const text = changed(sample.slice(sample.indexOf("### EVIDENCE"), sample.indexOf("### DOMAINS")), "");
    const found = problemsOn(text).find(({ rule }) => rule === "missing-section");
    assert.equal(found?.piece, "evidence");
  });

  it("gives ids that name one problem each", () => {
    fc.assert(
      fc.property(anyReport, (text) => {
        const ids = problemsOn(text).map(({ id }) => id);
        assert.equal(new Set(ids).size, ids.length);
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);

  it("never throws, shows every section once, and is safe, whatever is written", () => {
    fc.assert(
      fc.property(anyReport, (text) => {
        const rendered = render(text);
        assert.deepEqual(unsafeParts(pagesHtml(rendered)), []);
        const keys = rendered.pieces.map(({ key }) => key);
        assert.equal(new Set(keys).size, keys.length);
        for (const piece of rendered.pieces) assert.equal(piece.html.split(` data-piece="${piece.key}"`).length, 2);
      }),
      { numRuns: 120 },
    );
  }).timeout(60_000);

  it("gives back the same piece for a section that did not change, and the same as afresh", () => {
    fc.assert(
      fc.property(anyReport, anyReport, fc.nat(), (first, second, cut) => {
        const text =
          first.slice(0, cut % (first.length + 1)) + second.slice(0, 40) + first.slice(cut % (first.length + 1));
        const before = render(first);
        const after = render(text, before);
        const afresh = render(text);
        assert.deepEqual(
          after.pieces.map(({ key, html, span, page }) => ({ key, html, span, page })),
          afresh.pieces.map(({ key, html, span, page }) => ({ key, html, span, page })),
        );
        for (const piece of after.pieces) {
          const earlier = before.pieces.find(({ key }) => key === piece.key);
          const same = earlier?.sections.every((section, index) => section === piece.sections[index]);
          if (earlier && same && earlier.sections.length === piece.sections.length && earlier.missing === piece.missing)
            assert.equal(piece.anchors, earlier.anchors, "made again");
        }
      }),
      { numRuns: 80 },
    );
  }).timeout(60_000);

  it("changes one piece where one section changes, also when everything behind it moves", () => {
    const before = render(sample);
    const after = render(changed("In March 2024", "In the long month of March 2024"), before);
    const made = after.pieces.filter(({ anchors }) => before.pieces.every((piece) => piece.anchors !== anchors));
    assert.deepEqual(
      made.map(({ key }) => key),
      ["change"],
    );
    assert.ok((after.pieces.at(-1)?.span.start ?? 0) > (before.pieces.at(-1)?.span.start ?? 0));
    assert.equal(after.pieces.at(-1)?.html, before.pieces.at(-1)?.html);
  });

  it("says with positions where each block stands in the report", () => {
    fc.assert(
      fc.property(anyReport, (text) => {
        const { analysis, pieces } = render(text);
        for (const { html, span, anchors } of pieces) {
          for (const [, start, end] of html.matchAll(/data-start="(\d+)" data-end="(\d+)"/g)) {
            assert.ok(Number(start) <= Number(end) && span.start + Number(end) <= span.end);
          }
          for (const { span: own, source } of anchors.values())
            if (own && !analysis.report.conflicts.length)
              assert.equal(text.slice(span.start + own.start, span.start + own.end), source);
        }
      }),
      { numRuns: 60 },
    );
  }).timeout(60_000);

  it("shows words alone as it shows words that stand beside markup", () => {
    const shown = (text: string) => safeHtml(safeTree(parseBlock(text).tree, text));
    const pieces = [
      "a",
      "Bé",
      " ",
      "\nc",
      "\r\nc",
      " \n d",
      "\t",
      "&amp;",
      "&#32;",
      "\\*",
      "<",
      "\u00a0",
      "\ud83d",
      "’",
    ];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((some) => `a${some.join("")}b`);
    fc.assert(
      fc.property(texts, (text) => {
        const alone = shown(text);
        const beside = shown(`${text}*x*`);
        assert.equal(alone.html.replace(/<\/p>$/, "<em>x</em></p>"), beside.html);
        assert.deepEqual(alone.runs, beside.runs.slice(0, -1));
      }),
      { numRuns: 500 },
    );
  });

  it("tells different texts apart by their digest", () => {
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => (a === b) === (digest(a) === digest(b))));
  });
});
