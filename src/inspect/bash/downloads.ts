/** Where a download lands, so that running it later can be told from running a file of the repository. */
import type { Field } from './field';

/** The file's path; `null` when it goes to the output or nowhere known. */
export function downloadTarget(name: string, args: readonly Field[]): string | null {
  const words = args.map((arg) => arg.text);
  switch (name) {
    case 'curl':
      return (
        option(words, ['-o', '--output']) ??
        (cluster(words, 'O') || words.includes('--remote-name') ? lastPart(words) : null)
      );
    case 'wget':
      return option(words, ['-O', '--output-document']) ?? (cluster(words, 'O') ? null : lastPart(words));
    case 'aria2c':
    case 'axel':
      return option(words, ['-o', '--out', '--output']) ?? lastPart(words);
    case 'scp':
    case 'rsync':
      return copyTarget(words);
    default:
      return null;
  }
}

const cluster = (words: readonly string[], letter: string): boolean =>
  words.some((word) => /^-[A-Za-z]+$/u.test(word) && word.includes(letter));

function option(words: readonly string[], names: readonly string[]): string | null {
  for (const [at, word] of words.entries()) {
    const [short = '', ...long] = names;
    const isCluster = /^-[A-Za-z]+$/u.test(word) && word.endsWith(short.charAt(1));
    const value = names.includes(word) || isCluster ? words[at + 1] : attached(word, short, long);
    if (value !== undefined) return value === '-' ? null : value;
  }
  return null;
}

function attached(word: string, short: string, long: readonly string[]): string | undefined {
  const name = long.find((each) => word.startsWith(`${each}=`));
  if (name !== undefined) return word.slice(name.length + 1);
  return word.startsWith(short) && /^-[a-zA-Z][/.\w]*[/.]/u.test(word) ? word.slice(2) : undefined;
}

function lastPart(words: readonly string[]): string | null {
  const address =
    words.find((word) => /^(https?|ftp):\/\//u.test(word)) ??
    words.findLast((word) => !word.startsWith('-') && /[./]/u.test(word));
  const part = address
    ?.replace(/[?#].*$/u, '')
    .split('/')
    .at(-1);
  return part === undefined || part === '' ? null : part;
}

/** `scp host:x.sh .` */
function copyTarget(words: readonly string[]): string | null {
  const from = words.find((word) => /^[^/]+:/u.test(word));
  const to = words.at(-1);
  if (from === undefined || to === undefined || from === to) return null;
  const name = from.slice(from.lastIndexOf('/') + 1).replace(/^[^/]*:/u, '');
  return /^\.?\/?$|\/$/u.test(to) ? `${to}/${name}`.replace(/^\.?\/+/u, '') : to;
}
