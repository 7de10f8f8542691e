// Gives pictures the addresses that the editor's side found for them. A picture that is shown is not loaded again.

export interface Pictures {
  /** Shows what is known, and asks for the rest. */
  look(): void;
  /** Addresses by the report's paths; null for none. */
  found(addresses: Readonly<Record<string, string | null>>): void;
  /** Another report is shown: its paths mean other files. */
  forget(): void;
}

/** As many paths as one message may hold. */
const most = 200;
const longest = 2_000;

export function showPictures(root: HTMLElement, ask: (paths: string[]) => void): Pictures {
  const known = new Map<string, string | null>();
  const asked = new Set<string>();
  const shown = new WeakMap<HTMLImageElement, string>();

  function look(): void {
    const wanted = new Set<string>();
    for (const picture of root.querySelectorAll<HTMLImageElement>("img[data-src]")) {
      const path = picture.dataset.src ?? "";
      const address = path.startsWith("data:image/") ? path : known.get(path);
      if (address === undefined) {
        if (!asked.has(path) && path.length <= longest) wanted.add(path);
      } else if (shown.get(picture) !== address) {
        if (address === null) picture.removeAttribute("src");
        else {
          shown.set(picture, address);
          picture.src = address;
        }
      }
    }
    const paths = [...wanted].slice(0, most);
    for (const path of paths) asked.add(path);
    if (paths.length > 0) ask(paths);
  }

  return {
    look,
    found(addresses) {
      for (const [path, address] of Object.entries(addresses)) known.set(path, address);
      look();
    },
    forget() {
      known.clear();
      asked.clear();
    },
  };
}
