// Texts that are made to be slow: one piece over and over, in the places of a report where it is read in different ways.

import { sample } from "../kit/sample.ts";

/** What is repeated: openings that are never closed, markup that has to be paired, names, values and filler. */
const units: readonly string[] = [
  ...[">", "> ", "[", "![", "](", "]", "*", "**a** ", "_", "`", "`a` ", "~~~\n", "```\n", "\\", "|", "| a ", "| a |\n"],
  ...["<i>", "</i>", "<u>**", '<a b="', "<!--", "-->", "<!-- a -->\n", "<", "&", "&amp;", "&#", "(", ")"],
  ...[
    "- ",
    "- x\n",
    "1. ",
    "    a\n",
    "\t",
    " ",
    "  \n",
    "\n",
    "\r",
    "\r\n",
    "\u00a0",
    "\u00ad",
    "\u0301",
    "\ud83d",
    "😀",
  ],
  ...[
    "#### CHANGE\n",
    "### ACTIVITIES\n\ntext\n\n",
    "#### x\n",
    "# ",
    "##### x\n\n",
    "a\n---\n",
    "CHANGE\n\n",
    "**Change**\n\n",
  ],
  ...[
    "<<<<<<< a\n",
    "=======\n",
    ">>>>>>> b\n",
    "[^1]: ",
    "[a]: b\n",
    "[a]",
    "![a](b.png)\n\n",
    "![](",
    "Photo: ",
    "Photo: A.\n\n",
  ],
  ...[
    "<i>Period:</i>\t",
    "<i>Period:</i>\t2024-2020\n",
    "*Period:* ",
    "Country: Mali, ",
    "Mali, ",
    "x\n",
    "-\n",
    "2024-",
  ],
  ...[
    "TODO ",
    "[insert a] ",
    "WXYZ ",
    "World Health Organization (WHO) ",
    "Author: ",
    "By A (2025)\n",
    "é",
    "x. A",
    "word ",
  ],
  ...["a@b.c ", "http://a.b ", "www.", "March ", "<!-- results-summary-disable-next-line section-level -->\n"],
];

/** Where it stands. */
const shapes: Readonly<Record<string, (body: string) => string>> = {
  "on its own": (body) => body,
  "in prose": (body) => sample.replace("#### CONTEXT", () => `${body}\n\n#### CONTEXT`),
  "in a field": (body) => sample.replace("2021-2025", () => body),
  "in a heading": (body) => sample.replace("### LESSONS", () => `### ${body}`).replace("### EVIDENCE\n", ""),
  "in a label": (body) => sample.replace("<i>Changes in the lives", () => `<i>${body}`),
  "behind the report": (body) => `${sample}\n${body}`,
};

export interface HardText {
  readonly name: string;
  /** The text with about this many UTF-16 units of what is hard. */
  of(size: number): string;
}

export const hardTexts: readonly HardText[] = units.flatMap((unit) =>
  Object.entries(shapes).map(([shape, place]) => ({
    name: `${JSON.stringify(unit)} ${shape}`,
    of: (size) => place(unit.repeat(Math.ceil(size / unit.length))),
  })),
);
