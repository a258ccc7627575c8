/** Python's atoms: names, literals, and what stands in brackets. */

import { comprehension, comprehensionClauses } from './arguments';
import { type Cursor, Unreadable } from './cursor';
import { bitOr, expression, expressionList, starOrNamed, startsExpression } from './expressions';
import type { FStringPart } from './fstrings';
import { readNumber, readString, unescapeText } from './literals';
import type { PyToken } from './tokens';
import type { Expr, FPart } from './tree';

/** Words that are no names. `match`, `case`, `type` and `_` are names except at a statement's start. */
export const KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

export function atom(cursor: Cursor): Expr {
  const token = cursor.peek();
  switch (token.kind) {
    case 'name':
      return word(cursor, token);
    case 'number':
      cursor.take();
      return cursor.make(token.from, { kind: 'number', ...readNumber(token.text) }, []);
    case 'string':
    case 'fstring':
      return strings(cursor);
    case 'op':
      return cursor.deeper(() => bracketed(cursor, token));
    default:
      throw new Unreadable('expected an expression');
  }
}

function word(cursor: Cursor, token: PyToken): Expr {
  const { text } = token;
  if (text === 'True' || text === 'False' || text === 'None') {
    cursor.take();
    return cursor.make(token.from, { kind: 'constant', value: text }, []);
  }
  if (KEYWORDS.has(text)) throw new Unreadable(`unexpected ${text}`);
  cursor.take();
  return cursor.make(token.from, { kind: 'name', id: text.normalize('NFKC') }, []);
}

function bracketed(cursor: Cursor, token: PyToken): Expr {
  cursor.take();
  switch (token.text) {
    case '...':
      return cursor.make(token.from, { kind: 'constant', value: '...' }, []);
    case '(':
      return parenthesised(cursor, token.from);
    case '[':
      return display(cursor, token.from, 'list', startsExpression(cursor) ? starOrNamed(cursor) : null);
    case '{':
      return braced(cursor, token.from);
    default:
      throw new Unreadable(`unexpected ${token.text}`);
  }
}

function parenthesised(cursor: Cursor, from: number): Expr {
  if (cursor.accept(')')) return cursor.make(from, { kind: 'tuple', items: [] }, []);
  const inner = expressionList(cursor);
  const clauses = comprehensionClauses(cursor);
  cursor.expect(')');
  if (clauses.length > 0) return comprehension(cursor, from, { result: 'generator', key: null, value: inner, clauses });
  return inner;
}

const CLOSING = { list: ']', set: '}' } as const;

/** What stands in the brackets of a list or set, whose first item has been read if there is one. */
function display(cursor: Cursor, from: number, kind: 'list' | 'set', first: Expr | null): Expr {
  const items: Expr[] = first === null ? [] : [first];
  const clauses = first === null ? [] : comprehensionClauses(cursor);
  if (first !== null && clauses.length > 0) {
    cursor.expect(CLOSING[kind]);
    return comprehension(cursor, from, { result: kind, key: null, value: first, clauses });
  }
  while (cursor.accept(',') && startsExpression(cursor)) items.push(starOrNamed(cursor));
  cursor.expect(CLOSING[kind]);
  return cursor.make(from, { kind, items }, items);
}

function braced(cursor: Cursor, from: number): Expr {
  if (cursor.accept('}')) return cursor.make(from, { kind: 'dict', entries: [] }, []);
  if (cursor.at('**')) return dictionary(cursor, from, []);
  const key = starOrNamed(cursor);
  if (!cursor.accept(':')) return display(cursor, from, 'set', key);
  const value = expression(cursor);
  const clauses = comprehensionClauses(cursor);
  if (clauses.length === 0) return dictionary(cursor, from, [{ key, value }]);
  cursor.expect('}');
  return comprehension(cursor, from, { result: 'dict', key, value, clauses });
}

type Entries = Extract<Expr, { kind: 'dict' }>['entries'];

/** The entries of a dictionary after the first, if that has been read. */
function dictionary(cursor: Cursor, from: number, first: Entries): Expr {
  const entries = [...first];
  while ((entries.length === 0 || cursor.accept(',')) && !cursor.at('}')) {
    if (cursor.accept('**')) entries.push({ key: null, value: bitOr(cursor) });
    else {
      const key = expression(cursor);
      cursor.expect(':');
      entries.push({ key, value: expression(cursor) });
    }
  }
  cursor.expect('}');
  return cursor.make(
    from,
    { kind: 'dict', entries },
    entries.flatMap((one) => [one.key, one.value]),
  );
}

/** Adjacent literals are one. */
function strings(cursor: Cursor): Expr {
  const { from } = cursor.peek();
  const parts: FPart[] = [];
  let formatted = false;
  let bytes = false;
  while (cursor.atKind('string') || cursor.atKind('fstring')) {
    const token = cursor.take();
    if (token.kind === 'fstring') {
      formatted = true;
      parts.push(...formatParts(token.parts ?? [], /^.?r/i.test(token.text), cursor));
    } else {
      const text = readString(token.text);
      bytes = text.bytes;
      parts.push({ kind: 'text', value: text.value, escaped: text.escaped });
    }
  }
  const texts = parts.filter((part) => part.kind === 'text');
  if (formatted) return cursor.make(from, { kind: 'fstring', parts }, fields(parts));
  const value = texts.map((part) => part.value).join('');
  return cursor.make(from, { kind: 'string', value, bytes, escaped: texts.some((part) => part.escaped) }, []);
}

function formatParts(parts: readonly FStringPart[], raw: boolean, outer: Cursor): FPart[] {
  return parts.map((part) => {
    if (part.kind === 'text')
      return { kind: 'text', ...(raw ? { value: part.raw, escaped: false } : unescapeText(part.raw)) };
    const spec = outer.deeper(() => formatParts(part.spec, raw, outer));
    return { kind: 'field', value: outer.inner(part.tokens, expressionList), conversion: part.conversion, spec };
  });
}

function fields(parts: readonly FPart[]): Expr[] {
  return parts.flatMap((part) => (part.kind === 'field' ? [part.value, ...fields(part.spec)] : []));
}
