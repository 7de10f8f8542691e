// The script of the static page: marks problems and overruns as the live page does. For pictures and looking, not for the product.

import { markProblems } from "../../../client/webview/mark-problems.ts";
import { markOverrun } from "../../../client/webview/overrun.ts";
import type { PageProblem } from "../../../server/src/preview-protocol.ts";

const problems = JSON.parse(document.querySelector("#problems")?.textContent ?? "[]") as PageProblem[];
const pages = document.querySelector<HTMLElement>(".pages") as HTMLElement;
markProblems(pages, problems, (own) => own.map(({ message }) => message).join(" "));
document.fonts.ready.then(() => {
  for (const page of pages.querySelectorAll<HTMLElement>(".page"))
    markOverrun(page, (lines) => `The page ends here: ${lines} lines too many`);
  document.body.dataset.ready = "true";
});
