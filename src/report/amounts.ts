/** How is a quantity written? Short, with its unit, the same everywhere. */

const trimmed = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** `43 ms`, `1.43 s`, `12.3 s`, `2 min 5 s`. */
export function duration(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  if (ms < 10_000) return `${trimmed(ms / 1000, 2)} s`;
  if (ms < 60_000) return `${trimmed(ms / 1000, 1)} s`;
  const seconds = Math.round(ms / 1000);
  const rest = seconds % 60;
  return `${Math.floor(seconds / 60)} min${rest === 0 ? '' : ` ${rest} s`}`;
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'] as const;

/** Binary units with at most one decimal: `512 MiB`, `0.4 MiB` is written `410 KiB`. */
export function bytes(count: number): string {
  let value = count;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${trimmed(value, value < 100 ? 1 : 0)} ${UNITS[unit]}`;
}

/** Groups of three with a no-break space between: `1 204`. */
export const number = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const CELLS = 10;

/** A bar of ten cells (`███▋░░░░░░`); only nothing is drawn as nothing. Filled to the end, since e-mail clients collapse spaces. */
export function bar(share: number): string {
  const exact = Math.min(Math.max(share, 0), 1) * CELLS * 8;
  const eighths = exact > 0 ? Math.max(1, Math.round(exact)) : 0;
  const full = Math.floor(eighths / 8);
  const drawn = '█'.repeat(full) + (EIGHTHS[eighths % 8] ?? '');
  return drawn + '░'.repeat(CELLS - drawn.length);
}

/** `37 %`; what is there but rounds to nothing is `< 1 %`. */
export function percent(share: number): string {
  const value = Math.round(share * 100);
  return value === 0 && share > 0 ? '< 1 %' : `${value} %`;
}

/** The parts of a moment in UTC: months from 1, `time` as `11:40`. `null` for what is no date. */
export function moment(
  iso: string,
): { readonly day: number; readonly month: number; readonly year: number; readonly time: string } | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  return {
    day: date.getUTCDate(),
    month: date.getUTCMonth() + 1,
    year: date.getUTCFullYear(),
    time: date.toISOString().slice(11, 16),
  };
}
