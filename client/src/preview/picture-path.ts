// Reads the path of a picture as a report writes it. Knows no file system.

/** The path's names, from the report's folder down; undefined for what is absolute, climbs up, or is no path at all. */
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
