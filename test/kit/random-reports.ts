// Random reports for property tests: pieces of reports, of Markdown's hard cases and of converters' leavings, joined at random.

import fc from "fast-check";
import { format, sample } from "./sample.ts";

const { sections } = format.template;
const headings = sections.flatMap(({ name, level }) => [
  `${"#".repeat(level)} ${name}`,
  `${"#".repeat(level)}   ${name.toLowerCase()}`,
  `**${name}**`,
  name,
  `${name}\n---`,
]);
const fields = sections.flatMap((section) =>
  section.fields.flatMap(({ label, example }) => [
    `<i>${label}:</i>\t${example}`,
    `<i>${label}</i>\t${example}  `,
    `**${label}:** ${example}\\`,
    `${label}: ${example}`,
    `<i>${label}:</i>\t`,
    `| ${label} | ${example} |`,
  ]),
);
const pieces = [
  "Author:  A. Writer   (2025)",
  "[Find project on OpenAid](https://openaid.um.dk/projects)  ",
  "A line of prose with a hard break  \nand another one\\\nand the end. ",
  "The WXYZ met in March 2024 \t\nand again in May.",
  "- one\n- two\n\n\n  with more  \n- three",
  "1. first\n2. second",
  "```\ncode  \n\n\n\tmore \n```",
  "~~~\nnever closed  ",
  "<!-- a comment  \n\n\n over lines -->",
  "<!-- results-summary-disable-next-line section-level section-name -->",
  "<!-- results-summary-disable section-order -->",
  "| a | b |\n|---|---|\n| 1 | 2 |  ",
  "> quoted  \n> text",
  "##### My own  heading",
  "### A headline",
  "![A picture](a.png)",
  "A caption. Photo: Somebody.",
  "<<<<<<< ours\nOne.  \n\n\n=======\nTwo.\n>>>>>>> theirs",
  "    indented  \n\n\n    code",
  "`code  \nspan`",
  "[Describe what changed, for whom, where and when]",
  "\f",
  " ",
  "\u00a0",
  "-",
  "x",
  "---",
  "***",
  "Results",
  "Context:",
  "\uFEFF",
];
const breaks = ["\n", "\n\n", "\n\n\n", " \n\n", "  \n", "\\\n", "\r\n", "\r\n\r\n", "\r", "\n \n"];

/** Texts that are more or less reports. */
export const anyReport: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: joined(fc.constantFrom(...headings, ...fields, ...pieces), 25) },
  { weight: 3, arbitrary: mutated(sample.split(/(?<=\n)/)) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200 }) },
);

function joined(piece: fc.Arbitrary<string>, most: number): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(piece, fc.constantFrom(...breaks)), { maxLength: most })
    .map((list) => list.map(([text, end]) => text + end).join(""));
}

/** The lines of a text with some of them taken out, doubled, or followed by another piece. */
function mutated(lines: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat({ max: lines.length }),
    fc.constantFrom("drop", "double", "insert", "swap"),
    fc.constantFrom(...headings, ...fields, ...pieces),
    fc.constantFrom(...breaks),
  );
  return fc.array(change, { maxLength: 6 }).map((changes) => {
    const result = [...lines];
    for (const [at, kind, piece, end] of changes) {
      const here = result[at] ?? "";
      if (kind === "drop") result.splice(at, 1);
      else if (kind === "double") result.splice(at, 0, here);
      else if (kind === "insert") result.splice(at, 0, piece + end);
      else if (at + 4 < result.length) result.splice(at, 4, ...result.slice(at, at + 4).reverse());
    }
    return result.join("");
  });
}
