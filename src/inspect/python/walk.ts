/** From a program to the facts that the rules read. */
import type { WalkResult } from '../facts';
import { execute } from './execute';
import { Machine } from './machine';
import type { Program } from './parse';
import { parsed } from './parsed';
import { Places } from './places';

export async function walk(source: string): Promise<WalkResult> {
  const tree = parsed(source);
  if (!tree.ok) return { analysed: false, reason: `the program has ${tree.reason}` };
  const { program } = tree;
  const machine = new Machine(source);
  const failure = read(machine, program);
  const { facts } = machine;
  if (failure !== null) return { analysed: false, reason: failure, facts };
  const encoding = declaredEncoding(source);
  if (encoding !== null) {
    const fact = { line: 1, column: 1, endLine: 1, endColumn: 1, kind: 'obfuscation', how: 'source-encoding' } as const;
    return {
      analysed: false,
      reason: `the program declares the encoding ${encoding}; expected UTF-8`,
      facts: [...facts, fact],
    };
  }
  const [unread] = program.unread;
  if (unread === undefined) return { analysed: true, facts };
  return { analysed: false, reason: `line ${new Places(source).lineOf(unread)} does not parse`, facts };
}

/** Twice: the first reading learns what every name may ever stand for, the second tells. Gives what went wrong, if anything. */
function read(machine: Machine, { body }: Program): string | null {
  try {
    machine.quietly(() => execute(machine, body));
    machine.restart();
    execute(machine, body);
    return null;
  } catch (error) {
    return error instanceof RangeError
      ? 'the program calls itself too deeply to follow'
      : 'the program could not be followed';
  }
}

/** Python reads a program in the encoding that its first two lines name: others can hide code in a comment. */
function declaredEncoding(source: string): string | null {
  const [first = '', second = ''] = source.slice(0, 1000).split(/\r\n?|\n/, 2);
  const found =
    /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]{1,40})/.exec(first) ??
    (/^[ \t\f]*(?:#|$)/.test(first) ? /^[ \t\f]*#.{0,200}?coding[:=][ \t]*([-\w.]{1,40})/.exec(second) : null);
  const name = found?.[1] ?? 'utf-8';
  return /^(?:utf[-_]?8|ascii|us-ascii|latin[-_]?1|iso[-_]?8859[-_]?\d+|cp125\d)(?:-|_|$)/i.test(name) ||
    /^utf-?8/i.test(name)
    ? null
    : name;
}
