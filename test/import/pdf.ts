// PDF documents for tests: lines of text in a standard font at given places. As little of the format as a reader needs.

/** A stretch of text; points from the page's left and foot. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

export interface PdfPage {
  readonly runs: readonly Placed[];
  /** What its content is, packed, in place of the runs. */
  readonly packed?: Uint8Array;
  /** Where a rectangle of the page leads to. */
  readonly link?: { readonly url: string; readonly rect: readonly [number, number, number, number] };
}

/** A document's bytes. */
export function pdf(pages: readonly PdfPage[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageIds = pages.map((_, index) => 4 + index * 3);
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${pageIds.map((id) => `${id} 0 R`).join(" ")}] /Count ${pages.length} >>`);
  add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  for (const [index, { runs, link, packed }] of pages.entries()) {
    const id = pageIds[index] as number;
    const content = runs
      .map(
        ({ text, x, y, size = 11 }) =>
          `BT /F ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`,
      )
      .join("\n");
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F 3 0 R >> >> /Contents ${id + 1} 0 R /Annots [${id + 2} 0 R] >>`,
    );
    const stream = packed ? Buffer.from(packed).toString("latin1") : content;
    add(`<< /Length ${stream.length}${packed ? " /Filter /FlateDecode" : ""} >>\nstream\n${stream}\nendstream`);
    add(
      link
        ? `<< /Type /Annot /Subtype /Link /Rect [${link.rect.join(" ")}] /Border [0 0 0] /A << /S /URI /URI (${link.url}) >> >>`
        : "<< /Type /Annot /Subtype /Text /Rect [0 0 0 0] /Contents () >>",
    );
  }
  let file = "%PDF-1.4\n";
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`).join("");
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}
