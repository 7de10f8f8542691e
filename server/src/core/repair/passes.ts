// The passes of the repair in their order: what hides lines first, then what lines mean. Nothing but the list.

import type { Pass } from "./change.ts";
import { anchors } from "./passes/anchors.ts";
import { bullets } from "./passes/bullets.ts";
import { captionColumns } from "./passes/caption-columns.ts";
import { dashedTables } from "./passes/dashed-tables.ts";
import { deadLinks } from "./passes/dead-links.ts";
import { firstPart } from "./passes/first-part.ts";
import { footnotes } from "./passes/footnotes.ts";
import { frontMatter } from "./passes/front-matter.ts";
import { headline } from "./passes/headline.ts";
import { htmlNotes } from "./passes/html-notes.ts";
import { htmlTags } from "./passes/html-tags.ts";
import { hyphens } from "./passes/hyphens.ts";
import { labelsFirst } from "./passes/labels-first.ts";
import { layout } from "./passes/layout.ts";
import { marksApart } from "./passes/marks-apart.ts";
import { ownHeads } from "./passes/own-heads.ts";
import { pageEdges } from "./passes/page-edges.ts";
import { notePlaces, pageNotes } from "./passes/page-notes.ts";
import { rawHtml } from "./passes/raw-html.ts";
import { runTogether } from "./passes/run-together.ts";
import { signs } from "./passes/signs.ts";
import { subHeadings } from "./passes/sub-headings.ts";
import { valueBelow } from "./passes/value-below.ts";
import { yesNo } from "./passes/yes-no.ts";

export const passes: readonly Pass[] = [
  pageEdges,
  pageNotes,
  signs,
  frontMatter,
  htmlNotes,
  rawHtml,
  htmlTags,
  anchors,
  footnotes,
  dashedTables,
  captionColumns,
  layout,
  bullets,
  hyphens,
  firstPart,
  headline,
  subHeadings,
  deadLinks,
  ownHeads,
  runTogether,
  valueBelow,
  labelsFirst,
  marksApart,
  notePlaces,
  yesNo,
];
