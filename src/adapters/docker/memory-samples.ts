/** How much memory a program used when: a few hundred samples at most, however long it runs. */
import type { Gauge } from './measure';

export type MemorySamples = {
  /** Empty where the engine cannot tell; the last one is of the moment of `stop`. */
  samples(): readonly { readonly ms: number; readonly bytes: number }[];
  stop(): void;
};

const EVERY_MS = 50;
const MOST = 200;

/** When there are too many, every second one goes and the pace halves. */
export function sampleMemory(gauge: Gauge, now: () => number = () => performance.now()): MemorySamples {
  const started = now();
  let kept: { ms: number; bytes: number }[] = [];
  let everyMs = EVERY_MS;
  let timer: NodeJS.Timeout | null = null;
  const take = (): boolean => {
    const bytes = gauge();
    if (bytes !== null) kept.push({ ms: Math.round(now() - started), bytes });
    return bytes !== null;
  };
  const rest = (): void => {
    timer = setTimeout(again, everyMs);
    timer.unref();
  };
  const again = (): void => {
    if (!take()) return;
    if (kept.length >= MOST) {
      kept = kept.filter((_, index) => index % 2 === 0);
      everyMs *= 2;
    }
    rest();
  };
  if (take()) rest();
  return {
    samples: () => kept,
    stop() {
      if (timer === null) return;
      clearTimeout(timer);
      timer = null;
      take();
    },
  };
}
