// Breaks text into lines. Knows words, not what they mean.

/** Breaks a paragraph into lines of at most `width` columns, and no more than is pleasant to read. */
export function wrap(text: string, width: number): string {
  const most = Math.min(width, 100);
  const lines: string[] = [""];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1) ?? "";
    if (line !== "" && line.length + 1 + word.length > most) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.join("\n");
}
