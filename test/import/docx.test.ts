// Word documents: everything that the form asks for comes through, in whatever way it is written.

// Loaded ahead of the first test, as it takes its time.
import "../../server/src/core/import/from-docx.ts";
import { strict as assert } from "node:assert";
import { type Imported, importDocument } from "../../server/src/core/import/import.ts";
import { format, sample, settings } from "../kit/sample.ts";
import { bold, checkBox, docx, italic, noted, paragraph, picture, run, symbol, table } from "./docx.ts";
import { sampleDocx, usual } from "./sample-document.ts";

const { sections, marks } = format.template;
const expected = sample;
const png = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10]);

const read = (bytes: Uint8Array): Promise<Imported> => importDocument({ kind: "docx", bytes }, settings, "report");

async function comesOut(bytes: Uint8Array, text = expected): Promise<Imported> {
  const imported = await read(bytes);
  assert.equal(imported.text, text);
  return imported;
}

describe("a Word document", () => {
  it("with heading styles becomes the report it was", () => comesOut(sampleDocx()));

  it("with the styles Title and Subtitle", () =>
    comesOut(
      sampleDocx({
        ...usual,
        heading: (section) =>
          section === sections[0] ? paragraph(run(section.name), "Title") : usual.heading(section),
        headline: (text) => paragraph(run(text), "Subtitle"),
      }),
    ));

  it("with styles that Word names in Danish", () =>
    comesOut(sampleDocx(usual, {}, { styles: { H1: "Overskrift 1", H2: "Overskrift 2", H3: "Overskrift 3" } })));

  it("with bold headings of several runs and no styles", () =>
    comesOut(
      sampleDocx({
        ...usual,
        heading: ({ name }) => paragraph(bold(name.slice(0, 3)) + bold(name.slice(3))),
        headline: (text) => paragraph(run(text)),
      }),
    ));

  for (const [name, cell] of Object.entries({
    "check boxes": checkBox,
    "signs of Wingdings": (yes: boolean) => symbol(yes ? "F0FE" : "F0A8"),
    "boxes as letters": (yes: boolean) => run(yes ? "☒" : "☐"),
  }))
    it(`with tables and ${name}`, () =>
      comesOut(
        sampleDocx({
          ...usual,
          fields: (section) => [
            table(
              section.fields.map(({ label, colon, type, example }) => [
                italic(label + (colon ? ":" : "")),
                type === "mark" ? cell(example === marks.yes) : run(example),
              ]),
            ),
          ],
        }),
      ));

  it("with fields parted by line breaks", () =>
    comesOut(
      sampleDocx({
        ...usual,
        fields: (section) => [
          paragraph(
            section.fields
              .map(({ label, colon, example }) => italic(label + (colon ? ":" : "")) + run(`\t${example}`))
              .join(run("\n")),
          ),
        ],
      }),
    ));

  it("gives its pictures as files, with their alternative text", async () => {
    const { text, pictures } = await read(
      sampleDocx(
        usual,
        { images: [paragraph(picture("Two women")), paragraph(italic("At work. Photo: HWUS."))] },
        { picture: { bytes: png, ending: "png" } },
      ),
    );
    assert.ok(text.includes("![Two women](images/report-1.png)\n\n*At work. Photo: HWUS.*"));
    assert.deepEqual(pictures, [{ path: "images/report-1.png", bytes: png }]);
  });

  it("says which pictures cannot be shown", async () => {
    const { pictures, notes } = await read(
      sampleDocx(usual, { images: [paragraph(picture("A chart"))] }, { picture: { bytes: png, ending: "emf" } }),
    );
    assert.deepEqual(pictures, []);
    assert.match(notes.map(({ message }) => message).join(), /emf/);
  });

  it("keeps emphasis and lists, and moves notes to the section that cites them", async () => {
    const last =
      sections
        .find(({ id }) => id === "lessons")
        ?.example.split("\n\n")
        .at(-1) ?? "";
    const { text } = await read(
      sampleDocx(
        usual,
        { lessons: [paragraph(run("Not ") + bold("all") + run(" of it.") + noted(1))] },
        { notes: ["The minutes of March."] },
      ),
    );
    assert.equal(text, expected.replace(last, `${last}\n\nNot **all** of it.¹\n\n¹ The minutes of March.`));
  });

  it("reads nothing outside of the file", async () => {
    const { text, pictures } = await read(sampleDocx(usual, { images: [paragraph(picture("Outside", "outside"))] }));
    assert.deepEqual(pictures, []);
    assert.ok(!text.includes("etc"));
  });

  it("gives no problem that the report does not have", async () => {
    const { analysis } = await comesOut(sampleDocx());
    assert.deepEqual(analysis.problems, []);
  });
});

describe("a file that is no Word document", () => {
  const refused = (bytes: Uint8Array, message: RegExp) => assert.rejects(read(bytes), { message });
  const fine = sampleDocx();

  it("is refused", () => refused(new TextEncoder().encode("no zip"), /damaged/));
  it("is refused when it is cut off", () => refused(fine.slice(0, fine.length / 2), /damaged/));
  it("is refused when it is another zip", () => refused(docx([]).slice(0, 0), /damaged/));
  it("is refused when it has a password", () =>
    refused(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]), /password/));
  /** A document with an entry of a megabyte that says it is of another size. */
  const saying = (size: number) => {
    const document = docx([], { more: { "z.bin": new Uint8Array(1024 * 1024) } });
    const view = new DataView(document.buffer);
    for (let at = 0; at < document.length - 46; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 1024 * 1024)
        view.setUint32(at + 24, size, true);
    return document;
  };
  it("is refused when it says that it swells beyond all measure", () =>
    refused(saying(400 * 1024 * 1024), /unpacks to far more/));
  it("is refused when it holds more than it says", () => refused(saying(10), /unpacks to far more/));
  it("is refused when it is nested too deeply", () =>
    refused(
      docx([`${"<w:smartTag>".repeat(100_000)}${paragraph(run("x"))}${"</w:smartTag>".repeat(100_000)}`]),
      /nested|damaged/,
    ));
});
