// Puts rich text on the clipboard, which only a page can do. Where the browser wants a person's click for it, a button asks for one.

import { element } from "./element.ts";

export interface RichText {
  readonly html: string;
  readonly text: string;
}

/** Copies at once if the page may, else as soon as somebody clicks. @param done called when the text is on the clipboard */
export async function copyRich(
  rich: RichText,
  words: Readonly<Record<string, string>>,
  done: () => void,
): Promise<void> {
  takeBack();
  if (await wrote(rich)) return done();
  const button = element("button", { type: "button", textContent: words.copy ?? "" });
  const offer = element("div", { className: "copy-offer", role: "status" }, [words.copyNow ?? "", " ", button]);
  button.addEventListener("click", async () => {
    if (!(await wrote(rich)) && !wroteByCommand(rich)) return;
    takeBack();
    done();
  });
  document.body.append(offer);
  button.focus();
}

function takeBack(): void {
  document.querySelector(".copy-offer")?.remove();
}

async function wrote({ html, text }: RichText): Promise<boolean> {
  const kinds = { "text/html": html, "text/plain": text };
  const blobs = Object.entries(kinds).map(([type, content]) => [type, new Blob([content], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    // No such function, no permission, or the page has not the focus.
    return false;
  }
}

/** The old way, which any browser allows in a click. */
function wroteByCommand({ html, text }: RichText): boolean {
  const fill = (event: ClipboardEvent) => {
    event.preventDefault();
    event.clipboardData?.setData("text/html", html);
    event.clipboardData?.setData("text/plain", text);
  };
  document.addEventListener("copy", fill, { once: true });
  try {
    return document.execCommand("copy");
  } finally {
    document.removeEventListener("copy", fill);
  }
}
