// How long to wait before a server that ended is started again. No timer, no clock.

const firstPause = 500;
const longestPause = 30_000;

/** A server that ran this long, in milliseconds, is taken to have ended for a reason that has passed. */
const healthy = 10_000;

/** So many early ends in a row may be anybody's doing, and the writer waits: only then is a server started ever more slowly. */
const mostEarlyEnds = 10;

/** Whether a server that ran for so many milliseconds ended early: something may be wrong with it. */
export function endedEarly(ran: number): boolean {
  return ran < healthy;
}

/**
 * The pause before the next start, in milliseconds: none after a healthy run; half a second after an early end, and from the eleventh
 * in a row on twice the last pause each time, so that a server that dies at once does not keep the machine busy.
 * @param earlyEnds how many runs in a row ended early, the last one included
 */
export function pauseBeforeRestart(earlyEnds: number): number {
  if (earlyEnds === 0) return 0;
  return Math.min(firstPause * 2 ** Math.max(0, earlyEnds - mostEarlyEnds), longestPause);
}
