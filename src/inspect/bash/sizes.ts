/** Amounts of data that a command asks for, in bytes: `dd bs=1G count=50`, `fallocate -l 100G`, `head -c 10G`. */
import type { Field } from './field';

const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  c: 1,
  w: 2,
  b: 512,
  k: 1024,
  m: 1024 ** 2,
  g: 1024 ** 3,
  t: 1024 ** 4,
  p: 1024 ** 5,
  e: 1024 ** 6,
};

/** What has no end. */
export const ENDLESS_SIZE = 1e18;

function bytes(text: string): number {
  const match = /^[+-]?(\d{1,18})([cwbkmgtpe]?)i?b?$/iu.exec(text);
  return match === null ? 0 : Number(match[1]) * (UNITS[(match[2] ?? '').toLowerCase()] ?? 1);
}

/** 0 when the command asks for nothing that is known. */
export function sizeAsked(name: string, args: readonly Field[]): number {
  const words = args.map((arg) => arg.text);
  switch (name) {
    case 'dd':
      return sizeOfDd(words);
    case 'fallocate':
      return bytes(valueAfter(words, 'l', 'length'));
    case 'truncate':
      return bytes(valueAfter(words, 's', 'size'));
    case 'head':
      return bytes(valueAfter(words, 'c', 'bytes'));
    case 'mkfile':
      return bytes(words[0] ?? '');
    case 'printf':
      return Number(/%[-0 ]*(\d{7,15})/u.exec(words[0] ?? '')?.[1] ?? 0);
    default:
      return 0;
  }
}

function valueAfter(words: readonly string[], short: string, long: string): string {
  for (const [at, word] of words.entries()) {
    if (word === `-${short}` || word === `--${long}`) return words[at + 1] ?? '';
    if (word.startsWith(`--${long}=`)) return word.slice(long.length + 3);
    if (word.startsWith(`-${short}`)) return word.slice(2);
  }
  return '';
}

function sizeOfDd(words: readonly string[]): number {
  const option = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`${name}=`))?.slice(name.length + 1);
  const target = option('of');
  if (target === undefined || /^\/dev\/(null|stdout|fd\/)/u.test(target)) return 0;
  const size = bytes(option('bs') ?? option('obs') ?? '512');
  const count = option('count');
  if (count !== undefined) return size * bytes(count);
  return isEndlessFile(option('if') ?? '') ? ENDLESS_SIZE : 0;
}

export const isEndlessFile = (path: string): boolean => /^\/dev\/(zero|u?random|full)$/u.test(path);

/** Commands that keep all they read until its end, which never comes. */
export const KEEPS_ALL: ReadonlySet<string> = new Set([
  'tail',
  'sort',
  'tac',
  'rev',
  'grep',
  'shuf',
  'column',
  'tsort',
  'sponge',
]);
