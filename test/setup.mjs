// What every process that runs tests needs before the first of them.
import fc from "fast-check";
import { requireFonts } from "../scripts/pdf-fonts.mjs";
import { requirePdfReader } from "../scripts/pdf-reader.mjs";

requireFonts();
requirePdfReader();

// The same texts in every run, so that a red run can be repeated; `npm run fuzz` looks for new ones.
fc.configureGlobal({ seed: 1 });
