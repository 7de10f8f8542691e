// Two ways to wait: for a promise that is settled from outside, and for a pause that can be cut short.

/** A promise and the function that settles it; settling again does nothing. */
export function settling<T>(): { promise: Promise<T>; settle: (value: T) => void } {
  let settle: (value: T) => void = () => {};
  const promise = new Promise<T>((resolve) => {
    settle = resolve;
  });
  return { promise, settle };
}

/** A pause that `wake` ends early. One waits at a time. */
export function wakeable(): { wait: (milliseconds: number) => Promise<void>; wake: () => void } {
  let wake = () => {};
  return {
    wait: (milliseconds) =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    wake: () => wake(),
  };
}
