// Waiting without a clock: until everything that is already on its way has been read. No timers, no delays.

/** Resolves after what the event loop has at hand now. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof setImmediate === "function") setImmediate(resolve);
    else setTimeout(resolve, 0);
  });
}

/**
 * Resolves when `count` stays the same for a while: as long as messages are queued, each turn of the loop takes one of them,
 * and the reader needs a turn for each as well.
 */
export async function quiet(count: () => number): Promise<void> {
  for (let seen = count(), still = 0; still < 3; still++) {
    await nextTurn();
    if (count() === seen) continue;
    seen = count();
    still = -1;
  }
}

/** Whether nothing newer is under way or waiting for the same key: what is worked out may still be told. */
export type IsLatest = () => boolean;

export interface Scheduler {
  /** Has the work for `key` done once the queue of changes is empty; any number of calls until then count as one. */
  schedule(key: string): void;
}

/** Collects keys and calls `work` for each when no more come in. `work` must not reject. */
export function createScheduler(work: (key: string, isLatest: IsLatest) => Promise<void>): Scheduler {
  const waiting = new Set<string>();
  const latest = new Map<string, number>();
  let calls = 0;
  let running = false;
  const run = async () => {
    running = true;
    await quiet(() => calls);
    running = false;
    const keys = [...waiting];
    waiting.clear();
    for (const key of keys) void start(key);
  };
  const start = async (key: string) => {
    const own = calls;
    latest.set(key, own);
    const isLatest = () => latest.get(key) === own && !waiting.has(key);
    await work(key, isLatest);
    if (latest.get(key) === own) latest.delete(key);
  };
  return {
    schedule(key) {
      calls++;
      waiting.add(key);
      if (!running) void run();
    },
  };
}
