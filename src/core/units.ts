/** Durations and sizes as people write them: `90s`, `2m`, `512m`, `1.5g`. */

const MS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const BYTES: Readonly<Record<string, number>> = { b: 1, k: 1024, m: 1024 ** 2, g: 1024 ** 3 };

/** The forms, for schemas and messages. */
export const DURATION = /^\d{1,9}(\.\d{1,3})?(ms|s|m|h|d)?$/;
export const SIZE = /^\d{1,15}(\.\d{1,3})?([bkmgBKMG][bB]?)?$/;

/** Milliseconds; a bare number is seconds. `null` for everything that is no duration. */
export function parseDuration(text: string): number | null {
  if (!DURATION.test(text)) return null;
  const unit = text.replace(/^[\d.]+/, '') || 's';
  return Math.round(Number.parseFloat(text) * (MS[unit] ?? Number.NaN));
}

/** Bytes, with Docker's binary units; a bare number is bytes. `null` for everything that is no size. */
export function parseSize(text: string): number | null {
  if (!SIZE.test(text)) return null;
  const unit =
    text
      .replace(/^[\d.]+/, '')
      .toLowerCase()
      .charAt(0) || 'b';
  return Math.round(Number.parseFloat(text) * (BYTES[unit] ?? Number.NaN));
}

const written = (value: number, units: readonly (readonly [string, number])[]): string => {
  const [name, factor] = units.find(([, size]) => value >= size && value % size === 0) ?? units.at(-1) ?? ['', 1];
  return `${value / factor}${name}`;
};

/** Milliseconds as an option takes them, in the largest unit that leaves no fraction: `90s`, `5m`. */
export const durationText = (ms: number): string => written(ms, Object.entries(MS).reverse());

/** Bytes as an option takes them: `512m`. */
export const sizeText = (bytes: number): string => written(bytes, Object.entries(BYTES).reverse());
