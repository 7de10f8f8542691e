// Pictures and captions that do not say who took the picture.

import { type Pictured, picturesOf } from "../captions.ts";
import type { Finding, Fix } from "../problem.ts";
import { lineEndingOf, type Section } from "../section.ts";
import type { Span } from "../span.ts";
import { type Format, isNextPageLine } from "../template/format.ts";
import { creditStart } from "../values/credit.ts";
import { isFiller } from "../values/filler.ts";
import { l10n, type SectionRule } from "./rule.ts";

export const imageCredit: SectionRule = {
  id: "image-credit",
  scope: "section",
  severity: "warning",
  summary: "Every picture's caption ends with the photographer's name.",
  explanation:
    "Pictures belong to those who took them, and may be published only with their name. End each caption with “Photo:” and the name of the person or organisation.",
  fix: "offered",
  bad: [
    { find: " Photo: HWUS.", replace: "" },
    {
      find: "Members of the union",
      replace: "![Women count shirts](women.jpg)\n\n![A street](street.jpg)\n\nMembers of the union",
    },
    {
      find: "They had no contract",
      replace: "\n\n![A contract](contract.png)\n\nThey had no contract",
      note: "The paragraph behind a picture is its caption.",
    },
  ],
  good: [
    { find: "Photo: HWUS.", replace: "Foto : HWUS." },
    { find: "Photo: HWUS.", replace: "*Photo:* HWUS." },
    { find: "Members of the union", replace: "![Women count shirts](women.jpg)\\\nMembers of the union" },
  ],
  *check(section, { format }) {
    if (section.isEmpty && section.definition?.kind === "images") return;
    for (const pictured of picturesOf(section, format)) {
      const caption = pictured.caption && section.text.slice(pictured.caption.start, pictured.caption.end);
      if (caption !== undefined && (creditStart(format, caption) >= 0 || isExempt(format, caption))) continue;
      yield* withoutCredit(section, pictured, format);
    }
  },
};

/** A caption that is still to be written, or the line to the next page behind a picture. */
function isExempt(format: Format, caption: string): boolean {
  return isFiller(format, caption) || isNextPageLine(format, caption);
}

function* withoutCredit(section: Section, { images, caption, own, end }: Pictured, format: Format): Iterable<Finding> {
  const { credit } = format.template.images;
  if (caption && own) {
    yield {
      span: caption,
      message: l10n.t("This caption does not say who took the picture. End it with “{0}:” and the name.", credit),
      fixes: [insertion(behindCaption(section.text, caption), lead(section.text, caption), credit)],
    };
    return;
  }
  // In a table or list the credit stands beside its picture; anywhere else it is a caption of its own.
  const gap = own ? lineEndingOf(section).repeat(2) : " ";
  for (const { span } of images) {
    yield {
      span,
      message: l10n.t("Nothing says who took this picture. Add a caption that ends with “{0}:” and the name.", credit),
      fixes: [insertion(own ? end : span.end, gap, credit)],
    };
  }
}

/** Behind the caption's last character, in front of a hard break. */
function behindCaption(text: string, { start, end }: Span): number {
  return text.slice(start, end).replace(/(?<!\s)\s*(?:\\|<br ?\/?>)$/i, "").length + start;
}

/** What stands between a caption and its credit: a full stop where the caption's sentence has none, and a blank. */
function lead(text: string, caption: Span): string {
  return /[\p{L}\p{N})\]]$/u.test(text.slice(caption.start, behindCaption(text, caption))) ? ". " : " ";
}

function insertion(offset: number, before: string, credit: string): Fix {
  return {
    title: l10n.t("Add “{0}:”", credit),
    edits: [{ span: { start: offset, end: offset }, text: `${before}${credit}: .` }],
    safe: false,
    snippet: `${before}${credit}: $1.`,
  };
}
