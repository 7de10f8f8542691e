// What stands in for Node's `require` where the server runs as a worker: the server's parts define themselves here as their texts
// are run. A part that is missing is asked of the client, who has the files. Knows no part by name.

type Factory = (require: Require, module: { exports: unknown }, exports: unknown) => void;

interface Require {
  (part: string): unknown;
  /** Gives a part that may have to be fetched first. */
  load(part: string): Promise<unknown>;
}

/** What is global in the worker. */
interface WorkerScope {
  /** Called by the text of each part. */
  definePart(part: string, factory: Factory): void;
  /** Starts the part that is the server. */
  startPart(part: string): void;
  /** The text that defines a part and all that it needs; set by the server when it has a client to ask. */
  fetchPart?: (part: string) => Promise<string>;
  importScripts(url: string): void;
}

declare const self: WorkerScope;

const factories = new Map<string, Factory>();
const loaded = new Map<string, { exports: unknown }>();
/** One part is fetched after the other: each comes without what came before. */
let fetching = Promise.resolve();

const require: Require = Object.assign(
  (part: string) => {
    const known = loaded.get(part);
    if (known) return known.exports;
    const factory = factories.get(part);
    if (!factory) throw new Error(`The part ${part} is not there`);
    const module = { exports: {} };
    loaded.set(part, module);
    factory(require, module, module.exports);
    return module.exports;
  },
  {
    async load(part: string) {
      if (factories.has(part)) return require(part);
      const own = fetching.then(() => (factories.has(part) ? undefined : fetchPart(part)));
      fetching = own.catch(() => {});
      await own;
      return require(part);
    },
  },
);

async function fetchPart(part: string): Promise<void> {
  const text = await self.fetchPart?.(part);
  if (text === undefined) throw new Error(`Nobody has the part ${part}`);
  const url = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  self.importScripts(url);
  URL.revokeObjectURL(url);
}

self.definePart = (part, factory) => void factories.set(part, factory);
self.startPart = (part) => void require(part);

export {};
