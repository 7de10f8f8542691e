// The rule missing-author: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix } from "../../kit/check.ts";

describe("missing-author", () => {
  it("stands on the headline", () =>
    checkChanged(
      ["Author: Embassy of Denmark in Islamabad (2025)", "", ""].join("\n"),
      "",
      `
          ### Home workers in Sindh win a legal minimum wage
      //~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 🔧 error missing-author: There is no author line. Write “Author: name (year)” under the headline.
    `,
    ));

  it("stands on the first part's heading where the headline is missing too", () =>
    checkChanged(
      [
        "### Home workers in Sindh win a legal minimum wage",
        "",
        "Author: Embassy of Denmark in Islamabad (2025)",
        "",
        "",
      ].join("\n"),
      "",
      `
          ## RESULTS SUMMARY
      //~    ^^^^^^^^^^^^^^^ 🔧 error missing-headline: There is no headline under RESULTS SUMMARY. Say in one line what changed, and for whom.
      //~    ^^^^^^^^^^^^^^^ 🔧 error missing-author: There is no author line. Write “Author: name (year)” under the headline.
    `,
    ));

  it("says nothing of a report without its first heading", () =>
    checkChanged(
      [
        "## RESULTS SUMMARY",
        "",
        "### Home workers in Sindh win a legal minimum wage",
        "",
        "Author: Embassy of Denmark in Islamabad (2025)",
        "",
        "",
      ].join("\n"),
      "",
      `
          [Find project on OpenAid](https://openaid.um.dk/projects)
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error missing-section: RESULTS SUMMARY is missing. Insert it before PROJECT.
    `,
    ));

  it("takes an empty author line for one", () =>
    checkChanged(
      "Author: Embassy of Denmark in Islamabad (2025)",
      "Author:",
      `
          Author:
      //~ ^^^^^^ error invalid-author: The author line is empty. Write who wrote this summary and when: “Author: name (year)”.
    `,
    ));

  it("inserts a line to fill in", () =>
    checkFix(
      ["### Home workers in Sindh win a legal minimum wage", "", "Author: Embassy of Denmark in Islamabad (2025)"].join(
        "\n",
      ),
      "### <|Home workers in Sindh win a legal minimum wage|>",
      ["### Home workers in Sindh win a legal minimum wage", "", "Author: [Insert author] (YYYY)"].join("\n"),
    ));
});
