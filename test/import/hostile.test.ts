// Documents made to do harm, and broken ones: each is refused in plain words, and takes little time and memory until then.

// Loaded ahead of the first test, as they take their time.
import "../../server/src/core/import/from-docx.ts";
import "../../server/src/core/import/from-pdf.ts";
import { strict as assert } from "node:assert";
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import { type DocumentContent, importDocument, repairReport } from "../../server/src/core/import/import.ts";
import { UnreadableDocument } from "../../server/src/core/import/read-document.ts";
import { sample, settings } from "../kit/sample.ts";
import { docx, paragraph, run } from "./docx.ts";
import { pdf } from "./pdf.ts";

const imported = (content: DocumentContent) => importDocument(content, settings, "report");
const refused = (content: DocumentContent, message: RegExp) =>
  assert.rejects(imported(content), (error) => error instanceof UnreadableDocument && message.test(error.message));

/** As much of PDFKit as is needed here; the product's own types have none of its passwords. */
interface Writer {
  text(words: string): void;
  on(event: "data" | "end", listener: (piece: Buffer) => void): void;
  end(): void;
}
const PDFKit = createRequire(__filename)("pdfkit") as new (options: {
  userPassword?: string;
  ownerPassword?: string;
}) => Writer;

/** A PDF as PDFKit writes it, with passwords. */
async function locked(options: { userPassword?: string; ownerPassword?: string }): Promise<Uint8Array> {
  const document = new PDFKit(options);
  document.text("A line of text.");
  const pieces: Buffer[] = [];
  document.on("data", (piece: Buffer) => pieces.push(piece));
  const ended = new Promise<void>((resolve) => document.on("end", () => resolve()));
  document.end();
  await ended;
  return Buffer.concat(pieces);
}

describe("a document that does harm", () => {
  it("as XML that no memory holds is refused", () =>
    refused(
      { kind: "docx", bytes: docx([], { more: { "word/many.xml": new Uint8Array(30 * 1024 * 1024).fill(32) } }) },
      /unpacks to far more/,
    ));

  it("as a stream of PDF that unpacks to more than a page holds is refused", () =>
    refused(
      { kind: "pdf", bytes: pdf([{ runs: [], packed: deflateSync(Buffer.alloc(60 * 1024 * 1024, 32)) }]) },
      /drawing|no text/,
    ));

  it("as a PDF whose page is drawn with thousands of letters is refused", () =>
    refused(
      {
        kind: "pdf",
        bytes: pdf([
          { runs: Array.from({ length: 25_000 }, (_, at) => ({ text: "x", x: (at * 53) % 560, y: (at * 97) % 800 })) },
        ]),
      },
      /drawing/,
    ));

  it("as HTML that is nested without end is refused, whatever its elements are called", async () => {
    for (const name of ["div", "b", "x-y"])
      await refused({ kind: "html", text: `${`<${name}>`.repeat(50_000)}words` }, /nested/);
  });

  it("as such HTML inside of a text is left as it is", () => {
    const nested = `${"<div>".repeat(5_000)}words`;
    assert.ok(repairReport(`${sample}\n${nested}\n`, settings).text.includes("words"));
  });

  it("reads nothing that lies outside of it", async () => {
    const { text, pictures } = await imported({
      kind: "html",
      text: `<p>See</p><img src="file:///etc/passwd" alt="a"><img src="http://127.0.0.1/b.png" alt="b"><script>fetch("/")</script>`,
    });
    assert.deepEqual(pictures, []);
    assert.ok(!text.includes("fetch"));
  });
});

describe("a PDF with a password", () => {
  it("for reading is refused", async () =>
    refused({ kind: "pdf", bytes: await locked({ userPassword: "secret", ownerPassword: "other" }) }, /password/));

  it("for changing alone is read", async () =>
    assert.match(
      (await imported({ kind: "pdf", bytes: await locked({ ownerPassword: "other" }) })).text,
      /A line of text/,
    ));
});

describe("a damaged document", () => {
  const whole = docx([paragraph(run("Words."))]);
  it("is refused wherever it is cut off", async () => {
    for (let length = 1; length < whole.length; length += Math.ceil(whole.length / 12))
      await refused({ kind: "docx", bytes: whole.slice(0, length) }, /damaged/);
  });

  it("ends in a refusal or in a text, whatever byte of it is wrong", async () => {
    const page = pdf([{ runs: [{ text: "Some words here.", x: 70, y: 700 }] }]);
    for (const [kind, bytes] of [
      ["docx", whole],
      ["pdf", page],
    ] as const)
      for (let at = 0; at < bytes.length; at += Math.ceil(bytes.length / 40)) {
        const wrong = Uint8Array.from(bytes);
        wrong[at] = (wrong[at] ?? 0) ^ 0x55;
        await imported({ kind, bytes: wrong }).catch((error) => assert.ok(error instanceof UnreadableDocument, error));
      }
  });
});
