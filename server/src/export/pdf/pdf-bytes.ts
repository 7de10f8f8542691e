// A report as a PDF, with the fonts that it is set in. Heavy: load it when a PDF is wanted, not before.

import text from "@expo-google-fonts/charis-sil/400Regular/CharisSIL_400Regular.ttf";
import italic from "@expo-google-fonts/charis-sil/400Regular_Italic/CharisSIL_400Regular_Italic.ttf";
import bold from "@expo-google-fonts/charis-sil/700Bold/CharisSIL_700Bold.ttf";
import label from "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf";
import symbols from "@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf";
import type { ExportDocument } from "../../core/export/document.ts";
import type { PdfFonts } from "../../core/export/pdf/faces.ts";
import { writePdf } from "../../core/export/pdf/write-pdf.ts";
import type { Pictures } from "../../core/export/pictures.ts";

export interface Pdf {
  readonly bytes: Uint8Array;
  /** What is not in it as the report has it, in words. */
  readonly warnings: readonly string[];
}

/** @param date when it is said to have been made */
export async function pdfBytes(document: ExportDocument, pictures: Pictures, date: Date): Promise<Pdf> {
  const warnings: string[] = [];
  const bytes = await writePdf(document, pictures, {
    fonts: await readFonts(),
    date,
    creator: "results-summary",
    warn: (message) => warnings.push(message),
  });
  return { bytes, warnings };
}

async function readFonts(): Promise<PdfFonts> {
  const [plain, slanted, strong, sans, signs] = await Promise.all([text(), italic(), bold(), label(), symbols()]);
  return { text: plain, italic: slanted, bold: strong, label: sans, symbols: signs };
}
