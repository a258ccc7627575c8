/** One command with its arguments: what it is called in truth, what it runs, and what it prints. */

import { followBuiltin } from './builtins';
import { followCode } from './code';
import { execute, tellDisguise } from './execute';
import { asValue, type Field, join, knownField, unique, unknownField } from './field';
import type { Follower } from './follow';
import { isInterpreter } from './interpreters';
import { canonicalName, DANGEROUS, DISGUISES, SHAPERS } from './names';
import { outputOfCommand } from './output';
import { SCRIPT } from './recursion';
import { fileKey } from './redirects';
import type { Outcome } from './simple';
import { assignArgument } from './simple';
import { commandText, findCommands, isWrapper, unwrap, unwrapXargs } from './wrappers';

/** `fields` are the command's name and arguments; at least one. */
export function followCall(follower: Follower, fields: readonly Field[], input: Field | null): Outcome {
  const [first, ...args] = fields;
  follower.spend(10 * fields.length);
  if (first === undefined) return { output: knownField(''), name: '' };
  if (CUT_BY_UNSET.test(first.text)) return followCall(follower, fields.map(withoutUnset), input);
  if (!first.known) return unknownCommand(follower, first, args);
  const { scope } = follower;
  const definition = scope.functions.get(first.text);
  if (definition !== undefined) {
    follower.collect(first.text);
    return { output: follower.withInput(input, () => follower.callFunction(definition, args)), name: first.text };
  }
  const alias = scope.aliases.get(first.text);
  if (alias !== undefined && first.how.length === 0) return followAlias(follower, alias, first.text, args);
  const name = canonicalName(first.text);
  tell(follower, name, first, FROM_FOLDER.has(name) ? args.map((arg) => inFolder(follower, arg)) : args);
  const written = first.text.includes('/') ? scope.files.get(fileKey(first.text)) : undefined;
  if (written !== undefined) return { output: execute(follower, written, 'sh', args), name: 'sh' };
  return known(follower, name, args, input);
}

/** `r${x}m`: a variable that nothing sets, amid the letters of a name. */
const CUT_BY_UNSET = /^[\w./-]*\w\$\{[a-z]\w*\}\w[\w./-]*$/u;

/** Such variables are empty. */
const withoutUnset = (field: Field): Field =>
  /\$\{[a-z]\w*\}/u.test(field.text)
    ? knownField(field.text.replace(/\$\{[a-z]\w*\}/gu, ''), unique([...field.how, 'quotes']))
    : field;

/** Commands for which it matters where `*` and `.` are. */
const FROM_FOLDER = new Set(['rm', 'shred', 'chmod', 'chown', 'chgrp', 'find', 'mv', 'wipe', 'srm']);

/** `*` after `cd /` is `/*`. */
function inFolder({ scope: { folder } }: Follower, arg: Field): Field {
  if (folder === null || !/^[/~]/u.test(folder) || !arg.known || !/^(\.\/)?(\*|\.\*)$|^\.\/?$/u.test(arg.text))
    return arg;
  return { ...arg, text: `${folder.replace(/\/$/u, '')}/${arg.text.replace(/^\.\/?(?=\*|$)/u, '')}` };
}

function tell(follower: Follower, path: string, name: Field, args: readonly Field[]): void {
  const hidden = name.how.some((how) => DISGUISES.has(how) || (SHAPERS.has(how) && DANGEROUS.has(path)));
  follower.collect(path);
  follower.emit({ kind: 'call', path, args: args.map(asValue), kw: {}, hidden });
}

/** The name is only known when the script runs (`$cmd`, `$(curl …)`). */
function unknownCommand(follower: Follower, name: Field, args: readonly Field[]): Outcome {
  if (name.sources.includes('self')) follower.recursion.enter(SCRIPT);
  const base = name.text.slice(name.text.lastIndexOf('/') + 1);
  // `$dir/tool` and `"$HOME/bin/tool"` say which command it is; `$cmd` and `x$cmd` do not.
  if (base !== name.text && base !== '' && !base.includes('${')) {
    const path = canonicalName(base);
    follower.collect(path);
    follower.emit({ kind: 'call', path, args: args.map(asValue), kw: {}, hidden: false });
    return known(follower, path, args, follower.input);
  }
  follower.collect('$command');
  tellDisguise(follower, name);
  follower.emit({ kind: 'call', path: '$command', args: [name, ...args].map(asValue), kw: {}, hidden: false });
  if (name.sources.length > 0) follower.emit({ kind: 'pipe', stages: [...name.sources, 'eval'] });
  return { output: unknownField('${:command}', unique(['unknown', ...name.sources])), name: '$command' };
}

function followAlias(follower: Follower, code: string, name: string, args: readonly Field[]): Outcome {
  const { scope } = follower;
  scope.aliases.delete(name);
  const text = join([knownField(code), ...args], ' ');
  const output = execute(follower, text, 'alias');
  scope.aliases.set(name, code);
  return { output, name };
}

function known(follower: Follower, name: string, args: readonly Field[], input: Field | null): Outcome {
  const inside = isWrapper(name) ? wrapped(follower, name, args, input) : null;
  if (inside !== null) return inside;
  if (name === 'xargs') return follower.call(unwrapXargs(args, input), null);
  if (name === 'find' || name === 'fd') for (const command of findCommands(args)) follower.call(command, null);
  const code = isInterpreter(name) ? followCode(follower, name, args, input) : null;
  if (code !== null) return code;
  const builtin = followBuiltin(follower, name, args, input);
  return { output: builtin ?? outputOfCommand(follower, name, args, input), name };
}

/** What a wrapper runs; `null` when it runs nothing. */
function wrapped(follower: Follower, name: string, args: readonly Field[], input: Field | null): Outcome | null {
  const inner = unwrap(name, args);
  if (inner === null) return null;
  for (const assignment of inner.assignments) assignArgument(follower, assignment);
  const text = commandText(inner.fields);
  if (text !== null) return { output: execute(follower, text, 'sh'), name: 'sh' };
  return inner.fields.length > 0 ? follower.call(inner.fields, input) : null;
}
