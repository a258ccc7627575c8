/** Python's compound statements: those that end in a block. */

import { callArguments, parameterList, targetList } from './arguments';
import { type Cursor, Unreadable } from './cursor';
import { expression, expressionList, identifier, named, starOrNamed } from './expressions';
import type { Argument, Block, Expr, Handler, MatchCase, Stmt } from './tree';
import { skipTypeParameters } from './type-parameters';

type ReadBlock = () => Block;
type Bare = Stmt extends infer S ? (S extends Stmt ? Omit<S, 'from' | 'to'> : never) : never;
type Reader = (cursor: Cursor, block: ReadBlock) => Bare;

/** The compound statement that begins here, or `null` when none does. */
export function compound(cursor: Cursor, block: ReadBlock): Stmt | null {
  const { from } = cursor.peek();
  const made = start(cursor, block);
  return made === null ? null : { ...made, from, to: cursor.end };
}

function start(cursor: Cursor, block: ReadBlock): Bare | null {
  if (cursor.at('@')) return decorated(cursor, block);
  if (!cursor.atKind('name')) return null;
  const { text } = cursor.peek();
  if (text === 'match') return matchStatement(cursor, block);
  if (text === 'async' && ['def', 'for', 'with'].includes(cursor.peek(1).text)) {
    cursor.take();
    return asynchronous(start(cursor, block));
  }
  return (Object.hasOwn(READERS, text) ? READERS[text] : undefined)?.(cursor, block) ?? null;
}

const asynchronous = (made: Bare | null): Bare | null => (made?.kind === 'function' ? { ...made, async: true } : made);

const READERS: Readonly<Record<string, Reader | undefined>> = {
  if: conditional,
  while: loop,
  for: forLoop,
  try: attempt,
  with: withStatement,
  def: (cursor, block) => definition(cursor, block, []),
  class: (cursor, block) => classDefinition(cursor, block, []),
};

function conditional(cursor: Cursor, block: ReadBlock): Bare {
  const branches: { test: Expr; body: Block }[] = [];
  do {
    cursor.take();
    branches.push({ test: named(cursor), body: block() });
  } while (cursor.at('elif'));
  return { kind: 'if', branches, orelse: otherwise(cursor, block) };
}

function otherwise(cursor: Cursor, block: ReadBlock): Block {
  return cursor.accept('else') ? block() : [];
}

function loop(cursor: Cursor, block: ReadBlock): Bare {
  cursor.take();
  const test = named(cursor);
  const body = block();
  return { kind: 'while', test, body, orelse: otherwise(cursor, block) };
}

function forLoop(cursor: Cursor, block: ReadBlock): Bare {
  cursor.take();
  const target = targetList(cursor);
  cursor.expect('in');
  const iterable = expressionList(cursor);
  const body = block();
  return { kind: 'for', target, iterable, body, orelse: otherwise(cursor, block) };
}

function attempt(cursor: Cursor, block: ReadBlock): Bare {
  cursor.take();
  const body = block();
  const handlers: Handler[] = [];
  let star = false;
  while (cursor.at('except')) {
    star ||= cursor.peek(1).text === '*';
    handlers.push(handler(cursor, block));
  }
  const orelse = otherwise(cursor, block);
  const final = cursor.accept('finally') ? block() : [];
  if (handlers.length === 0 && final.length === 0) throw new Unreadable('expected except or finally');
  return { kind: 'try', star, body, handlers, orelse, final };
}

function handler(cursor: Cursor, block: ReadBlock): Handler {
  const { from } = cursor.take();
  cursor.accept('*');
  const type = cursor.at(':') ? null : expressionList(cursor);
  const name = cursor.accept('as') ? identifier(cursor) : null;
  const body = block();
  return { from, to: cursor.end, type, name, body };
}

type Items = Extract<Stmt, { kind: 'with' }>['items'];

function withStatement(cursor: Cursor, block: ReadBlock): Bare {
  cursor.take();
  const items = bracketedItems(cursor) ?? withItems(cursor);
  return { kind: 'with', items, body: block() };
}

/** `with (a as b, c as d):`; `null` where the bracket only opens an expression. */
function bracketedItems(cursor: Cursor): Items | null {
  const place = cursor.place;
  if (!cursor.accept('(')) return null;
  try {
    const items = withItems(cursor);
    cursor.expect(')');
    if (cursor.at(':')) return items;
  } catch (problem) {
    if (!(problem instanceof Unreadable)) throw problem;
  }
  cursor.back(place);
  return null;
}

function withItems(cursor: Cursor): Items {
  const items: { value: Expr; target: Expr | null }[] = [];
  do items.push({ value: named(cursor), target: cursor.accept('as') ? expression(cursor) : null });
  while (cursor.accept(',') && !cursor.at(')'));
  return items;
}

function decorated(cursor: Cursor, block: ReadBlock): Bare {
  const decorators: Expr[] = [];
  while (cursor.accept('@')) {
    decorators.push(named(cursor));
    if (!cursor.atKind('newline')) throw new Unreadable('expected the end of the decorator');
    cursor.take();
  }
  const async = cursor.accept('async');
  if (cursor.at('def')) return { ...definition(cursor, block, decorators), async };
  if (cursor.at('class')) return classDefinition(cursor, block, decorators);
  throw new Unreadable('expected def or class');
}

function definition(
  cursor: Cursor,
  block: ReadBlock,
  decorators: readonly Expr[],
): Extract<Bare, { kind: 'function' }> {
  cursor.take();
  const name = identifier(cursor);
  if (cursor.accept('[')) skipTypeParameters(cursor);
  cursor.expect('(');
  const parameters = parameterList(cursor, ')', true);
  cursor.expect(')');
  const returns = cursor.accept('->') ? expressionList(cursor) : null;
  return { kind: 'function', async: false, name, parameters, returns, decorators, body: block() };
}

function classDefinition(cursor: Cursor, block: ReadBlock, decorators: readonly Expr[]): Bare {
  cursor.take();
  const name = identifier(cursor);
  if (cursor.accept('[')) skipTypeParameters(cursor);
  let bases: readonly Argument[] = [];
  if (cursor.accept('(')) {
    bases = callArguments(cursor);
    cursor.expect(')');
  }
  return { kind: 'class', name, bases, decorators, body: block() };
}

/** `match` is a name unless a subject, a colon and an indented `case` follow. */
function matchStatement(cursor: Cursor, block: ReadBlock): Bare | null {
  const place = cursor.place;
  cursor.take();
  try {
    const subject = expressionList(cursor);
    cursor.expect(':');
    if (cursor.atKind('newline') && cursor.peek(1).kind === 'indent' && cursor.peek(2).text === 'case') {
      cursor.take();
      cursor.take();
      return { kind: 'match', subject, cases: matchCases(cursor, block) };
    }
  } catch (problem) {
    if (!(problem instanceof Unreadable) || cursor.atKind('end')) throw problem;
  }
  cursor.back(place);
  return null;
}

function matchCases(cursor: Cursor, block: ReadBlock): MatchCase[] {
  const cases: MatchCase[] = [];
  while (cursor.accept('case')) {
    cursor.inPattern = true;
    const from = cursor.peek().from;
    const items = [starOrNamed(cursor)];
    const tuple = cursor.at(',');
    while (cursor.accept(',') && !cursor.at(':') && !cursor.at('if')) items.push(starOrNamed(cursor));
    const [first] = items;
    const pattern = tuple || first === undefined ? cursor.make(from, { kind: 'tuple', items }, items) : first;
    cursor.inPattern = false;
    const guard = cursor.accept('if') ? named(cursor) : null;
    cases.push({ pattern, guard, body: block() });
  }
  if (!cursor.atKind('dedent')) throw new Unreadable('expected case');
  cursor.take();
  return cases;
}
