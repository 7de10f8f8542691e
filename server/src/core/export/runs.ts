// Text inside a line as runs of one style each: what a word processor or a page's layout needs of safe HTML. Knows no report.

import type { Element, ElementContent, Root } from "hast";
import type { ExportPicture } from "./document.ts";

/** How a run of text looks. */
export interface RunStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly code: boolean;
  readonly position: "normal" | "super" | "sub";
  /** The photographer's credit in a caption. */
  readonly credit: boolean;
  /** The address that the text leads to. */
  readonly link: string | undefined;
}

export type Run = TextRun | LineBreak | PictureRun;

export interface TextRun extends RunStyle {
  readonly kind: "text";
  /** Never empty; white space as it is shown: one blank for a run of it, but for code that stands by itself. */
  readonly text: string;
}

export interface LineBreak {
  readonly kind: "break";
}

/** A picture inside a line. */
export interface PictureRun {
  readonly kind: "picture";
  readonly picture: ExportPicture;
}

/** How text looks that has no markup. */
export const plainStyle: RunStyle = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  code: false,
  position: "normal",
  credit: false,
  link: undefined,
};

/** What an element does to the style of the text in it. */
const styles: Readonly<Record<string, Partial<RunStyle>>> = {
  strong: { bold: true },
  b: { bold: true },
  em: { italic: true },
  i: { italic: true },
  u: { underline: true },
  s: { strike: true },
  del: { strike: true },
  code: { code: true },
  sub: { position: "sub" },
  sup: { position: "super" },
};

/** A style as an element changes it. */
export function styleIn(element: Element, style: RunStyle): RunStyle {
  const { tagName, properties } = element;
  if (tagName === "a") return { ...style, link: textOf(properties.href) };
  if (tagName === "span" && hasClass(element, "credit")) return { ...style, credit: true };
  return { ...style, ...styles[tagName] };
}

/** The runs of phrasing content. Runs of one style are one; no blank at either end, none doubled. */
export function runsOf(content: readonly (ElementContent | Root["children"][number])[], style = plainStyle): Run[] {
  return tidy(content.flatMap((node) => rawRuns(node, style)));
}

/** A text without markup as runs: none for an empty one. */
export function plainRuns(text: string): Run[] {
  return text === "" ? [] : [{ kind: "text", text, ...plainStyle }];
}

/** The words of runs; a break is a line break, a picture its alternative text. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs.map((run) => (run.kind === "text" ? run.text : run.kind === "break" ? "\n" : run.picture.alt)).join("");
}

/** The picture that an element of the safe tree shows; undefined for any other element. */
export function pictureOf(element: Element): ExportPicture | undefined {
  const { tagName, properties } = element;
  if (tagName === "img") return { source: textOf(properties.dataSrc), alt: textOf(properties.alt) ?? "" };
  if (tagName !== "span" || !hasClass(element, "blocked-picture")) return undefined;
  return {
    source: undefined,
    alt: element.children.map((child) => (child.type === "text" ? child.value : "")).join(""),
  };
}

function rawRuns(node: ElementContent | Root["children"][number], style: RunStyle): Run[] {
  if (node.type === "text") return [{ kind: "text", text: node.value, ...style }];
  if (node.type !== "element") return [];
  if (node.tagName === "br") return [{ kind: "break" }];
  const picture = pictureOf(node);
  if (picture) return [{ kind: "picture", picture }];
  const inner = styleIn(node, style);
  return node.children.flatMap((child) => rawRuns(child, inner));
}

/** White space as a page shows it: runs of it one blank, none at the ends and around breaks. No-break spaces stay. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = [];
  let blank = true;
  const trimLast = () => {
    const last = tidied.at(-1);
    if (last?.kind !== "text" || !last.text.endsWith(" ")) return;
    tidied.pop();
    if (last.text !== " ") tidied.push({ ...last, text: last.text.slice(0, -1) });
  };
  for (const run of runs) {
    if (run.kind === "break") {
      trimLast();
      tidied.push(run);
      blank = true;
    } else if (run.kind === "picture") {
      tidied.push(run);
      blank = false;
    } else {
      const collapsed = run.text.replace(/[ \t\r\n\f]+/g, " ");
      const text: string = blank ? collapsed.replace(/^ /, "") : collapsed;
      if (text === "") continue;
      blank = text.endsWith(" ");
      const last = tidied.at(-1);
      if (last?.kind === "text" && sameStyle(last, run))
        tidied[tidied.length - 1] = { ...last, text: last.text + text };
      else tidied.push({ ...run, text });
    }
  }
  trimLast();
  while (tidied.at(-1)?.kind === "break") tidied.pop();
  return tidied;
}

function sameStyle(a: TextRun, b: TextRun): boolean {
  return (Object.keys(plainStyle) as (keyof RunStyle)[]).every((key) => a[key] === b[key]);
}

export function hasClass({ properties }: Element, name: string): boolean {
  return Array.isArray(properties.className) && properties.className.includes(name);
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
