/** Redirections: what a command reads, where its output goes, and the facts about both. */
import { execute } from './execute';
import { expandText } from './expand';
import { EMPTY, type Field, join, knownField, unknownField } from './field';
import type { Follower } from './follow';
import { ENDLESS_SIZE, isEndlessFile } from './sizes';
import type { HereDocument, Program, Redirect } from './tree';

export type Streams = {
  /** `null` when the input is not redirected. */
  readonly input: Field | null;
  /** Keeps the output in a file; answers what is left for the pipe. `null` when the output is not redirected. */
  readonly store: ((output: Field) => Field) | null;
};

export function followRedirects(follower: Follower, redirects: readonly Redirect[], program: Program): Streams {
  let input: Field | null = null;
  let store: Streams['store'] = null;
  for (const redirect of redirects) {
    const target = redirect.document === null ? expandText(follower, program, redirect.target) : EMPTY;
    if (redirect.document === null && redirect.operator !== '<<<')
      follower.emit({ kind: 'redirect', operator: redirect.operator, target: target.text });
    if (redirect.operator === '>>' && !target.text.startsWith('/dev/')) follower.collect('appends');
    input = inputOf(follower, redirect, target, program) ?? input;
    store = storeOf(follower, redirect, target) ?? store;
  }
  return { input, store };
}

function inputOf(follower: Follower, redirect: Redirect, target: Field, program: Program): Field | null {
  const { operator, document, descriptor } = redirect;
  if (descriptor !== null && descriptor !== '0') {
    if (operator === '<' || operator === '<>') follower.descriptors.set(descriptor, fileContent(follower, target));
    return null;
  }
  if (document !== null) return documentText(follower, document, program);
  if (operator === '<<<') return { ...target, text: `${target.text}\n` };
  if (operator === '<&') return follower.descriptors.get(target.text) ?? unknownField('${:input}', ['input']);
  return operator === '<' || operator === '<>' ? fileContent(follower, target) : null;
}

/** The file's text where the script wrote it. */
export function fileContent(follower: Follower, path: Field): Field {
  const known = path.known ? follower.scope.files.get(fileKey(path.text)) : undefined;
  if (known !== undefined) return known;
  if (isEndlessFile(path.text)) return unknownField('${:file}', ['endless']);
  const isNetwork = /^\/dev\/(tcp|udp)\//u.test(path.text);
  return unknownField('${:file}', [isNetwork ? '/dev/tcp' : 'file']);
}

/** `./x` and `x` are one file. */
export const fileKey = (path: string): string => path.replace(/^(\.\/)+/u, '');

function documentText(follower: Follower, document: HereDocument, program: Program): Field {
  const range = { start: document.start, end: document.end };
  const text = document.literal
    ? knownField(program.source.slice(range.start, range.end))
    : expandText(follower, program, range, true);
  return document.stripTabs ? { ...text, text: text.text.replace(/^\t+/gmu, '') } : text;
}

const WRITES = new Set(['>', '>>', '>|', '&>', '&>>', '<>']);

function storeOf(follower: Follower, redirect: Redirect, target: Field): Streams['store'] {
  const { operator, descriptor } = redirect;
  if (!WRITES.has(operator) || (descriptor !== null && descriptor !== '1') || operator === '<>') return null;
  if (!target.known) return () => EMPTY;
  return (output) => {
    const isKept = !/^\/dev\//u.test(target.text);
    if (isKept && output.sources.includes('endless')) follower.emit({ kind: 'allocation', size: ENDLESS_SIZE });
    writeFile(follower, target.text, output, operator.endsWith('>>'));
    return EMPTY;
  };
}

const STARTUP =
  /(^|\/)(\.(bash|zsh)?(rc|_profile|profile|login|logout|env)|\.profile|rc\.local|bash\.bashrc)$|\/etc\/profile|\.git\/hooks\//u;
const CRON = /\/etc\/cron|\/var\/spool\/cron/u;

/** What stands in a startup file or crontab runs, if later. */
function runLater(follower: Follower, path: string, content: Field): void {
  if (STARTUP.test(path)) execute(follower, content, 'source');
  if (CRON.test(path)) execute(follower, { ...content, text: withoutTimes(content.text) }, 'crontab');
}

/** The lines of a crontab without their times and the user. */
export const withoutTimes = (text: string): string =>
  text.replace(/^[ \t]*(?:@\w+|(?:[\d*/,-]+[ \t]+){5})[ \t]*(?:root[ \t]+)?/gmu, '');

const MAX_FILES = 200;

export function writeFile(follower: Follower, path: string, content: Field, append: boolean): void {
  follower.spend(content.text.length);
  const key = fileKey(path);
  const { scope } = follower;
  if (scope.files.size >= MAX_FILES || /^\/dev\/(null|std(out|err)|tty)$/u.test(key)) return;
  if (content.known) runLater(follower, key, content);
  const before = append ? scope.files.get(key) : undefined;
  scope.files.set(key, before === undefined ? content : join([before, content]));
}
