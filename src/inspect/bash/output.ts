/** What ordinary commands print and which files they make. */
import { downloadTarget } from './downloads';
import { type Field, join, knownField, unique, unknownField } from './field';
import { isFilter, outputOf } from './filters';
import type { Follower } from './follow';
import { fileContent, fileKey, writeFile } from './redirects';
import { ENDLESS_SIZE, isEndlessFile, KEEPS_ALL, sizeAsked } from './sizes';
import { foundBy } from './wrappers';

/** Commands that end, however long their input is. */
const BOUNDED = new Set([
  'head',
  'dd',
  'sed',
  'awk',
  'timeout',
  'cut',
  'read',
  'od',
  'wc',
  'md5sum',
  'sha256sum',
  'cksum',
]);

/** What an ordinary command writes to its output; the files that it makes are noted. */
export function outputOfCommand(follower: Follower, name: string, args: readonly Field[], input: Field | null): Field {
  noteFiles(follower, name, args);
  const place = placeOf(follower, name, args);
  if (place !== null) return knownField(place);
  const files = args.filter((arg) => arg.known && follower.scope.files.has(fileKey(arg.text)));
  const content = files.length > 0 ? join(files.map((file) => fileContent(follower, file))) : input;
  if (name === 'tee' && content !== null) copyInput(follower, args, content);
  const filtered = isFilter(name) ? filter(follower, name, { args, files, content }) : null;
  return filtered ?? unknownOutput(follower, name, args, content);
}

/** Commands that print a folder which is as good as known: a new one, the current one, the script's own. */
function placeOf({ scope }: Follower, name: string, args: readonly Field[]): string | null {
  const ofScript = args.some((arg) => arg.sources.includes('self') || /\bBASH_SOURCE\b/u.test(arg.text));
  switch (name) {
    case 'mktemp':
      return '/tmp/mktemp';
    case 'pwd':
      return scope.folder;
    case 'dirname':
    case 'realpath':
    case 'readlink':
      return ofScript ? '.' : null;
    case 'ls':
      return listed(args);
    case 'find':
      return /^[/~]/u.test(args[0]?.text ?? '') && args[0]?.known === true ? foundBy(args[0], args).text : null;
    case 'git':
      return args.at(-1)?.text === '--show-toplevel' ? '.' : null;
    default:
      return null;
  }
}

/** `ls -d /*` prints what it is given, as good as. */
function listed(args: readonly Field[]): string | null {
  const names = args.filter((arg) => !arg.text.startsWith('-'));
  const isPlain = args.some((arg) => /^-[a-zA-Z]*d/u.test(arg.text)) && names.every((arg) => arg.known);
  return isPlain && names.length > 0 ? names.map((arg) => arg.text).join('\n') : null;
}

type Work = { readonly args: readonly Field[]; readonly files: readonly Field[]; readonly content: Field | null };

function filter(follower: Follower, name: string, { args, files, content }: Work): Field | null {
  follower.spend(4 * (content?.text.length ?? 0));
  return outputOf(
    name,
    args.filter((arg) => !files.includes(arg)),
    content,
  );
}

/** Says at least where the output comes from. */
function unknownOutput(follower: Follower, name: string, args: readonly Field[], content: Field | null): Field {
  const sources = unique([
    ...(content === null || content.known ? [] : content.sources),
    ...args.flatMap((arg) => (isEndlessFile(arg.text) ? ['endless'] : arg.sources)),
  ]);
  if (KEEPS_ALL.has(name) && sources.includes('endless')) follower.emit({ kind: 'allocation', size: ENDLESS_SIZE });
  const passed = BOUNDED.has(name) ? sources.filter((source) => source !== 'endless') : sources;
  return unknownField(`\${:${name}}`, unique([...passed, name === 'yes' ? 'endless' : name]));
}

function copyInput(follower: Follower, args: readonly Field[], content: Field): void {
  for (const arg of args) if (arg.known && !arg.text.startsWith('-')) writeFile(follower, arg.text, content, false);
}

function noteFiles(follower: Follower, name: string, args: readonly Field[]): void {
  const size = sizeAsked(name, args);
  if (size > 0) follower.emit({ kind: 'allocation', size });
  copyFiles(follower, name, args);
  const target = downloadTarget(name, args);
  if (target !== null) writeFile(follower, target, unknownField('${:download}', [name]), false);
}

/** `cp`, `mv`, `install`, `ln` give a written file another name. */
function copyFiles(follower: Follower, name: string, args: readonly Field[]): void {
  if (!/^(cp|mv|ln|install)$/u.test(name)) return;
  const [from, to] = args.filter((arg) => !arg.text.startsWith('-'));
  const content = from === undefined ? undefined : follower.scope.files.get(fileKey(from.text));
  if (content !== undefined && to?.known === true) writeFile(follower, to.text, content, false);
}
