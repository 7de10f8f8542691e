// The commands that read or write reports, as one part of the program that is loaded with the first of them. Lists, decides nothing.

export { checkInThread } from "./check/threads.ts";
export { check } from "./commands/check.ts";
export { explain } from "./commands/explain.ts";
export { exportReports } from "./commands/export.ts";
export { fix } from "./commands/fix.ts";
export { format } from "./commands/format.ts";
export { importReports } from "./commands/import.ts";
export { newReport } from "./commands/new.ts";
