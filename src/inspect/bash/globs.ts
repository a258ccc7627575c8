/** File-name patterns that stand for one well-known file: `/???/b??h` is `/bin/bash`. */
import { globMatcher } from './parameter';

const COMMANDS = [
  'sh',
  'bash',
  'cat',
  'nc',
  'rm',
  'dd',
  'ls',
  'id',
  'curl',
  'wget',
  'python',
  'python3',
  'perl',
  'base64',
];
const MORE = [
  'ncat',
  'telnet',
  'node',
  'ruby',
  'whoami',
  'env',
  'printenv',
  'chmod',
  'kill',
  'tac',
  'less',
  'head',
  'more',
];
const FILES = [
  '/etc/passwd',
  '/etc/shadow',
  '/etc/sudoers',
  '/var/run/docker.sock',
  '/proc/self/environ',
  '/proc/1/environ',
];
const PATHS = [...FILES, ...[...COMMANDS, ...MORE].flatMap((name) => [`/bin/${name}`, `/usr/bin/${name}`])];

/** The well-known file that this unquoted pattern names, or `null`. A bare `*` names nothing in particular. */
export function wellKnownFile(pattern: string): string | null {
  if (!pattern.startsWith('/') || pattern.length > 64) return null;
  const parts = pattern.split('/');
  if (parts.some((part) => part.includes('*') && part.replace(/[*?[\]]/gu, '').length < 3)) return null;
  return PATHS.find((path) => matchesPath(parts, path)) ?? null;
}

function matchesPath(parts: readonly string[], path: string): boolean {
  const names = path.split('/');
  return names.length === parts.length && names.every((name, at) => globMatcher(parts[at] ?? '')(name));
}
