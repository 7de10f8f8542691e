// Views of something that never changes, each worked out once and kept with it: a rule reads at every key what it read before.

/** Something that never changes, and keeps what was read from it: the views go when it goes. */
export abstract class Recalling {
  #views: Map<(thing: never) => unknown, unknown> | undefined;

  /** Gives what `read` makes of this, worked out the first time that this function asks. It must depend on nothing else, and never be made anew for each call. */
  recall<T>(read: (thing: this) => T): T {
    this.#views ??= new Map();
    if (!this.#views.has(read)) this.#views.set(read, read(this));
    return this.#views.get(read) as T;
  }
}

/** `read`, with its answer kept for each thing as long as that lives. What is given besides must belong to the thing: it is not compared. */
export function remember<S extends object, R extends unknown[], T>(
  read: (thing: S, ...rest: R) => T,
): (thing: S, ...rest: R) => T {
  const known = new WeakMap<S, { readonly answer: T }>();
  return (thing, ...rest) => {
    let kept = known.get(thing);
    if (!kept) {
      kept = { answer: read(thing, ...rest) };
      known.set(thing, kept);
    }
    return kept.answer;
  };
}
