// Remembers what was read of a file system until somebody says that it changed. It does not watch anything itself.

import { type Files, folderOf } from "./files.ts";

export interface FileMemory extends Files {
  /** Names of the files in a folder if it was listed before: undefined while nobody has looked, null where there is no folder. */
  peek(uri: string): readonly string[] | null | undefined;
  /** Forgets a file or folder, what is in it, and the folder it is in; the next one who asks reads them again. Returns whether any was known. */
  forget(uri: string): boolean;
  /** Reads everything again that is remembered. Resolves to whether any of it changed. */
  recheck(): Promise<boolean>;
}

/** A memory in front of `files`. URIs must be normal (`normalUri`). */
export function rememberFiles(files: Files): FileMemory {
  const texts = remember(
    (uri) => outcome(files.read(uri)),
    (a, b) => ("text" in a && "text" in b ? a.text === b.text : String(a.error) === String(b.error)),
  );
  const folders = remember(
    async (uri) => (await files.list(uri)) ?? null,
    (a, b) => a?.join("\0") === b?.join("\0"),
  );
  let running: Promise<boolean> | undefined;
  return {
    reaches: files.reaches,
    picture: files.picture,
    async read(uri) {
      const read = await texts.get(uri);
      if ("text" in read) return read.text;
      throw read.error;
    },
    list: async (uri) => (await folders.get(uri)) ?? undefined,
    peek: folders.peek,
    forget(uri) {
      const folder = folderOf(uri);
      const gone = (known: string) => known === uri || known.startsWith(`${uri}/`);
      const wasRead = texts.forget(gone);
      return folders.forget((known) => known === folder || gone(known)) || wasRead;
    },
    recheck() {
      running ??= Promise.all([texts.recheck(), folders.recheck()])
        .then((changes) => changes.includes(true))
        .finally(() => {
          running = undefined;
        });
      return running;
    },
  };
}

type Outcome = { readonly text: string | undefined; readonly error?: never } | { readonly error: unknown };

/** What came of reading, failures too: they are remembered as well, and must reject where somebody reads, not in the memory. */
function outcome(reading: Promise<string | undefined>): Promise<Outcome> {
  return reading.then(
    (text) => ({ text }),
    (error: unknown) => ({ error }),
  );
}

/** A memory of one kind of answer, by URI. */
function remember<T>(ask: (uri: string) => Promise<T>, same: (a: T, b: T) => boolean) {
  const asked = new Map<string, Promise<T>>();
  const answered = new Map<string, T>();
  const get = (uri: string) => {
    const known = asked.get(uri);
    if (known) return known;
    const answer = ask(uri).then((value) => {
      if (asked.get(uri) === answer) answered.set(uri, value);
      return value;
    });
    asked.set(uri, answer);
    return answer;
  };
  const recheckOne = async (uri: string, before: Promise<T>) => {
    const [then, now] = [await before, await ask(uri)];
    if (same(then, now) || asked.get(uri) !== before) return false;
    asked.set(uri, Promise.resolve(now));
    answered.set(uri, now);
    return true;
  };
  return {
    get,
    peek: (uri: string) => answered.get(uri),
    forget(gone: (uri: string) => boolean) {
      const known = [...asked.keys()].filter(gone);
      for (const uri of known) {
        answered.delete(uri);
        asked.delete(uri);
      }
      return known.length > 0;
    },
    recheck: async () => (await Promise.all([...asked].map(([uri, before]) => recheckOne(uri, before)))).includes(true),
  };
}
