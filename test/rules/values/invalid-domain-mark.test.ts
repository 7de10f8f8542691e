// The rule invalid-domain-mark: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix, checkFixAll } from "../../kit/check.ts";

describe("invalid-domain-mark", () => {
  it("stands on the mark", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥☒",
      `
          <i>Changes in local leadership of development and humanitarian work</i>⇥☒
      //~                                                                         ^ 💡 error invalid-domain-mark: Write x instead of “☒”.
    `,
    ));

  it("stands at the line's end where there is none", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥",
      `
          <i>Changes in local leadership of development and humanitarian work</i>⇥
      //~                                                                         | 💡 error invalid-domain-mark: The mark is missing. Write x if this result is a change of this kind, and - if it is not.
    `,
    ));

  it("offers both where it cannot tell", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥perhaps",
      `
          <i>Changes in local leadership of development and humanitarian work</i>⇥perhaps
      //~                                                                         ^^^^^^^ 🔧 error invalid-domain-mark: “perhaps” is no mark. Write x if this result is a change of this kind, and - if it is not.
    `,
    ));

  it("takes filler for no mark", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥TBD",
      `
          <i>Changes in local leadership of development and humanitarian work</i>⇥TBD
      //~                                                                         ^^^ 🔧 error invalid-domain-mark: “TBD” is no mark. Write x if this result is a change of this kind, and - if it is not.
    `,
    ));

  it("writes x", () =>
    checkFix(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥<|✓|>",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥x",
    ));

  it("writes -", () =>
    checkFix(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥<|Nej|>",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
    ));

  it("writes what the writer chooses", () =>
    checkFix(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥<|?|>",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      1,
    ));

  it("adds the tab that is missing too", () =>
    checkFix(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "<i>Changes in local leadership of development and humanitarian work</i><|>",
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
    ));

  it("mends marks of every kind", () =>
    checkFixAll(
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥[x]",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥🗹",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥\\-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥--",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥\uf0a8",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥☐",
      ].join("\n"),
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
    ));

  it("mends boxes, words and control characters", () =>
    checkFixAll(
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      [
        '<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥<input type="checkbox" checked="checked" />',
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥☒\u0001",
        '<i>Changes in the capacity of organisations and communities to support rights</i>⇥<input type="checkbox" />',
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥–",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥non",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥",
      ].join("\n"),
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
    ));

  it("leaves columns of yes and no to the writer", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      "| Changes in local leadership of development and humanitarian work | X |  |",
      `
          | Changes in local leadership of development and humanitarian work | X |  |
      //~                                                                      ^^^ 🔧 error invalid-domain-mark: “X |” is no mark. Write x if this result is a change of this kind, and - if it is not.
    `,
    ));

  it("takes no prose for a part of the last mark", () =>
    checkChanged(
      "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ["<i>Changes in local leadership of development and humanitarian work</i>⇥x", "The laws are still drafts."].join(
        "\n",
      ),
      "",
    ));
});
