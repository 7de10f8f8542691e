// Word documents for tests, made of the XML that Word writes: paragraphs with styles, tables, check boxes, pictures, notes.

import { strToU8, zipSync } from "fflate";

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A run of text; a tab and a line break are Word's own. */
export function run(text: string, properties = ""): string {
  const pieces = text.split(/([\t\n])/).map((piece) => {
    if (piece === "\t") return "<w:tab/>";
    return piece === "\n" ? "<w:br/>" : `<w:t xml:space="preserve">${escaped(piece)}</w:t>`;
  });
  return `<w:r><w:rPr>${properties}</w:rPr>${pieces.join("")}</w:r>`;
}

export const bold = (text: string): string => run(text, "<w:b/>");
export const italic = (text: string): string => run(text, "<w:i/>");
export const symbol = (code: string): string => `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;
export const checkBox = (checked: boolean): string =>
  `<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="${checked ? 1 : 0}"/></w14:checkbox></w:sdtPr><w:sdtContent>${run(checked ? "☒" : "☐")}</w:sdtContent></w:sdt>`;
export const link = (text: string): string => `<w:hyperlink r:id="link">${run(text)}</w:hyperlink>`;
export const noted = (id: number): string => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
export const picture = (alt: string, id = "picture"): string =>
  `<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="${id}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

/** A paragraph, of a style where one is named. */
export function paragraph(runs: string, style?: string): string {
  return `<w:p>${style === undefined ? "" : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${runs}</w:p>`;
}

/** A table; each cell holds runs. */
export function table(rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;
}

const spaces = ["w", "w14", "r", "wp", "a", "pic"]
  .map((prefix) => `xmlns:${prefix}="${namespaceOf(prefix)}"`)
  .join(" ");

function namespaceOf(prefix: string): string {
  const base = "http://schemas.openxmlformats.org";
  const known: Record<string, string> = {
    w: `${base}/wordprocessingml/2006/main`,
    w14: "http://schemas.microsoft.com/office/word/2010/wordml",
    r: `${base}/officeDocument/2006/relationships`,
    wp: `${base}/drawingml/2006/wordprocessingDrawing`,
    a: `${base}/drawingml/2006/main`,
    pic: `${base}/drawingml/2006/picture`,
  };
  return known[prefix] ?? "";
}

/** A style's id and the name that Word knows it by. */
export type Styles = Readonly<Record<string, string>>;

export interface Parts {
  readonly styles?: Styles;
  /** Where links lead. */
  readonly href?: string;
  /** The picture's bytes and its file's ending. */
  readonly picture?: { readonly bytes: Uint8Array; readonly ending: string };
  readonly notes?: readonly string[];
  /** Further parts of the file, by path. */
  readonly more?: Readonly<Record<string, Uint8Array>>;
}

/** A document's bytes. */
export function docx(
  body: readonly string[],
  { styles = {}, href = "https://openaid.um.dk/projects", picture: image, notes = [], more = {} }: Parts = {},
): Uint8Array {
  const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (id: string, type: string, target: string, mode = "") =>
    `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"${mode}/>`;
  const package_ = "http://schemas.openxmlformats.org/package/2006";
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  return zipSync({
    "[Content_Types].xml": xml(
      `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="${image?.ending ?? "png"}" ContentType="image/${image?.ending === "emf" ? "x-emf" : (image?.ending ?? "png")}"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": xml(
      `<Relationships xmlns="${package_}/relationships">${relation("d", "officeDocument", "word/document.xml")}</Relationships>`,
    ),
    "word/_rels/document.xml.rels": xml(
      `<Relationships xmlns="${package_}/relationships">${relation("s", "styles", "styles.xml")}${relation("n", "footnotes", "footnotes.xml")}${relation("link", "hyperlink", escaped(href), ' TargetMode="External"')}${relation("outside", "image", "file:///etc/hostname", ' TargetMode="External"')}${image ? relation("picture", "image", `media/image1.${image.ending}`) : ""}</Relationships>`,
    ),
    "word/styles.xml": xml(
      `<w:styles ${spaces}>${Object.entries(styles)
        .map(([id, name]) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`)
        .join("")}</w:styles>`,
    ),
    "word/footnotes.xml": xml(
      `<w:footnotes ${spaces}>${notes.map((note, index) => `<w:footnote w:id="${index + 1}">${paragraph(run(note))}</w:footnote>`).join("")}</w:footnotes>`,
    ),
    ...(image && { [`word/media/image1.${image.ending}`]: image.bytes }),
    "word/document.xml": xml(`<w:document ${spaces}><w:body>${body.join("")}</w:body></w:document>`),
    ...more,
  });
}
