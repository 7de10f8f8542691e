// The parts of the server as texts for a worker, which cannot read the extension's files itself. How parts find each other is the
// worker's (`server/src/worker-parts.ts`).

/** By part: the parts that it requires as soon as it is loaded. */
type Needs = Readonly<Record<string, readonly string[]>>;

export interface Parts {
  /** All that a worker runs to become the server. */
  start(): Promise<string>;
  /** The text that defines a part, `./name.js`, and what it needs; what was given before is left out. One at a time. */
  text(part: string): Promise<string>;
}

const list = "server.parts.json";
const loader = "server.worker.js";
const server = "./server.browser.js";

/**
 * The parts for one worker.
 * @param read gives the text of a file of the built extension
 */
export function partsFor(read: (file: string) => Promise<string>): Parts {
  const given = new Set<string>();
  const needs = read(list).then((text) => JSON.parse(text) as Needs);

  async function text(part: string): Promise<string> {
    const names = missing(part.slice("./".length), await needs, given);
    const texts = await Promise.all(names.map(read));
    for (const name of names) given.add(name);
    return names.map((name, index) => define(`./${name}`, texts[index] ?? "")).join("");
  }

  return {
    text,
    async start() {
      const [first, rest] = await Promise.all([read(loader), text(server)]);
      return `${first}\n${rest}startPart(${JSON.stringify(server)});\n`;
    },
  };
}

/** A part and all that it needs, without what is in `given`. @throws for what is no part */
function missing(part: string, needs: Needs, given: ReadonlySet<string>): string[] {
  const found = new Set<string>();
  const add = (name: string) => {
    if (given.has(name) || found.has(name)) return;
    const own = Object.hasOwn(needs, name) ? needs[name] : undefined;
    if (!own) throw new Error(`There is no part ${name}`);
    found.add(name);
    own.forEach(add);
  };
  add(part);
  return [...found];
}

function define(part: string, text: string): string {
  return `definePart(${JSON.stringify(part)}, function (require, module, exports) {${text}\n});\n`;
}
