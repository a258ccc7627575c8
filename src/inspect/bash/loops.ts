/** Loops: what they run, and whether they end. */
import { expandWord } from './expand';
import { EMPTY, type Field, join, unique, unknownField } from './field';
import type { Follower } from './follow';
import { ENDLESS_SIZE } from './sizes';
import type { Compound, Program } from './tree';
import { outcomeOf } from './truth';

type Loop = Extract<Compound, { kind: 'for' | 'select' | 'while' | 'until' | 'arithmetic-for' }>;

/** So many items of `for` are followed one by one; more are taken together. */
const MAX_ITEMS = 16;
/** As many rounds with a process each are as good as endless. */
const MANY = 1000;
/** What keeps a loop from being busy. The loop's names then lack `busy`. */
const WAITS = new Set(['sleep', 'read', 'wait', 'inotifywait', 'usleep', 'select']);

export function followLoop(follower: Follower, loop: Loop, program: Program): Field {
  const calls: string[] = [];
  follower.collectors.push(calls);
  follower.loopDepth++;
  let output: Field;
  let rounds: number;
  try {
    ({ output, rounds } = roundsOf(follower, loop, program));
  } finally {
    follower.loopDepth--;
    follower.collectors.pop();
  }
  follower.enter(program, loop);
  const leaves = calls.some((name) => name === 'break' || name === 'exit' || name === 'return' || name === 'exec');
  const isEndless = rounds === Number.POSITIVE_INFINITY && !leaves;
  if (isEndless && !calls.some((name) => WAITS.has(name))) calls.push('busy');
  if (isEndless && (calls.includes('grows') || (calls.includes('busy') && calls.includes('appends'))))
    follower.emit({ kind: 'allocation', size: ENDLESS_SIZE });
  const endless = isEndless || (rounds >= MANY && calls.includes('&'));
  follower.emit({ kind: 'loop', endless, calls: unique(calls) });
  return output;
}

type Rounds = { readonly output: Field; readonly rounds: number };

function roundsOf(follower: Follower, loop: Loop, program: Program): Rounds {
  const body = (): Field => follower.list(loop.body, program);
  switch (loop.kind) {
    case 'while':
    case 'until': {
      follower.list(loop.test, program);
      const endless = outcomeOf(loop.test) === (loop.kind === 'while');
      const output = endless ? body() : follower.recursion.guarded(body);
      return { output, rounds: endless ? Number.POSITIVE_INFINITY : 0 };
    }
    case 'arithmetic-for':
      follower.text(loop.expressions, program);
      return { output: body(), rounds: arithmeticRounds(loop.expressions.text) };
    case 'select':
      follower.scope.set(loop.variable.text, unknownField(`\${${loop.variable.text}}`, ['input']));
      return { output: body(), rounds: 0 };
    case 'for':
      return overItems(follower, loop, program, body);
  }
}

function overItems(
  follower: Follower,
  loop: Extract<Loop, { kind: 'for' | 'select' }>,
  program: Program,
  body: () => Field,
): Rounds {
  const name = loop.variable.text;
  const items = loop.items?.flatMap((word) => expandWord(follower, program, word)) ?? follower.scope.positional;
  const rounds = writtenRounds(loop.items?.map((word) => word.text).join(' ') ?? '');
  if (items === null) {
    follower.scope.set(name, unknownField(`\${${name}}`, ['argument']));
    return { output: body(), rounds };
  }
  if (items.length === 0) return { output: EMPTY, rounds: 0 };
  const isFollowed = items.length <= MAX_ITEMS && follower.loopDepth === 1;
  const values = isFollowed ? items : [together(name, items)];
  const outputs = values.map((value) => {
    follower.scope.set(name, value);
    return body();
  });
  return { output: join(outputs), rounds: Math.max(rounds, items.length) };
}

const together = (name: string, items: readonly Field[]): Field => {
  const [only] = items;
  const sources = unique(items.flatMap((item) => item.sources));
  return items.length === 1 && only !== undefined
    ? only
    : unknownField(`\${${name}}`, sources.length === 0 ? ['unknown'] : sources);
};

/** `{1..100000}` and `$(seq 1 100000)` are not written out. */
function writtenRounds(text: string): number {
  const range = /\{(\d{1,12})\.\.(\d{1,12})\}/u.exec(text);
  if (range !== null) return Math.abs(Number(range[2]) - Number(range[1])) + 1;
  const numbers = /(?:\$\(|`)\s*seq((?:\s+-?[\d.]{1,12}){1,3})\s*[)`]/u
    .exec(text)?.[1]
    ?.trim()
    .split(/\s+/u)
    .map(Number);
  if (numbers === undefined) return 0;
  const last = numbers.at(-1) ?? 0;
  const first = numbers.length > 1 ? (numbers[0] ?? 1) : 1;
  const step = numbers.length === 3 ? numbers[1] || 1 : 1;
  return Math.max(0, Math.floor((last - first) / step) + 1);
}

function arithmeticRounds(head: string): number {
  const [, test = ''] = head.split(';').map((part) => part.trim());
  if (test === '' || /^[1-9]\d*$/u.test(test)) return Number.POSITIVE_INFINITY;
  return Number(/<=?\s*(\d{1,12})$/u.exec(test)?.[1] ?? 0);
}
