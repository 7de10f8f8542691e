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
