// Markdown that this program wrote itself, without its markup, for clients that show plain text. Not a parser: writers' texts never come here.

/** The text as a person would read it: no emphasis, code marks, heading and quote marks or link targets. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/^(?:#{1,6} +|> ?)/gm, "")
    .replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, "$1")
    .replace(/(`+)(.+?)\1/g, "$2")
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, "$2")
    .replace(/(?<![\w*])[*_](?=\S)(.+?)(?<=\S)[*_](?![\w*])/g, "$1")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&nbsp;/g, " ");
}
