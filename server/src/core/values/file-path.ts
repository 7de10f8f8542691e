// Paths of picture files as they stand in a report's addresses. Knows nothing of any file system.

/** Whether a file is a picture, by its name. */
export function isPictureFile(path: string): boolean {
  return /\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)$/i.test(path);
}

/** Whether an address leads to a file by a path from the report's own folder: no scheme, no host, no root, not to the page itself. */
export function isRelativePath(address: string): boolean {
  return address.trim() !== "" && !/^(?:[a-z][a-z\d+.-]*:|[/\\#?])/i.test(address.trim());
}

/** A file's path as an address: without what an address may not hold as it is, blanks, brackets, and what starts a query or an escape. */
export function encodePath(path: string): string {
  return path.replace(/[\s()<>"%#?\\]/g, (sign) => {
    if (sign === "(") return "%28";
    return sign === ")" ? "%29" : encodeURIComponent(sign);
  });
}

/** A picture's path in names, from the report's folder down; undefined for what is absolute, climbs up, or is no path at all. */
export function picturePath(written: string): string[] | undefined {
  const path = decoded(written.replace(/[?#].*$/s, ""));
  if (path === undefined || path === "" || /[\0\\:]/.test(path) || path.startsWith("/")) return undefined;
  const names = path.split("/").filter((name) => name !== "" && name !== ".");
  return names.length === 0 || names.includes("..") ? undefined : names;
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
