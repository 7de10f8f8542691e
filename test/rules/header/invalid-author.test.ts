// The rule invalid-author: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged } from "../../kit/check.ts";

describe("invalid-author", () => {
  it("finds a missing year", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Author: Embassy of Denmark",
      `
          Author: Embassy of Denmark
      //~         ^^^^^^^^^^^^^^^^^^ error invalid-author: The author line has no year. Write its four digits in brackets behind the name.
    `,
    ));

  it("finds an unreadable year", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Author: Embassy of Denmark (25)",
      `
          Author: Embassy of Denmark (25)
      //~                             ^^ error invalid-author: “25” is not a year. Write the four digits of the year in brackets.
    `,
    ));

  it("finds a year that is still a placeholder, beside the filler", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Author: [Insert author] (YYYY)",
      `
          Author: [Insert author] (YYYY)
      //~         ^^^^^^^^^^^^^^^ warning placeholder-text: “[Insert author]” is not yet your text. Write what belongs here.
      //~                          ^^^^ error invalid-author: “YYYY” is not a year. Write the four digits of the year in brackets.
    `,
    ));

  it("finds a missing name", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Author: (2025)",
      `
          Author: (2025)
      //~ ^^^^^^ error invalid-author: The author line does not say who wrote this summary. Write a name in front of the year.
    `,
    ));

  it("finds a name without letters", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Author: ??? (2025)",
      `
          Author: ??? (2025)
      //~         ^^^ error invalid-author: The author line does not say who wrote this summary. Write a name in front of the year.
    `,
    ));

  it("reports an empty line once", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Author:",
      `
          Author:
      //~ ^^^^^^ error invalid-author: The author line is empty. Write who wrote this summary and when: “Author: name (year)”.
    `,
    ));

  it("leaves a filler name with a year to placeholder-text", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Author: TBD (2025)",
      `
          Author: TBD (2025)
      //~         ^^^ warning placeholder-text: “TBD” is not yet your text. Write what belongs here.
    `,
    ));

  it("takes a place in brackets for a part of the name", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Author: Embassy of Denmark (Islamabad)",
      `
          Author: Embassy of Denmark (Islamabad)
      //~         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error invalid-author: The author line has no year. Write its four digits in brackets behind the name.
    `,
    ));
});
