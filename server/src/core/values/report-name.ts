// What a report's file is called, and what is named after it. Knows no file system.

/** A file's name without its ending, and without the one that reports have: “mali” of “mali.results.md”, of “mali.docx”. */
export function stemOf(name: string): string {
  return name.replace(/(?<=.)\.[^.]*$/, "").replace(/(?<=.)\.results(?:-summary)?$/i, "");
}

/** The file of the report that a document becomes. */
export function reportName(document: string): string {
  return `${stemOf(document)}.results.md`;
}
