// The rule domain-label: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("domain-label", () => {
  it("stands on the label", () =>
    checkChanged(
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
      "<i>Changes in laws, policies and practices that affect people’s rights</i>⇥x",
      `
          <i>Changes in laws, policies and practices that affect people’s rights</i>⇥x
      //~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning domain-label: These are not the exact words of the domain. Write “Changes in laws, policies and practices that affect people's rights”.
    `,
    ));

  it("finds a colon, a capital, a slip and a soft hyphen", () =>
    checkChanged(
      [
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      [
        "<i>Changes in the capacity of organisations and communities to support rights:</i>⇥-",
        "<i>CHANGES IN PARTNERSHIPS AND COLLABORATIONS THAT SUPPORT PEOPLE'S RIGHTS</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginal\u00adisation or vulnerability</i>⇥-",
        "<i>Changes in local leadreship of development and humanitarian work</i>⇥-",
      ].join("\n"),
      `
          <i>Changes in the capacity of organisations and communities to support rights:</i>⇥-
      //~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning domain-label: These are not the exact words of the domain. Write “Changes in the capacity of organisations and communities to support rights”.
          <i>CHANGES IN PARTNERSHIPS AND COLLABORATIONS THAT SUPPORT PEOPLE'S RIGHTS</i>⇥-
      //~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning domain-label: These are not the exact words of the domain. Write “Changes in partnerships and collaborations that support people's rights”.
          <i>Changes in participation of groups facing poverty, marginal\u00adisation or vulnerability</i>⇥-
      //~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning domain-label: These are not the exact words of the domain. Write “Changes in participation of groups facing poverty, marginalisation or vulnerability”.
          <i>Changes in local leadreship of development and humanitarian work</i>⇥-
      //~    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning domain-label: These are not the exact words of the domain. Write “Changes in local leadership of development and humanitarian work”.
    `,
    ));

  it("writes the form's words", () =>
    checkFix(
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
      "<i><|Changes in laws, policies and practices that affect people\\'s rights|></i>⇥x",
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
    ));

  it("goes together with markup", () =>
    checkFixAll(
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
      "**Changes in laws, policies and practices that affect people’s rights:** X",
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
    ));

  it("has nothing to say of a colon behind the markup", () =>
    checkChanged(
      "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
      "<i>Changes in laws, policies and practices that affect people's rights</i>:⇥x",
      `
          <i>Changes in laws, policies and practices that affect people's rights</i>:⇥x
      //~ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ 💡 warning field-markup: This label is not in the usual markup. Write “<i>Changes in laws, policies and practices that affect people's rights</i>” and a tab in front of the value.
    `,
    ));
});
