// The rule placeholder-link: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged } from "../../kit/check.ts";

describe("placeholder-link", () => {
  it("finds a lone #", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "[Find project on OpenAid](#)",
      `
          [Find project on OpenAid](#)
      //~                           ^ information placeholder-link: The link “Find project on OpenAid” has no address yet. Write it here.
    `,
    ));

  it("finds an empty target", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "[Find project on OpenAid]()",
      `
          [Find project on OpenAid]()
      //~                           | information placeholder-link: The link “Find project on OpenAid” has no address yet. Write it here.
    `,
    ));

  it("finds links in every section", () =>
    checkChanged(
      "The wage rules are published",
      "The [wage rules](#) are published",
      `
          The [wage rules](#) are published in the gazette of the province and can be read on the website of the labour department. A survey of 1,150 home workers, carried out by a university in Karachi in November 2024, compares their pay before and after the rules. The minutes of eleven hearings show who spoke for the home workers and which of their proposals were taken over. An external evaluation in 2025 interviewed officials, firms and middlemen, and found that the register had been decisive.
      //~                  ^ information placeholder-link: The link “wage rules” has no address yet. Write it here.
    `,
    ));

  it("lets the line to the next page be", () =>
    checkChanged("[See next page for more details](#) →", "[See next page for more details →](#)", ""));

  it("lets a place in the page be", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "[Find project on OpenAid](https://openaid.um.dk/#top)",
      "",
    ));
});
