// The form for a field of the page, and how what is typed there becomes an edit. Nothing is sent here.

import type { ToHost } from "../../server/src/preview-protocol.ts";
import { element } from "./element.ts";

type Edit = Extract<ToHost, { type: "edit" }>["edit"];
type Words = Readonly<Record<string, string>>;
interface Suggestions {
  readonly countries: readonly string[];
  readonly priorities: readonly string[];
}

export interface FieldForm {
  readonly form: HTMLFormElement;
  /** What is typed now; undefined where it says nothing. */
  readonly read: () => Edit | undefined;
}

/** @param field the element with `data-edit` @param label what is edited, for those who cannot see it */
export function formFor(field: HTMLElement, label: string, words: Words, suggestions: Suggestions): FieldForm {
  const { edit, section = "", field: id = "", value = "", name = "", year = "", from = "", to = "" } = field.dataset;
  const inputs = (...children: HTMLElement[]) =>
    element("form", { className: "field-editor", noValidate: false }, children);
  if (edit === "author") {
    const who = textInput(`${label}: ${words.name}`, name);
    const when = yearInput(`${label}: ${words.year}`, year, true);
    return {
      form: inputs(who, when),
      read: () => (when.value ? { kind: "setAuthor", name: who.value, year: Number(when.value) } : undefined),
    };
  }
  if (edit === "period") {
    const first = yearInput(`${label}: ${words.from}`, from, true);
    const last = yearInput(`${label}: ${words.to}`, to, false);
    const ids = { kind: "setPeriod", section, field: id } as const;
    return {
      form: inputs(first, element("span", { textContent: "–", ariaHidden: "true" }), last),
      read: () =>
        first.value ? { ...ids, from: Number(first.value), ...(last.value && { to: Number(last.value) }) } : undefined,
    };
  }
  const input = textInput(label, value);
  const offered = edit === "countries" ? suggestions.countries : edit === "priorities" ? suggestions.priorities : [];
  return {
    form: inputs(input, ...(offered.length > 0 ? [suggestionsFor(input, offered)] : [])),
    read: () =>
      edit === "headline"
        ? { kind: "setHeadline", value: input.value }
        : { kind: "setField", section, field: id, value: input.value },
  };
}

function textInput(label: string, value: string): HTMLInputElement {
  return element("input", { type: "text", value, ariaLabel: label, autocomplete: "off", maxLength: 10_000 });
}

function yearInput(label: string, value: string, required: boolean): HTMLInputElement {
  const limits = { min: "1000", max: "9999", step: "1" };
  return element("input", { type: "number", value, ariaLabel: label, required, ...limits });
}

/** Offers names for the last part of a list: what is typed before it stays. */
function suggestionsFor(input: HTMLInputElement, names: readonly string[]): HTMLDataListElement {
  const list = element("datalist", { id: "suggestions" });
  const offer = () => {
    const before = /^.*[,;]\s*/s.exec(input.value)?.[0] ?? "";
    list.replaceChildren(...names.map((name) => element("option", { value: before + name })));
  };
  offer();
  input.setAttribute("list", list.id);
  input.addEventListener("input", offer);
  return list;
}
