// Views of something that never changes, each worked out once and kept with it: a rule reads at every key what it read before.

/** Gives what `read` makes of `thing`: works it out the first time that this function asks. */
export type Recall<S> = <T>(thing: S, read: (thing: S) => T) => T;

/** A memory for one thing. What is kept goes when the thing goes; `read` must depend on nothing else, and never be made anew for each call. */
export function createRecall<S>(): Recall<S> {
  let views: Map<(thing: S) => unknown, unknown> | undefined;
  return <T>(thing: S, read: (thing: S) => T): T => {
    views ??= new Map();
    if (!views.has(read)) views.set(read, read(thing));
    return views.get(read) as T;
  };
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
