// The rule unknown-domain: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix } from "../../kit/check.ts";

describe("unknown-domain", () => {
  it("stands on the label", () =>
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

  it("finds plain lines among the domains", () =>
    checkChanged(
      "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
      "Changes in the weather x",
      `
          ### DOMAINS
      //~     ^^^^^^^ 💡 error missing-domain: DOMAINS has no line “Changes in the capacity of organisations and communities to support rights”. Add it with its mark.
          Changes in the weather x
      //~ ^^^^^^^^^^^^^^^^^^^^^^ 🔧 warning unknown-domain: “Changes in the weather” is not a domain of change. Use the words of the form, or move it behind the last domain.
    `,
    ));

  it("offers the nearest missing domain", () =>
    checkFix(
      "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
      "<i><|Changes in capacity of organisations|></i>⇥☐",
      "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
    ));

  it("makes a domain of a plain line", () =>
    checkFix(
      "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
      "<|Changes in capacity of organisations|> ✓",
      "<i>Changes in the capacity of organisations and communities to support rights</i>⇥x",
    ));

  it("offers the priorities for a value", () =>
    checkFix(
      "<i>Development strategy priorities:</i>⇥Democracy and human rights",
      "<i><|Priorities of the strategy|>:</i>⇥Democracy and human rights",
      "<i>Development strategy priorities:</i>⇥Democracy and human rights",
    ));

  it("leaves prose and footnotes behind the last domain alone", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      [
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "",
        "Note: the laws are drafts.",
        "",
        "[^1]: See the gazette.",
      ].join("\n"),
      "",
    ));

  it("finds a marked label behind the last domain", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      [
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
        "<i>Changes in the weather</i>⇥x",
      ].join("\n"),
      `
          <i>Changes in the weather</i>⇥x
      //~    ^^^^^^^^^^^^^^^^^^^^^^ warning unknown-domain: “Changes in the weather” is not a domain of change. Use the words of the form, or move it behind the last domain.
    `,
    ));

  it("is never unknown-field", () =>
    checkChanged(
      "<i>Development strategy priorities:</i>⇥Democracy and human rights",
      ["<i>Development strategy priorities:</i>⇥Democracy and human rights", "<i>Budget:</i>⇥5 million"].join("\n"),
      `
          <i>Budget:</i>⇥5 million
      //~    ^^^^^^ warning unknown-domain: “Budget” is not a domain of change. Use the words of the form, or move it behind the last domain.
    `,
    ));
});
