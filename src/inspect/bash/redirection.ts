/** The grammar of redirections and assignments. */
import { failAt } from './failure';
import type { Grammar } from './grammar';
import { isRedirection, type Kind, type Token } from './tokens';
import type { Assignment, HereDocument, Redirect, Word } from './tree';
import { unexpected } from './unexpected';
import { assignmentLength } from './word-text';

export const wordOf = ({ start, end, text }: Token): Word => ({ start, end, text });

export function readRedirects(grammar: Grammar): Redirect[] {
  const found: Redirect[] = [];
  for (let next = readRedirect(grammar); next !== null; next = readRedirect(grammar)) found.push(next);
  return found;
}

/** `null` when no redirection comes next. */
export function readRedirect(grammar: Grammar): Redirect | null {
  const { lexer } = grammar;
  const first = lexer.look();
  const hasDescriptor = first.kind === 'number' || first.kind === '{name}';
  if (!hasDescriptor && !isRedirection(first.kind)) return null;
  if (hasDescriptor) lexer.take();
  const operator = lexer.look();
  if (!isRedirection(operator.kind) || (hasDescriptor && operator.kind.startsWith('&')))
    throw unexpected(grammar, operator, 'a redirection');
  lexer.take();
  const target = lexer.look();
  if (!isTarget(operator.kind, target.kind)) throw unexpected(grammar, target, `a file name after ${operator.kind}`);
  lexer.take();
  return {
    start: first.start,
    end: target.end,
    operator: operator.kind,
    descriptor: hasDescriptor ? first.text : null,
    target: wordOf(target),
    document: operator.kind === '<<' || operator.kind === '<<-' ? openDocument(grammar, operator, target) : null,
  };
}

const isTarget = (operator: Kind, target: Kind): boolean =>
  target === 'word' || ((operator === '<&' || operator === '>&') && (target === 'number' || target === '-'));

/** Bash's own bound. */
const MAX_DOCUMENTS = 16;

function openDocument({ lexer }: Grammar, operator: Token, target: Token): HereDocument {
  const end = lexer.source.length;
  const document = {
    delimiter: target.quoted ? unquote(target.text) : target.text,
    literal: target.quoted,
    stripTabs: operator.kind === '<<-',
    start: end,
    end,
    closed: false,
  };
  if (lexer.pending.length >= MAX_DOCUMENTS)
    throw failAt(operator.start, `more than ${MAX_DOCUMENTS} here-documents begin on this line`);
  lexer.pending.push(document);
  lexer.hereDocuments.push(document);
  return document;
}

/** Quote removal as for a here-document's delimiter. */
function unquote(text: string): string {
  return text.replace(/\\(.)|\$?'([^']*)'|\$?"((?:[^"\\]|\\.)*)"/gsu, (_all, escaped, single, double) =>
    String(escaped ?? single ?? String(double ?? '').replace(/\\([$`"\\])/gu, '$1')),
  );
}

export function assignmentOf(token: Token): Assignment {
  const { start, end, text } = token;
  const equals = assignmentLength(text);
  const append = text[equals - 1] === '+';
  const target = text.slice(0, append ? equals - 1 : equals);
  const bracket = target.indexOf('[');
  const value: Word = { start: end - (text.length - equals - 1), end, text: text.slice(equals + 1) };
  return {
    start,
    end,
    name: bracket < 0 ? target : target.slice(0, bracket),
    subscript: bracket < 0 ? null : target.slice(bracket + 1, -1),
    append,
    value: token.isArray ? null : value,
    elements: token.elements,
  };
}
