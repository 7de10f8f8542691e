// The rule missing-openaid-link: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix } from "../../kit/check.ts";

describe("missing-openaid-link", () => {
  it("stands on the author line", () =>
    checkChanged(
      ["[Find project on OpenAid](https://openaid.um.dk/projects)", "", ""].join("\n"),
      "",
      `
          Author: Embassy of Denmark in Islamabad (2025)
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 🔧 information missing-openaid-link: There is no link to the project's page. Add “Find project on OpenAid” with its address under the author line.
    `,
    ));

  it("stands on the headline without an author line", () =>
    checkChanged(
      [
        "Author: Embassy of Denmark in Islamabad (2025)",
        "",
        "[Find project on OpenAid](https://openaid.um.dk/projects)",
        "",
        "",
      ].join("\n"),
      "",
      `
          ### Home workers in Sindh win a legal minimum wage
      //~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 🔧 error missing-author: There is no author line. Write “Author: name (year)” under the headline.
      //~     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 🔧 information missing-openaid-link: There is no link to the project's page. Add “Find project on OpenAid” with its address under the author line.
    `,
    ));

  it("takes another link for none", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "[Project page](https://example.org)",
      `
          Author: Embassy of Denmark in Islamabad (2025)
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 🔧 information missing-openaid-link: There is no link to the project's page. Add “Find project on OpenAid” with its address under the author line.
    `,
    ));

  it("takes a bare address for a link", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "https://openaid.um.dk/en/projects/1",
      "",
    ));

  it("inserts the link", () =>
    checkFix(
      [
        "Author: Embassy of Denmark in Islamabad (2025)",
        "",
        "[Find project on OpenAid](https://openaid.um.dk/projects)",
      ].join("\n"),
      "<|Author: Embassy of Denmark in Islamabad (2025)|>",
      ["Author: Embassy of Denmark in Islamabad (2025)", "", "[Find project on OpenAid](#)"].join("\n"),
    ));
});
