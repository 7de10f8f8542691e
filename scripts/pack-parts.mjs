// Puts the small parts of the server into one file: each file that is read costs a start more than the little in it.

/** Parts with fewer characters are small. */
const SMALL = 12_000;

/** What is shared by other parts and has no name of its own. */
const isShared = (/** @type {string} */ name) => name.startsWith("chunk-");

const PACK = "shared.js";

/**
 * Packs parts that several others share, if they are small and need nothing but what `base` needs, which is always loaded with them.
 * The pack runs none of them before it is asked for.
 * @param {import("./server-parts.mjs").Parts} parts
 * @param {string} base
 * @returns {import("./server-parts.mjs").Parts}
 */
export function packParts({ files, needs, inputs }, base) {
  const small = new Set([...files].flatMap(([name, text]) => (isShared(name) && text.length < SMALL ? [name] : [])));
  const within = needed(base, needs);
  for (const name of small)
    if ([...needed(name, needs)].some((other) => !within.has(other) && !small.has(other))) small.delete(name);
  const packed = (/** @type {string} */ text) =>
    text.replace(/\brequire\((["'`])\.\/([^"'`]+)\1\)/g, (call, _, name) =>
      small.has(name) ? `require("./${PACK}")("${name}")` : call,
    );
  const parts = [...small].map(
    (name) => `"${name}":function(require,module,exports){${packed(files.get(name) ?? "")}\n}`,
  );
  const pack = `var made={},parts={${parts.join(",\n")}};
module.exports=function(name){var part=made[name];if(!part){part=made[name]={exports:{}};parts[name](require,part,part.exports)}return part.exports};`;
  const rename = (/** @type {string[]} */ names) => [...new Set(names.map((name) => (small.has(name) ? PACK : name)))];
  const kept = [...files].filter(([name]) => !small.has(name));
  return {
    files: new Map([...kept.map(([name, text]) => /** @type {const} */ ([name, packed(text)])), [PACK, pack]]),
    needs: {
      ...Object.fromEntries(kept.map(([name]) => [name, rename(needs[name] ?? [])])),
      [PACK]: rename([...small].flatMap((name) => needs[name] ?? [])).filter((name) => name !== PACK),
    },
    inputs,
  };
}

/** @param {string} part @param {Record<string, string[]>} needs @returns {Set<string>} the part and all that it needs */
function needed(part, needs) {
  const found = new Set([part]);
  for (const name of found) for (const other of needs[name] ?? []) found.add(other);
  return found;
}
