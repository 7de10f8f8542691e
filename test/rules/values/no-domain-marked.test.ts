// The rule no-domain-marked: what it finds in a changed sample report, and what its fixes make of it.

import { checkChanged, checkFix } from "../../kit/check.ts";

describe("no-domain-marked", () => {
  it("stands on the heading", () =>
    checkChanged(
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥-",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      `
          ### DOMAINS
      //~     ^^^^^^^ 🔧 error no-domain-marked: No domain is marked x. Mark each kind of change that this result is.
    `,
    ));

  it("waits for marks that are missing", () =>
    checkChanged(
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥-",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      `
          <i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥
      //~                                                                                        | 💡 error invalid-domain-mark: The mark is missing. Write x if this result is a change of this kind, and - if it is not.
    `,
    ));

  it("waits for domains that are missing", () =>
    checkChanged(
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      [
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥-",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
      ].join("\n"),
      `
          ### DOMAINS
      //~     ^^^^^^^ 💡 error missing-domain: DOMAINS has no line “Changes in local leadership of development and humanitarian work”. Add it with its mark.
    `,
    ));

  it("marks the one that is chosen", () =>
    checkFix(
      [
        "### DOMAINS",
        "",
        "<i>Development strategy priorities:</i>⇥Democracy and human rights",
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥x",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      [
        "### <|DOMAINS|>",
        "",
        "<i>Development strategy priorities:</i>⇥Democracy and human rights",
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥-",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      [
        "### DOMAINS",
        "",
        "<i>Development strategy priorities:</i>⇥Democracy and human rights",
        "<i>Changes in the lives of people facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in laws, policies and practices that affect people's rights</i>⇥x",
        "<i>Changes in the capacity of organisations and communities to support rights</i>⇥-",
        "<i>Changes in partnerships and collaborations that support people's rights</i>⇥-",
        "<i>Changes in participation of groups facing poverty, marginalisation or vulnerability</i>⇥-",
        "<i>Changes in local leadership of development and humanitarian work</i>⇥-",
      ].join("\n"),
      "Changes in laws, policies and practices that affect people's rights",
    ));
});
