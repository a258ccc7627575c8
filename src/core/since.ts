/** How far back shall figures go? The value of `/run stats --since`. */
import type { Command } from './command';
import { type Problem, problem, shown } from './problem';
import { err, ok, type Result } from './result';
import type { Position } from './types';

/** `7d`, `2w` or the first day that counts. */
export function statsSince(text: string, at: Position): Result<Command, Problem> {
  const value = text.trim();
  const [, count = '', unit] = /^([1-9]\d{0,3})([dw])$/i.exec(value) ?? [];
  if (unit !== undefined)
    return ok({ kind: 'stats', since: { days: Number(count) * (unit.toLowerCase() === 'w' ? 7 : 1) } });
  const fromMs = /^\d{4}-\d\d-\d\d$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN;
  // A day that is none (2026-02-30) is read as another by some and refused by others.
  if (Number.isFinite(fromMs) && new Date(fromMs).toISOString().startsWith(value))
    return ok({ kind: 'stats', since: { fromMs } });
  const message = `--since needs a number of days or weeks (7d, 2w) or a date (2026-11-01), not ${shown(value)}`;
  return err(problem('usage_error', message, { at, suggestion: '--since 30d' }));
}
