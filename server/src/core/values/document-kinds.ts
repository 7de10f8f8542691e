// Which documents of other programs can become reports, by the endings of their names. Data only.

export const documentKinds: Readonly<Record<string, "docx" | "html" | "pdf" | "text">> = {
  ".docx": "docx",
  ".docm": "docx",
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".pdf": "pdf",
  ".txt": "text",
  ".text": "text",
  ".md": "text",
  ".markdown": "text",
};

/** The ending of a file's name, in small letters with its dot; empty where there is none. */
export function endingOf(name: string): string {
  return /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? "";
}
