/** Iterators of the library whose number of items can be told without making them. */
import type { Special } from './special-calls';
import { itemsOf } from './text-methods';
import { instance, number, UNKNOWN, type Val } from './values';

const lengthOf = (value: Val | undefined): number =>
  value?.kind === 'instance' ? (value.size ?? 0) : (itemsOf(value ?? UNKNOWN)?.length ?? 0);

const whole = (value: Val | undefined, otherwise: number): number =>
  value?.kind === 'number' ? value.value : otherwise;

const counted =
  (name: string, count: (call: Parameters<Special>[1]) => number): Special =>
  (_, call) => ({ ...instance(`itertools.${name}`), size: count(call) });

/** n · (n − 1) · … over k factors. */
function falling(n: number, k: number): number {
  let product = 1;
  for (let at = 0; at < Math.min(k, n, 200); at++) product *= n - at;
  return product;
}

const permutations = ({ args, keywords }: Parameters<Special>[1]): number => {
  const n = lengthOf(args[0]);
  return falling(n, whole(args[1] ?? keywords.get('r'), n));
};

const product = ({ args, keywords }: Parameters<Special>[1]): number =>
  args.reduce((total, one) => total * lengthOf(one), 1) ** whole(keywords.get('repeat') ?? number(1), 1);

export const COUNTED: Readonly<Record<string, Special>> = {
  'itertools.permutations': counted('permutations', permutations),
  'itertools.product': counted('product', product),
};
