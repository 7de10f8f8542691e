// Texts as no writer writes them and accidents do: one sign without end, one line without a break, headings and nothing else.

const many = 100_000;

/** By name, what is nested, a line of over 10 MB, and headings of which each would begin a section or a block. */
export const enormousTexts: Readonly<Record<string, string>> = {
  quotes: ">".repeat(many),
  "quotes with blanks": "> ".repeat(many),
  brackets: "[".repeat(many),
  pictures: "![".repeat(many),
  stars: "*".repeat(many),
  "open emphasis": "*a ".repeat(many),
  "lists in lists": "* ".repeat(many),
  tags: "<i>".repeat(many),
  "backticks of every length": Array.from({ length: 450 }, (_, index) => `${"`".repeat(index + 1)} `).join(""),
  "a line of words": "word ".repeat(2.1 * 1024 * 1024),
  "a line of one word": "x".repeat(10.5 * 1024 * 1024),
  "unknown headings": "# x\n".repeat(many),
  "repeated headings": "#### CHANGE\n".repeat(many),
  "headings apart": "### x\n\n".repeat(many),
  "headings under a line": "a\n---\n".repeat(many),
  "sub-headings": "##### x\n\n".repeat(many),
  paragraphs: "**a** b\n\n".repeat(many),
  fields: "<i>Period:</i>\t2024-2020\n".repeat(many),
};
