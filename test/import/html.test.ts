// HTML out of converters: LibreOffice's and mammoth's, each with all that is theirs alone. The report comes out as it was.

import { strict as assert } from "node:assert";
import { importDocument } from "../../server/src/core/import/import.ts";
import { changed, format, sample, settings } from "../kit/sample.ts";
import { sampleHtml, usual } from "./sample-html.ts";

const { sections, marks } = format.template;
const read = (html: string) => importDocument({ kind: "html", text: html }, settings, "report");

async function comesOut(html: string, expected = sample): Promise<void> {
  assert.equal((await read(html)).text, expected);
}

describe("a page of LibreOffice", () => {
  const font = (inner: string) => `<p style="margin-bottom: 0cm"><font face="Liberation Serif">${inner}</font></p>`;

  it("with headings that are broken in their middle", () =>
    comesOut(sampleHtml({ heading: ({ name, level }) => `<h${level}>${name.replace(" ", "\n")}</h${level}>` })));

  it("with bold paragraphs for headings, and the headline a paragraph", () =>
    comesOut(sampleHtml({ heading: ({ name }) => font(`<b>${name}</b>`), headline: (text) => font(text) })));

  it("with a header, a footer and a page break", () =>
    comesOut(
      sampleHtml({
        begin: '<div title="header"><p>Results of the year</p></div>',
        heading: (section) =>
          section.level === 2 ? `<h2 style="page-break-before: always">${section.name}</h2>` : usual.heading(section),
        end: '<div title="footer"><p>Page 1 of 2</p></div>\0',
      }),
    ));

  it("with soft hyphens, blanks that do not break, and boxes with a control character", () =>
    comesOut(
      sampleHtml({
        field: ({ label, value, isMark }) => {
          const written = label.replace("marginalisation", "marginal&shy;isation").replace(":", "&nbsp;:");
          return `<p><i>${written}</i>\t${isMark ? (value === marks.yes ? "☒\u0001" : "☐\u0001") : value}</p>`;
        },
      }),
    ));

  it("with a picture that has no alternative text", async () => {
    const images = sections.find(({ kind }) => kind === "images")?.example ?? "";
    const { text } = await read(
      sampleHtml({
        images: (caption) => `<p><img src="data:image/png;base64,iVBORw0KGgo=" name="Picture 1"></p>${caption}`,
      }),
    );
    assert.equal(text, changed(images, `![](images/report-1.png)\n\n${images}`));
  });
});

describe("a page of mammoth", () => {
  const table = (cells: (row: { label: string; value: string; isMark: boolean }) => string) =>
    sampleHtml({ fields: (rows) => `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join("")}</table>` });

  it("with tables, and check boxes as tags", () =>
    comesOut(
      table(({ label, value, isMark }) => {
        const box = `<input type="checkbox"${value === marks.yes ? ' checked="checked"' : ""} />`;
        return `<td><p><em>${label}</em></p></td><td><p>${isMark ? box : value}</p></td>`;
      }),
    ));

  it("with the boxes that it makes of Wingdings", () =>
    comesOut(
      table(
        ({ label, value, isMark }) =>
          `<td><p><em>${label}</em></p></td><td><p>${isMark ? (value === marks.yes ? "🗹" : "🞎") : value}</p></td>`,
      ),
    ));

  it("with bold headings, underlined", () =>
    comesOut(sampleHtml({ heading: ({ name }) => `<p><strong><u>${name}</u></strong></p>` })));
});
