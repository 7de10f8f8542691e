// Pictures in a PDF: PNG and JPEG of every kind, made as small as a page needs them, and a warning for what is none.

import { strict as assert } from "node:assert";
import { type BitDepth, encode } from "fast-png";
import type { PictureFile } from "../../../server/src/core/export/pictures.ts";
import { pdfOf, readPdf, tagged, textOf } from "../../kit/pdf.ts";
import { changed } from "../../kit/sample.ts";

const report = changed("#### IMAGES\n", "#### IMAGES\n\n![Fishers at the lake](lake.png)\n");

/** A picture of one colour that fades. */
function png(channels: number, depth: BitDepth = 8, width = 40, height = 30): PictureFile {
  const most = 2 ** depth - 1;
  const values = Array.from({ length: width * height * channels }, (_, index) => (index * 7) % (most + 1));
  const data = depth === 16 ? Uint16Array.from(values) : Uint8Array.from(values);
  return { bytes: encode({ width, height, data, channels, depth }), type: "image/png", width, height };
}

/** As much of a JPEG as says how large it is. */
function jpeg({ width = 40, height = 30, channels = 3, orientation = 1 } = {}): PictureFile {
  const exif = [
    ...[0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
  ];
  const size = [height >> 8, height & 255, width >> 8, width & 255];
  const parts = Array.from({ length: channels }, (_, index) => [index + 1, 0x11, 0]).flat();
  const frame = [0xff, 0xc0, 0, 8 + parts.length, 8, ...size, channels, ...parts];
  return { bytes: Uint8Array.from([0xff, 0xd8, ...exif, ...frame, 0xff, 0xd9]), type: "image/jpeg", width, height };
}

/** How large the picture's place on the page is, in whole points; taken from the instruction that places it. */
async function placed(file: PictureFile) {
  const { bytes, warnings } = await pdfOf(report, { "lake.png": file });
  const { pictures, tags } = await readPdf(bytes);
  return { shown: pictures.reduce((sum, count) => sum + count, 0), warnings, tags, file: Buffer.from(bytes) };
}

describe("pictures in a PDF", () => {
  const kinds = {
    grey: png(1),
    "grey of 16 bits": png(1, 16),
    "grey that fades": png(2),
    colour: png(3),
    "colour of 16 bits": png(3, 16),
    "colour that fades": png(4),
    JPEG: jpeg(),
    "grey JPEG": jpeg({ channels: 1 }),
    "JPEG for print": jpeg({ channels: 4 }),
    "JPEG that lies on its side": jpeg({ orientation: 6 }),
    "very wide": png(3, 8, 4000, 2),
    "very high": png(3, 8, 2, 4000),
    "of one pixel": png(3, 8, 1, 1),
  };
  for (const [name, file] of Object.entries(kinds))
    it(`shows a picture: ${name}`, async () => {
      const { shown, warnings, tags } = await placed(file);
      assert.equal(shown, 1);
      assert.deepEqual(warnings, []);
      assert.deepEqual(
        tagged(tags, "Figure").map(({ alt }) => alt),
        ["Fishers at the lake"],
      );
    });

  it("lets what fades shine through", async () => {
    assert.ok((await placed(png(4))).file.includes("/SMask"));
    assert.ok(!(await placed(png(3))).file.includes("/SMask"));
  });

  it("puts a picture that stands twice into the file once", async () => {
    const twice = changed("#### IMAGES\n", "#### IMAGES\n\n![One](lake.png)\n\n![Two](lake.png)\n");
    const { bytes } = await pdfOf(twice, { "lake.png": png(3) });
    assert.equal(
      Buffer.from(bytes)
        .toString("latin1")
        .match(/\/Subtype \/Image/g)?.length,
      1,
    );
    assert.equal((await readPdf(bytes)).pictures[0], 2);
  });

  it("keeps the first part on its page by making pictures lower", async () => {
    const filler = "The union held one more meeting in the evening and wrote down what was said there. ".repeat(4);
    const full = changed("#### CONTRIBUTION\n", `#### CONTRIBUTION\n\n${filler}\n`, report);
    const { pages, pictures } = await readPdf((await pdfOf(full, { "lake.png": png(3, 8, 400, 300) })).bytes);
    assert.equal(pages.length, 2);
    assert.deepEqual(pictures, [1, 0]);
  });

  it("says in words what a picture shows that is not there", async () => {
    const { bytes, warnings } = await pdfOf(report);
    const { pages, pictures } = await readPdf(bytes);
    assert.match(pages[0] ?? "", /Fishers at the lake/);
    assert.deepEqual(pictures, [0, 0]);
    assert.deepEqual(warnings, []);
  });

  const whole = png(4).bytes;
  const broken: Record<string, PictureFile> = {
    "no bytes": { ...png(3), bytes: new Uint8Array() },
    "no picture": { ...png(3), bytes: new TextEncoder().encode("This is a letter.") },
    "half a PNG": { ...png(3), bytes: whole.slice(0, whole.length / 2) },
    "a PNG's head alone": { ...png(3), bytes: whole.slice(0, 33) },
    "a PNG with a wrong byte": { ...png(3), bytes: whole.map((byte, index) => (index === 45 ? byte ^ 255 : byte)) },
    "a PNG larger than any page": { ...png(3), bytes: claiming(whole, 100_000, 100_000) },
    "a PNG without width": { ...png(3), bytes: claiming(whole, 0, 30) },
    "a JPEG's first bytes": { ...jpeg(), bytes: Uint8Array.from([0xff, 0xd8, 0xff]) },
    "a JPEG without size": jpeg({ width: 0, height: 0 }),
    "a JPEG of two colours": jpeg({ channels: 2 }),
    "a JPEG in a PNG's clothes": { ...png(3), bytes: jpeg().bytes },
  };
  for (const [name, file] of Object.entries(broken))
    it(`warns of ${name}, and writes the rest`, async () => {
      const { bytes, warnings } = await pdfOf(report, { "lake.png": file });
      assert.deepEqual(warnings, [
        "The picture lake.png is damaged or too large for a PDF: its words stand in its place.",
      ]);
      const { pages, tags } = await readPdf(bytes);
      assert.equal(pages.length, 2);
      assert.ok(tagged(tags, "Sect").some((section) => textOf(section).startsWith("DOMAINS")));
    });
});

/** A PNG whose head says another size. */
function claiming(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const changedBytes = bytes.slice();
  const view = new DataView(changedBytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return changedBytes;
}
