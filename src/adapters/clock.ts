/** The machine's own clock. */
import type { Clock } from '../app/ports';

export const systemClock: Clock = {
  now: Date.now,
  after(ms, deed) {
    const timer = setTimeout(deed, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
