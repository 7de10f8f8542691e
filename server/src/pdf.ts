// The PDF writer with the fonts that it sets a report in: a bundle of its own, which is loaded when a PDF is first wanted.

import text from "@expo-google-fonts/charis-sil/400Regular/CharisSIL_400Regular.ttf";
import italic from "@expo-google-fonts/charis-sil/400Regular_Italic/CharisSIL_400Regular_Italic.ttf";
import bold from "@expo-google-fonts/charis-sil/700Bold/CharisSIL_700Bold.ttf";
import label from "@expo-google-fonts/noto-sans/600SemiBold/NotoSans_600SemiBold.ttf";
import symbols from "@expo-google-fonts/noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular.ttf";
import type { PdfFonts } from "./core/export/pdf/faces.ts";

export { writePdf } from "./core/export/pdf/write-pdf.ts";

export const fonts: PdfFonts = { text, italic, bold, label, symbols };
