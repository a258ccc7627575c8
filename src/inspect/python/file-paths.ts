/** Folding of the functions that put file names together. `~` stands for the home folder throughout. */
import { asText, concatenate } from './operators';
import type { Pure } from './pure-calls';
import { isWhole, text, type Val } from './values';

const joinPaths: Pure = ({ args }) => {
  let parts: Val[] = [];
  for (const [at, part] of args.entries()) {
    if (asText(part)?.value.startsWith('/')) parts = [];
    else if (at > 0) parts.push(text('/'));
    parts.push(part);
  }
  const joined = concatenate(parts, null);
  return joined.kind === 'text' ? { ...joined, value: joined.value.replace(/\/{2,}/g, '/') } : joined;
};

const same: Pure = ({ args }) => args[0];

const expanded: Pure = ({ args: [given] }) =>
  isWhole(given) ? { ...given, value: given.value.replace(/\$\{?HOME\}?/g, '~') } : undefined;

export const FILE_PATHS: Readonly<Record<string, Pure>> = {
  'os.path.join': joinPaths,
  'posixpath.join': joinPaths,
  'os.path.expanduser': same,
  'os.path.expandvars': expanded,
  'os.path.abspath': same,
  'os.path.realpath': same,
  'os.path.normpath': same,
  'os.fspath': same,
  'os.fsencode': same,
  'os.fsdecode': same,
};
