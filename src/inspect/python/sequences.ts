/** Items and slices of texts, lists and dictionaries. */
import { foreign } from './operators';
import { both, isWhole, list, number, type Text, text, UNKNOWN, type Val } from './values';

/** `value[index]` for known sequences and dictionaries; `undefined` where it is not known. */
export function item(value: Val, index: Val): Val | undefined {
  if (value.kind === 'dict') return value.entries.get(dictKey(index) ?? '');
  const at = place(index);
  if (at === null) return undefined;
  if (value.kind === 'list') return value.items.at(at);
  return isWhole(value) ? letter(value, at) : undefined;
}

function letter(value: Text, index: number): Val | undefined {
  if (value.bytes) return number(value.value.charCodeAt(index < 0 ? value.value.length + index : index));
  const char = [...value.value].at(index);
  return char === undefined ? undefined : text(char, both(value.how, ['picked letters']));
}

export function dictKey(value: Val): string | null {
  if (isWhole(value)) return `s:${value.value}`;
  const at = place(value);
  return at === null ? null : `n:${at}`;
}

/** `("a", "b")[x > 1]`: true is 1, false is 0. */
function place(index: Val): number | null {
  if (index.kind === 'boolean') return index.value ? 1 : 0;
  return index.kind === 'number' ? index.value : null;
}

export type Bounds = { readonly lower: Val | null; readonly upper: Val | null; readonly step: Val | null };

export function slice(value: Val, bounds: Bounds): Val {
  const items = value.kind === 'list' ? value.items : isWhole(value) ? [...value.value] : null;
  const [lower, upper, step] = [bound(bounds.lower), bound(bounds.upper), bound(bounds.step) ?? 1];
  if (items === null || Number.isNaN(lower) || Number.isNaN(upper) || Number.isNaN(step) || step === 0)
    return foreign([value]);
  const picked = indices(items.length, lower, upper, step);
  if (value.kind === 'list') return list(picked.map((at) => value.items[at] ?? UNKNOWN));
  return value.kind === 'text' ? pickedText(value, items, picked, step) : UNKNOWN;
}

function pickedText(value: Text, items: readonly unknown[], picked: readonly number[], step: number): Val {
  const whole = picked.length === items.length && step === 1;
  const way = step < 0 ? ['reversed'] : step > 1 ? ['picked letters'] : [];
  return { ...value, value: picked.map((at) => items[at]).join(''), how: whole ? value.how : both(value.how, way) };
}

/** `null` for no bound, not a number for an unknown one. */
function bound(given: Val | null): number | null {
  if (given === null || given.kind === 'none') return null;
  return given.kind === 'number' ? given.value : Number.NaN;
}

/** The places that a slice picks. */
function indices(length: number, lower: number | null, upper: number | null, step: number): number[] {
  const least = step > 0 ? 0 : -1;
  const most = step > 0 ? length : length - 1;
  const clip = (bound: number) => Math.min(Math.max(bound < 0 ? bound + length : bound, least), most);
  const start = lower === null ? (step > 0 ? least : most) : clip(lower);
  const end = upper === null ? (step > 0 ? most : least) : clip(upper);
  const picked: number[] = [];
  for (let at = start; step > 0 ? at < end : at > end; at += step) picked.push(at);
  return picked;
}
