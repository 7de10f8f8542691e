// The rule author-format: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("author-format", () => {
  it("finds another label", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Forfatter: Ambassaden i Islamabad (2025)",
      `
          Forfatter: Ambassaden i Islamabad (2025)
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning author-format: The author line is not written in the usual way. Write “Author: Ambassaden i Islamabad (2025)”.
    `,
    ));

  it("finds markup, brackets and commas", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "**Author:** Embassy of Denmark, 2025",
      `
          **Author:** Embassy of Denmark, 2025
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning author-format: The author line is not written in the usual way. Write “Author: Embassy of Denmark (2025)”.
    `,
    ));

  it("leaves blanks to the formatter", () =>
    checkChanged("Author: Embassy of Denmark in Islamabad (2025)", "Author:   Embassy of Denmark    (2025)", ""));

  it("writes the canonical line", () =>
    checkFix(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "<|By Embassy of Denmark in Islamabad, 2025|>",
      "Author: Embassy of Denmark in Islamabad (2025)",
    ));

  it("keeps the plural", () =>
    checkFix(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "<|Auteurs : A et B [2025]|>",
      "Authors: A et B (2025)",
    ));

  it("undoes idle escapes", () =>
    checkFix(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "<|Author: Embassy \\(Islamabad\\), St\\. 7 \\(2025\\)|>",
      "Author: Embassy (Islamabad), St. 7 (2025)",
    ));

  it("joins a wrapped line", () =>
    checkFix(
      "Author: Embassy of Denmark in Islamabad (2025)",
      ["<|Author: Embassy of Denmark in Islamabad and the Danish", "Institute for Human Rights (2025)|>"].join("\n"),
      "Author: Embassy of Denmark in Islamabad and the Danish Institute for Human Rights (2025)",
    ));

  it("takes a year without brackets", () =>
    checkFix(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "<|Author: Embassy of Denmark – 2025|>",
      "Author: Embassy of Denmark (2025)",
    ));

  it("reaches a fixpoint", () =>
    checkFixAll(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "<i>Forfattere</i>: Ambassaden og HWUS, 2025.\\",
      "Authors: Ambassaden og HWUS (2025)\\",
    ));

  it("keeps escapes that mean something", () =>
    checkChanged("Author: Embassy of Denmark in Islamabad (2025)", "Author: Embassy \\*of\\* Denmark (2025)", ""));
});
