// The rule duplicate-domain: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("duplicate-domain", () => {
  it("names the first one", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      [
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      `
          <i>Changes in local leadership of development and humanitarian work</i>⇥-
      //~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 error duplicate-domain: “Changes in local leadership of development and humanitarian work” stands twice with the same mark. Remove one of the two lines.
    `,
    ));

  it("finds another mark", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      [
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥x",
      ].join("\n"),
      `
          <i>Changes in local leadership of development and humanitarian work</i>⇥x
      //~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 🔧 error duplicate-domain: “Changes in local leadership of development and humanitarian work” stands twice. Keep the line with the right mark.
    `,
    ));

  it("removes the later line", () =>
    checkFix(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      [
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "<i><|Changes in local leadership of development and humanitarian work|></i>⇥x",
      ].join("\n"),
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
    ));

  it("removes lines with the same mark only", () =>
    checkFixAll(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      [
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥-",
      ].join("\n"),
      [
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥-",
      ].join("\n"),
    ));
});
