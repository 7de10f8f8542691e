// The ways from a Word document to something that people have in hand, each with what is known to get lost on it.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import mammoth from "mammoth";
import type { DocumentContent } from "../../server/src/core/import/import.ts";
import type { CorpusDocument } from "./documents.ts";
import type { Kept } from "./judge.ts";
import { runTool } from "./tools.ts";

export interface Way {
  readonly name: string;
  /** Programs that it needs besides pandoc. */
  readonly needs: readonly string[];
  /** Converts documents that LibreOffice takes all at once; called before any `convert`. */
  readonly prepare?: (folder: string, names: readonly string[]) => void;
  readonly convert: (folder: string, name: string) => Promise<DocumentContent>;
  /** What a document's marks, link and pictures come to on this way, and in its output. */
  readonly kept: (document: CorpusDocument, output: string) => Kept;
}

const everything: Kept = { marks: true, link: true, pictures: true };
const textOnly: Kept = { marks: true, link: false, pictures: false };
/** Pandoc drops signs of Wingdings. */
const withoutSigns = ({ marks }: CorpusDocument) => marks !== "signs";

const text = (path: string): DocumentContent => ({
  kind: "text",
  text: readFileSync(path, "utf8").replace(/^\uFEFF/, ""),
});

function pandoc(name: string, ending: string, args: readonly string[], kept: Kept): Way {
  return {
    name,
    needs: [],
    convert: async (folder, document) => {
      const path = `${document}.${ending}`;
      runTool(folder, "pandoc", [...args, `${document}.docx`, "-o", path]);
      return text(join(folder, path));
    },
    kept: (document) => ({ ...kept, marks: withoutSigns(document) }),
  };
}

/** One start of LibreOffice converts all documents. */
function office(to: string, folder: string, names: readonly string[]): void {
  runTool(folder, "soffice", [
    "--headless",
    `-env:UserInstallation=file://${folder}/profile`,
    "--convert-to",
    to,
    "--outdir",
    "office",
    ...names.map((name) => `${name}.docx`),
  ]);
}

const officeHtml = (folder: string, names: readonly string[]) => office("html", folder, names);
const officePdf = (folder: string, names: readonly string[]) => office("pdf", folder, names);

/**
 * pdftotext takes lone dashes for hyphens, and sets columns apart, out of their order: whose a mark is may then be lost.
 * @param marks whether each domain is marked, in order
 */
function marksIn(output: string, marks: readonly boolean[]): boolean | "some" {
  const written = output.match(/(?:^|[ \t])(?:[xX☐☒–-]|\uF0A8|\uF0FE)[ \t]*$/gm) ?? [];
  const there = written.slice(-marks.length).map((mark) => /[xX☒\uF0FE]/.test(mark));
  return isDeepStrictEqual(there, marks) || "some";
}

function pdfToText(name: string, args: readonly string[]): Way {
  return {
    name,
    needs: ["soffice", "pdftotext"],
    prepare: officePdf,
    convert: async (folder, document) => {
      runTool(folder, "pdftotext", [...args, `office/${document}.pdf`, `${document}.pdf.txt`]);
      return text(join(folder, `${document}.pdf.txt`));
    },
    kept: ({ content }, output) => ({ ...textOnly, marks: marksIn(output, content.marks) }),
  };
}

export const ways: readonly Way[] = [
  {
    name: "Word document",
    needs: [],
    convert: async (folder, name) => ({ kind: "docx", bytes: readFileSync(join(folder, `${name}.docx`)) }),
    kept: () => everything,
  },
  pandoc("pandoc -t gfm -s", "gfm.md", ["-s", "-t", "gfm"], everything),
  pandoc("pandoc -t gfm --wrap=none", "bare.md", ["-t", "gfm", "--wrap=none"], everything),
  pandoc("pandoc -t markdown -s", "pandoc.md", ["-s", "-t", "markdown"], everything),
  pandoc("pandoc -t plain -s", "plain.txt", ["-s", "-t", "plain"], textOnly),
  {
    name: "mammoth, Markdown",
    needs: [],
    convert: async (folder, name) => {
      const { convertToMarkdown } = mammoth as unknown as { convertToMarkdown: typeof mammoth.convertToHtml };
      return { kind: "text", text: (await convertToMarkdown({ path: join(folder, `${name}.docx`) })).value };
    },
    // Its Markdown has no check boxes.
    kept: ({ marks }) => ({ ...everything, marks: marks !== "controls" }),
  },
  {
    name: "mammoth, HTML",
    needs: [],
    convert: async (folder, name) => ({
      kind: "html",
      text: (await mammoth.convertToHtml({ path: join(folder, `${name}.docx`) })).value,
    }),
    kept: () => everything,
  },
  {
    name: "LibreOffice, HTML",
    needs: ["soffice"],
    prepare: officeHtml,
    convert: async (folder, name) => ({
      kind: "html",
      text: readFileSync(join(folder, `office/${name}.html`), "utf8"),
    }),
    kept: () => everything,
  },
  {
    name: "LibreOffice, HTML, pandoc -t gfm",
    needs: ["soffice"],
    prepare: officeHtml,
    convert: async (folder, name) => {
      runTool(folder, "pandoc", ["-f", "html", "-t", "gfm", `office/${name}.html`, "-o", `${name}.office.md`]);
      return text(join(folder, `${name}.office.md`));
    },
    kept: () => everything,
  },
  {
    name: "LibreOffice, text",
    needs: ["soffice"],
    prepare: (folder, names) => office("txt:Text (encoded):UTF8", folder, names),
    convert: async (folder, name) => text(join(folder, `office/${name}.txt`)),
    kept: () => textOnly,
  },
  {
    name: "LibreOffice, PDF",
    needs: ["soffice"],
    prepare: officePdf,
    convert: async (folder, name) => ({ kind: "pdf", bytes: readFileSync(join(folder, `office/${name}.pdf`)) }),
    kept: () => ({ ...textOnly, link: true }),
  },
  pdfToText("LibreOffice, PDF, pdftotext", []),
  pdfToText("LibreOffice, PDF, pdftotext -layout", ["-layout"]),
];
