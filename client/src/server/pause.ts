// How long to wait before a server that ended is started again. No timer, no clock.

const firstPause = 500;
const longestPause = 30_000;

/** A server that ran this long, in milliseconds, is taken to have ended for a reason that has passed. */
const healthy = 10_000;

/**
 * The pause before the next start, in milliseconds: none after a healthy run; else half a second, and twice the last pause each
 * time, so that a server that dies at once does not keep the machine busy.
 * @param ran how long the server ran; @param last the pause before that run
 */
export function pauseBeforeRestart(ran: number, last: number): number {
  if (ran >= healthy) return 0;
  return last === 0 ? firstPause : Math.min(last * 2, longestPause);
}
