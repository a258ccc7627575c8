/**
 * Python's statements: source → tree. Follows every program that CPython accepts; what it cannot follow it skips and
 * counts, so that a walker can say what it has not seen.
 */

import { KEYWORDS } from './atoms';
import { compound } from './compound';
import { Cursor, Unreadable } from './cursor';
import { expression, expressionList, identifier } from './expressions';
import { type Comment, type PyToken, tokenize } from './tokens';
import { TooDeep } from './too-deep';
import type { Alias, Block, Expr, Stmt } from './tree';
import { skipTypeParameters } from './type-parameters';

export type Program = {
  readonly tokens: readonly PyToken[];
  readonly comments: readonly Comment[];
  readonly body: Block;
  /** Where the statements begin that could not be followed. */
  readonly unread: readonly number[];
};

/** A program, or in words what makes it too deep to read. */
export type Parsed = { readonly ok: true; readonly program: Program } | { readonly ok: false; readonly reason: string };

export function parsePython(source: string): Parsed {
  try {
    const { tokens, comments } = tokenize(source);
    const unread: number[] = [];
    const body = statements(new Cursor(tokens), unread, 'end');
    return { ok: true, program: { tokens, comments, body, unread } };
  } catch (problem) {
    if (problem instanceof TooDeep) return { ok: false, reason: problem.message };
    throw problem;
  }
}

/** Statements up to a dedent (a block) or the end (a program). */
function statements(cursor: Cursor, unread: number[], until: 'end' | 'dedent'): Stmt[] {
  const body: Stmt[] = [];
  while (!cursor.atKind(until) && !cursor.atKind('end')) {
    const { place } = cursor;
    const { from } = cursor.peek();
    try {
      statement(cursor, unread, body);
    } catch (problem) {
      if (!(problem instanceof Unreadable)) throw problem;
      unread.push(from);
      if (cursor.place === place) cursor.take();
      skipLine(cursor);
    }
  }
  return body;
}

function skipLine(cursor: Cursor): void {
  while (!cursor.atKind('newline') && !cursor.atKind('end')) cursor.take();
  if (cursor.atKind('newline')) cursor.take();
}

function statement(cursor: Cursor, unread: number[], into: Stmt[]): void {
  if (cursor.atKind('indent') || cursor.atKind('dedent')) {
    unread.push(cursor.take().from);
    return;
  }
  const block = () => suite(cursor, unread);
  const whole = compound(cursor, block);
  if (whole !== null) into.push(whole);
  else simpleLine(cursor, into);
}

/** The block after a colon: indented lines, or simple statements on the same line. */
function suite(cursor: Cursor, unread: number[]): Block {
  return cursor.deeper(() => {
    cursor.expect(':');
    if (!cursor.atKind('newline')) {
      const body: Stmt[] = [];
      simpleLine(cursor, body);
      return body;
    }
    cursor.take();
    if (!cursor.atKind('indent')) throw new Unreadable('expected an indented block');
    cursor.take();
    const body = statements(cursor, unread, 'dedent');
    if (cursor.atKind('dedent')) cursor.take();
    return body;
  });
}

function simpleLine(cursor: Cursor, into: Stmt[]): void {
  do into.push(simple(cursor));
  while (cursor.accept(';') && !cursor.atKind('newline'));
  if (!cursor.atKind('newline')) throw new Unreadable('expected the end of the statement');
  cursor.take();
}

function simple(cursor: Cursor): Stmt {
  const { from, kind, text } = cursor.peek();
  const reader = kind === 'name' && Object.hasOwn(SIMPLE, text) ? SIMPLE[text] : undefined;
  const made = reader === undefined ? plain(cursor) : reader(cursor);
  return { ...made, from, to: cursor.end };
}

type Bare = Stmt extends infer S ? (S extends Stmt ? Omit<S, 'from' | 'to'> : never) : never;

const ends = (cursor: Cursor) => cursor.atKind('newline') || cursor.at(';');

const SIMPLE: Readonly<Record<string, ((cursor: Cursor) => Bare) | undefined>> = {
  pass: (cursor) => word(cursor, 'pass'),
  break: (cursor) => word(cursor, 'break'),
  continue: (cursor) => word(cursor, 'continue'),
  return: (cursor) => {
    cursor.take();
    return { kind: 'return', value: ends(cursor) ? null : expressionList(cursor) };
  },
  del: (cursor) => {
    cursor.take();
    return { kind: 'delete', value: expressionList(cursor) };
  },
  global: (cursor) => declared(cursor, 'global'),
  nonlocal: (cursor) => declared(cursor, 'nonlocal'),
  import: (cursor) => {
    cursor.take();
    return { kind: 'import', names: aliases(cursor, () => dotted(cursor)) };
  },
  from: importFrom,
  raise: (cursor) => {
    cursor.take();
    const value = ends(cursor) ? null : expression(cursor);
    return { kind: 'raise', value, cause: cursor.accept('from') ? expression(cursor) : null };
  },
  assert: (cursor) => {
    cursor.take();
    const test = expression(cursor);
    return { kind: 'assert', test, message: cursor.accept(',') ? expression(cursor) : null };
  },
  type: (cursor) =>
    cursor.peek(1).kind === 'name' && !KEYWORDS.has(cursor.peek(1).text) ? typeAlias(cursor) : plain(cursor),
};

function word(cursor: Cursor, kind: 'pass' | 'break' | 'continue'): Bare {
  cursor.take();
  return { kind };
}

function declared(cursor: Cursor, kind: 'global' | 'nonlocal'): Bare {
  cursor.take();
  const names = [identifier(cursor)];
  while (cursor.accept(',')) names.push(identifier(cursor));
  return { kind, names };
}

function aliases(cursor: Cursor, path: () => string): Alias[] {
  const names: Alias[] = [];
  do names.push({ path: path(), as: cursor.accept('as') ? identifier(cursor) : null });
  while (cursor.accept(',') && !cursor.at(')'));
  return names;
}

function dotted(cursor: Cursor): string {
  let path = identifier(cursor);
  while (cursor.accept('.')) path += `.${identifier(cursor)}`;
  return path;
}

function importFrom(cursor: Cursor): Bare {
  cursor.take();
  let module = '';
  while (cursor.at('.') || cursor.at('...')) module += cursor.take().text;
  if (!cursor.at('import')) module += dotted(cursor);
  cursor.expect('import');
  if (cursor.accept('*')) return { kind: 'import-from', module, names: [{ path: '*', as: null }] };
  const bracket = cursor.accept('(');
  const names = aliases(cursor, () => identifier(cursor));
  if (bracket) cursor.expect(')');
  return { kind: 'import-from', module, names };
}

function typeAlias(cursor: Cursor): Bare {
  cursor.take();
  const name = identifier(cursor);
  if (cursor.accept('[')) skipTypeParameters(cursor);
  cursor.expect('=');
  return { kind: 'type-alias', name, value: expression(cursor) };
}

const AUGMENTED = /^(?:\*\*|\/\/|>>|<<|[-+*/%@&|^])=$/;

/** An expression statement or one of the assignments. */
function plain(cursor: Cursor): Bare {
  const first = expressionList(cursor);
  if (cursor.accept(':')) {
    const annotation = expression(cursor);
    return { kind: 'annotated', target: first, annotation, value: cursor.accept('=') ? expressionList(cursor) : null };
  }
  const { kind, text } = cursor.peek();
  if (kind === 'op' && AUGMENTED.test(text)) {
    cursor.take();
    return { kind: 'augmented', target: first, operator: text.slice(0, -1), value: expressionList(cursor) };
  }
  const parts: Expr[] = [first];
  while (cursor.accept('=')) parts.push(expressionList(cursor));
  const value = parts.pop() ?? first;
  return parts.length === 0 ? { kind: 'expression', value } : { kind: 'assign', targets: parts, value };
}
