// `npm run test:converters`. Needs `node --import tsx`.
import { requirePdfReader } from "../../scripts/pdf-reader.mjs";

requirePdfReader();
const { testConverters } = await import("./run.ts");
process.exitCode = await testConverters();
