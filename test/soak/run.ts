// `npm run soak`: 100,000 edits, 1,000 openings and 500 updates of the preview against the server as it is shipped. What it holds after
// that, garbage collected, is what it held after a hundredth of it: 20 MB more at the most, and the very same handles.

import { vscode } from "../kit/profiles.ts";
import { startProcess } from "./served-process.ts";
import { workOn } from "./work.ts";

const mostGrowth = 20 * 1024 * 1024;
const megabytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);

async function soak(): Promise<void> {
  const { client, held, end } = await startProcess(vscode);
  // What is loaded and compiled once is no leak.
  await workOn(client, { edits: 1_000, openings: 10, previews: 50 });
  const before = await held();
  console.log(`At first ${megabytes(before.rss)} MB, ${before.handles.length} handles`);
  await workOn(client, { edits: 100_000, openings: 1_000, previews: 500 }, (line) => console.log(line));
  const after = await held();
  const growth = after.rss - before.rss;
  const same = before.handles.join() === after.handles.join();
  const code = await end();
  console.log(
    `At the end ${megabytes(after.rss)} MB (${growth < 0 ? "" : "+"}${megabytes(growth)} MB), ${after.handles.length} handles`,
  );
  console.log(`Objects: ${megabytes(before.heap)} MB at first, ${megabytes(after.heap)} MB at the end`);
  if (!same) console.error(`Handles were ${before.handles}, and are ${after.handles}.`);
  const good = growth <= mostGrowth && same && code === 0;
  console.log(good ? "Nothing is kept." : "Something is kept, or the server did not end well.");
  process.exitCode = good ? 0 : 1;
}

void soak();
