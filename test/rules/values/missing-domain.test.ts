// The rule missing-domain: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFixAll } from "../../kit/check.ts";

describe("missing-domain", () => {
  it("stands on the heading", () =>
    checkChanged(
      ["<i>Changes in the capacity of organisations and communities to support rights</i>⇥-", ""].join("\n"),
      "",
      `
          ### DOMAINS
      //~     ^^^^^^^ 💡 error missing-domain: DOMAINS has no line “Changes in the capacity of organisations and communities to support rights”. Add it with its mark.
    `,
    ));

  it("is not silenced by an unknown line", () =>
    checkChanged(
      "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
      "<i>Changes in the weather</i>⇥-",
      `
          ### DOMAINS
      //~     ^^^^^^^ 💡 error missing-domain: DOMAINS has no line “Changes in the capacity of organisations and communities to support rights”. Add it with its mark.
          <i>Changes in the weather</i>⇥-
      //~    ^^^^^^^^^^^^^^^^^^^^^^ 🔧 warning unknown-domain: “Changes in the weather” is not a domain of change. Use the words of the form, or move it behind the last domain.
    `,
    ));

  it("inserts the line at its place, with -", () =>
    checkFixAll(
      [
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "",
      ].join("\n"),
      "",
      [
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥-",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "",
      ].join("\n"),
    ));

  it("inserts all six", () =>
    checkFixAll(
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "",
      ].join("\n"),
      "",
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥-",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "",
      ].join("\n"),
    ));
});
