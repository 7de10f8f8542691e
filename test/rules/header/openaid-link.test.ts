// The rule openaid-link: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged } from "../../kit/check.ts";

describe("openaid-link", () => {
  it("finds another host", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "[Find project on OpenAid](https://example.org/1)",
      `
          [Find project on OpenAid](https://example.org/1)
      //~                           ^^^^^^^^^^^^^^^^^^^^^ warning openaid-link: This address is not on openaid.um.dk. Copy the address of the project's page there.
    `,
    ));

  it("finds a host that only begins alike", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "[Find project on OpenAid](https://openaid.um.dk.example.org/1)",
      `
          [Find project on OpenAid](https://openaid.um.dk.example.org/1)
      //~                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning openaid-link: This address is not on openaid.um.dk. Copy the address of the project's page there.
    `,
    ));

  it("finds a host behind a name", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "[Find project on OpenAid](https://openaid.um.dk@example.org/1)",
      `
          [Find project on OpenAid](https://openaid.um.dk@example.org/1)
      //~                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning openaid-link: This address is not on openaid.um.dk. Copy the address of the project's page there.
    `,
    ));

  it("finds an address without a scheme", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "openaid.um.dk/1",
      `
          openaid.um.dk/1
      //~ ^^^^^^^^^^^^^^^ warning openaid-link: This address is not on openaid.um.dk. Copy the address of the project's page there.
    `,
    ));

  it("reads escapes and any case", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "[Find project on OpenAid](http://OpenAid\\.um\\.dk/DK\\-1)",
      "",
    ));

  it("leaves an empty address to placeholder-link", () =>
    checkChanged(
      "[Find project on OpenAid](https://openaid.um.dk/projects)",
      "[Find project on OpenAid](#)",
      `
          [Find project on OpenAid](#)
      //~                           ^ information placeholder-link: The link “Find project on OpenAid” has no address yet. Write it here.
    `,
    ));
});
