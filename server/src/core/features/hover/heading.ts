// The hover of headings and of the header's lines: what belongs there, and how many words stand there.

import * as l10n from "@vscode/l10n";
import { wordCount, wordRange, wordsOutside } from "../../phrases.ts";
import { inReport, type Report } from "../../report.ts";
import type { Section } from "../../section.ts";
import { holds, type Span } from "../../span.ts";
import type { Format } from "../../template/format.ts";
import { example, joined } from "./markdown.ts";

/** What belongs under a heading; undefined for one that the template does not know. */
export function hoverHeading(format: Format, section: Section): string | undefined {
  const { definition, role } = section;
  const { headline } = format.template.header;
  if (role === "headline") return joined(headline.description, example(headline.example));
  if (!definition) return undefined;
  const labels = definition.fields.map(({ label }) => `- ${label}`).join("\n");
  return joined(
    `**${definition.name}**`,
    definition.description,
    labels,
    definition.kind === "prose" ? wordsLine(section) : "",
    example(definition.example),
  );
}

function wordsLine(section: Section): string {
  const range = section.definition?.words;
  const count = wordCount(section.words);
  if (!range) return count;
  const outside = wordsOutside(section);
  const usual = wordRange(range);
  if (outside < 0) return l10n.t("{0}, {1} fewer than usual ({2})", count, -outside, usual);
  if (outside > 0) return l10n.t("{0}, {1} more than usual ({2})", count, outside, usual);
  return l10n.t("{0} (usual: {1})", count, usual);
}

/** The hover of the author line and of the link to the project's page. */
export function hoverHeader(report: Report, offset: number): { span: Span; markdown: string } | undefined {
  const { author, link, headline } = report.header;
  const { header } = report.format.template;
  if (headline && holds(inReport(headline, headline.section.heading.span), offset)) return undefined;
  if (author && holds(author.span, offset))
    return {
      span: author.span,
      markdown: joined(header.author.description, example(`${header.author.label}: ${header.author.example}`)),
    };
  if (link && holds(link.span, offset))
    return { span: link.span, markdown: joined(header.link.description, example(header.link.example)) };
  return undefined;
}
