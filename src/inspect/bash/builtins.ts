/** Commands that change what the script knows, or that run code from their arguments in a way of their own. */

import { commandLine, tellForeign } from './code';
import { execute } from './execute';
import { EMPTY, type Field, knownField, unknownField } from './field';
import type { Follower } from './follow';
import { readAwk } from './foreign';
import { optionCode } from './option-code';
import { SCRIPT } from './recursion';
import { fileContent, withoutTimes } from './redirects';
import { assign, assignArgument } from './simple';

type Effect = (follower: Follower, args: readonly Field[], input: Field | null) => Field | null;

const EFFECTS: Readonly<Record<string, Effect>> = {
  eval: (follower, args) => (args.length === 0 ? EMPTY : execute(follower, commandLine(args), 'eval')),
  source: followSource,
  '.': followSource,
  export: declare,
  declare,
  local: declare,
  readonly: declare,
  typeset: declare,
  alias: setAliases,
  unset: (follower, args) => {
    for (const arg of args) follower.scope.unset(arg.text);
    return EMPTY;
  },
  read: readInput,
  mapfile: readLines,
  readarray: readLines,
  set: setArguments,
  shift: (follower, args) => {
    const count = Number(args[0]?.text ?? 1);
    follower.scope.positional = follower.scope.positional?.slice(count) ?? null;
    return EMPTY;
  },
  return: leave,
  exit: leave,
  printf: (follower, args, input) => setPrinted(follower, args, input),
  trap: (follower, args) => {
    const [code] = args.filter((arg) => arg.text !== '--');
    if (code !== undefined && code.text !== '-' && code.text !== '' && args.length > 1) execute(follower, code, 'trap');
    return EMPTY;
  },
  cd: changeFolder,
  pushd: changeFolder,
  awk: followAwk,
  crontab: (follower, args, input) => followCrontab(follower, args, input),
  at: (follower, _args, input) => (input === null ? null : execute(follower, input, 'at')),
  batch: (follower, _args, input) => (input === null ? null : execute(follower, input, 'at')),
  ssh: followSsh,
  watch: (follower, args) => execute(follower, commandLine(args.filter((arg) => !/^-/u.test(arg.text))), 'sh'),
};

/** What the command prints; `null` when it is none of these or prints what any other would. */
export function followBuiltin(
  follower: Follower,
  name: string,
  args: readonly Field[],
  input: Field | null,
): Field | null {
  for (const code of optionCode(name, args)) execute(follower, code, 'sh');
  const effect = Object.hasOwn(EFFECTS, name) ? EFFECTS[name] : undefined;
  return effect?.(follower, args, input) ?? null;
}

function followSource(follower: Follower, args: readonly Field[], input: Field | null): Field | null {
  const [path, ...rest] = args;
  if (path === undefined) return EMPTY;
  if (path.sources.includes('self')) follower.recursion.enter(SCRIPT);
  const code = /^(\/dev\/stdin|\/dev\/fd\/0|\/proc\/self\/fd\/0)$/u.test(path.text)
    ? input
    : fileContent(follower, path);
  if (code === null || code.sources.includes('file')) return unknownField('${:source}', ['file']);
  return execute(follower, code, 'source', rest.length > 0 ? rest : null);
}

function declare(follower: Follower, args: readonly Field[]): Field | null {
  const isReference = args.some((arg) => /^-[a-zA-Z]*n/u.test(arg.text));
  for (const arg of args) {
    const [name = '', target] = arg.text.split('=');
    if (isReference && target !== undefined && arg.known) follower.scope.refer(name, target);
    else assignArgument(follower, arg);
  }
  return args.every((arg) => arg.text.startsWith('-')) ? null : EMPTY;
}

function setAliases(follower: Follower, args: readonly Field[]): Field {
  for (const { text } of args) {
    const equals = text.indexOf('=');
    if (equals <= 0) continue;
    const name = text.slice(0, equals);
    follower.emit({ kind: 'assign', path: `function.${name}`, value: { kind: 'unknown' } });
    follower.scope.aliases.set(name, text.slice(equals + 1));
  }
  return EMPTY;
}

type ReadOptions = { readonly names: readonly string[]; readonly descriptor: string | null };

/** The variables that `read` sets, its options' values left out. */
function readOptions(args: readonly Field[]): ReadOptions {
  const names: string[] = [];
  let descriptor: string | null = null;
  for (let at = 0; at < args.length; at++) {
    const text = args[at]?.text ?? '';
    if (!text.startsWith('-')) names.push(text);
    else if (/^-[a-zA-Z]*[adinNptu]$/u.test(text)) {
      const value = args[++at]?.text ?? '';
      if (text.endsWith('u')) descriptor = value;
      if (text.endsWith('a')) names.push(value);
    }
  }
  return { names: names.length === 0 ? ['REPLY'] : names, descriptor };
}

function readInput(follower: Follower, args: readonly Field[], standard: Field | null): Field {
  const { names, descriptor } = readOptions(args);
  const input = (descriptor === null ? undefined : follower.descriptors.get(descriptor)) ?? standard;
  const isOneLine = input?.known === true && input.text.trimEnd().split('\n').length === 1;
  const sources = input === null || input.known ? ['input'] : [...input.sources, 'input'];
  const words = isOneLine ? input.text.trim().split(/\s+/u) : [];
  for (const [at, name] of names.entries()) {
    // The last name takes all that is left.
    const text = at === names.length - 1 ? words.slice(at).join(' ') : (words[at] ?? '');
    assign(follower, name, isOneLine ? knownField(text, input.how) : unknownField(`\${${name}}`, sources));
  }
  return EMPTY;
}

function readLines(follower: Follower, args: readonly Field[], input: Field | null): Field {
  const name = args.findLast((arg) => !arg.text.startsWith('-'))?.text ?? 'MAPFILE';
  if (input?.known === true) {
    const lines = input.text.replace(/\n$/u, '').split('\n').slice(0, 500);
    follower.scope.setArray(
      name,
      lines.map((line, index): [string, Field] => [String(index), knownField(line, input.how)]),
    );
  } else assign(follower, name, unknownField(`\${${name}}`, input?.sources ?? ['input']));
  return EMPTY;
}

function setArguments(follower: Follower, args: readonly Field[]): Field | null {
  const at = args.findIndex((arg) => arg.text === '--');
  const rest = at >= 0 ? args.slice(at + 1) : args.some((arg) => /^[-+]/u.test(arg.text)) ? null : args;
  if (rest !== null && args.length > 0) follower.scope.positional = rest;
  return args.length === 0 ? null : EMPTY;
}

function changeFolder({ scope }: Follower, args: readonly Field[]): Field {
  const target = args.find((arg) => !/^-./u.test(arg.text));
  if (target === undefined) scope.folder = '~';
  else if (!target.known || target.text === '-') scope.folder = null;
  else if (/^[/~]/u.test(target.text)) scope.folder = target.text;
  else
    scope.folder =
      scope.folder === null || /^\.\/?$/u.test(target.text) ? scope.folder : `${scope.folder}/${target.text}`;
  return EMPTY;
}

function leave(follower: Follower): Field {
  follower.recursion.leaves();
  return EMPTY;
}

/** `printf -v name format …` */
function setPrinted(follower: Follower, args: readonly Field[], input: Field | null): Field | null {
  const [option, name, ...rest] = args;
  if (option?.text !== '-v' || name === undefined) return null;
  const { output } = follower.call([knownField('printf'), ...rest], input);
  assign(follower, name.text, output);
  return EMPTY;
}

/** What `ssh host` runs there: its arguments, or else its input. */
function followSsh(follower: Follower, args: readonly Field[], input: Field | null): Field | null {
  const host = args.findIndex(
    (arg, at) => !arg.text.startsWith('-') && !/^-[bcDEeFIiJLlmOopQRSWw]$/u.test(args[at - 1]?.text ?? ''),
  );
  if (host < 0) return null;
  const command = args.slice(host + 1);
  if (command.length > 0) execute(follower, commandLine(command), 'ssh');
  else if (input?.known === true) execute(follower, input, 'ssh');
  return null;
}

function followAwk(follower: Follower, args: readonly Field[]): Field | null {
  let at = 0;
  for (; /^-./u.test(args[at]?.text ?? ''); at++) if (/^-[vFf]$/u.test(args[at]?.text ?? '')) at++;
  const program = args[at];
  if (program !== undefined) tellForeign(follower, 'awk', readAwk(program.text));
  return null;
}

/** The lines of a crontab without their times. */
function followCrontab(follower: Follower, args: readonly Field[], input: Field | null): Field | null {
  const isEdit = args.some((arg) => arg.text === '-' || !arg.text.startsWith('-')) || args.length === 0;
  if (input === null || !isEdit) return null;
  const commands = withoutTimes(input.text);
  return execute(follower, { ...input, text: commands }, 'crontab');
}
