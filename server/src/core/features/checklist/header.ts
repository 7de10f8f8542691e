// The header's lines of the checklist: headline, author, link.

import * as l10n from "@vscode/l10n";
import type { Analysis } from "../../analyze.ts";
import { insertAuthor, insertHeadline, insertLink } from "../../edits/insert-header.ts";
import { inReport } from "../../report.ts";
import { textOf } from "../../span.ts";
import { clean } from "../../syntax/fold.ts";
import { isFiller } from "../../values/filler.ts";
import { absent, type ChecklistItem, standing } from "./item.ts";

/** Headline, author and link, there or not; for a report that has its first part. */
export function headerItems({ report, problems }: Analysis): ChecklistItem[] {
  const { header, format, text } = report;
  const { author: authorTemplate, link: linkTemplate } = format.template.header;
  const { headline, author, link } = header;
  const title = l10n.t("Headline");
  const items: ChecklistItem[] = [];
  if (headline) {
    const { heading } = headline.section;
    const words = textOf(headline.section.text, heading.name);
    const span = inReport(headline, heading.span);
    const empty = words.trim() === "" || isFiller(format, words);
    const selection = words === "" ? span : inReport(headline, heading.name);
    items.push(
      standing(
        { id: "headline", kind: "headline", label: title, detail: clean(words), span, selection, empty },
        problems,
      ),
    );
  } else
    items.push(absent({ id: "headline", kind: "headline", label: title }, insertHeadline(report)?.span.start ?? 0));
  if (author) {
    const name = textOf(text, author.name);
    const year = author.year ? textOf(text, author.year) : "";
    const detail = [clean(name), year].filter((part) => part !== "").join(", ");
    const selection = name === "" ? author.span : author.name;
    const empty = name === "" || isFiller(format, name);
    items.push(
      standing(
        { id: "author", kind: "author", label: authorTemplate.label, detail, span: author.span, selection, empty },
        problems,
      ),
    );
  } else
    items.push(
      absent({ id: "author", kind: "author", label: authorTemplate.label }, insertAuthor(report)?.span.start ?? 0),
    );
  if (link) {
    const target = link.target === "#" ? "" : link.target;
    const selection = link.url.end > link.url.start ? link.url : link.span;
    items.push(
      standing(
        {
          id: "link",
          kind: "link",
          label: linkTemplate.text,
          detail: target,
          span: link.span,
          selection,
          empty: target === "",
        },
        problems,
      ),
    );
  } else
    items.push(absent({ id: "link", kind: "link", label: linkTemplate.text }, insertLink(report)?.span.start ?? 0));
  return items;
}
