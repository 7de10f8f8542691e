// Pictures with the caption below them, kept together.

import type { Element } from "pdfkit";
import type { ExportFigure } from "../document.ts";
import { flowOf } from "../flow.ts";
import { mm, type } from "./design.ts";
import { flowSlabs } from "./flow-slabs.ts";
import { child } from "./pen.ts";
import { pictureSlabs } from "./picture-row.ts";
import type { Column, Sheet } from "./sheet.ts";
import { type Slab, together, withGap } from "./slab.ts";

const CAPTION_GAP = mm(1.5);

export function figureSlabs(sheet: Sheet, figure: ExportFigure, column: Column, parent: Element): Slab[] {
  const pictures = pictureSlabs(sheet, figure.pictures, column, parent);
  if (!figure.caption) return pictures;
  const element = child(sheet.pen, parent, pictures.length > 0 ? "Caption" : "Div");
  const caption = flowSlabs(sheet, flowOf(figure.caption), column, element, type.caption);
  return together([...pictures, ...(pictures.length > 0 ? withGap(caption, CAPTION_GAP) : caption)]);
}
