/** The blocks of Bash: if, loops, case, groups, functions, `((…))` and `[[…]]`. */
import { readConditional } from './conditional';
import { failAt } from './failure';
import type { Grammar } from './grammar';
import { readRedirects, wordOf } from './redirection';
import type { Kind, Token } from './tokens';
import type { CaseClause, Command, Compound, List, Range, Word } from './tree';
import { unexpected } from './unexpected';

type Body = Compound extends infer Each
  ? Each extends Compound
    ? Omit<Each, 'start' | 'end' | 'redirects'>
    : never
  : never;

/** A block with its redirections; `null` when none starts here. */
export function readCompound(grammar: Grammar): Compound | null {
  const first = grammar.lexer.look();
  const read = READERS[first.kind];
  if (read === undefined) return null;
  grammar.lexer.take();
  const body = grammar.block(first, () => read(grammar, first));
  const { end } = grammar.lexer.taken;
  const redirects = readRedirects(grammar);
  return { ...body, start: first.start, end: redirects.at(-1)?.end ?? end, redirects };
}

const READERS: Partial<Record<Kind, (grammar: Grammar, first: Token) => Body>> = {
  '(': (grammar) => {
    const body = grammar.compoundList();
    grammar.expect(')', 'a closing )');
    return { kind: 'subshell', body };
  },
  '{': (grammar) => ({ kind: 'group', body: readBraces(grammar) }),
  if: readIf,
  while: (grammar) => readWhile(grammar, 'while'),
  until: (grammar) => readWhile(grammar, 'until'),
  for: readFor,
  select: (grammar) => readFor(grammar),
  case: readCase,
  arithmetic: (_grammar, { start, end, text }) => ({ kind: 'arithmetic', expression: { start, end, text } }),
  '[[': (grammar) => ({ kind: 'conditional', condition: readConditional(grammar) }),
};

function readBraces(grammar: Grammar): List {
  const body = grammar.compoundList();
  grammar.expect('}', 'a closing } (after ; or a line end)');
  return body;
}

function readIf(grammar: Grammar): Body {
  const branches: { test: List; body: List }[] = [];
  let otherwise: List | null = null;
  for (;;) {
    const test = grammar.compoundList();
    grammar.expect('then', 'then');
    branches.push({ test, body: grammar.compoundList() });
    if (!grammar.at('elif')) break;
    grammar.lexer.take();
  }
  if (grammar.at('else')) {
    grammar.lexer.take();
    otherwise = grammar.compoundList();
  }
  grammar.expect('fi', 'fi');
  return { kind: 'if', branches, otherwise };
}

function readWhile(grammar: Grammar, kind: 'while' | 'until'): Body {
  const test = grammar.compoundList();
  return { kind, test, body: readDo(grammar) };
}

function readDo(grammar: Grammar): List {
  grammar.expect('do', 'do');
  const body = grammar.compoundList();
  grammar.expect('done', 'done');
  return body;
}

/** `do … done` or, in for and select only, `{ … }`. */
function readLoopBody(grammar: Grammar): List {
  if (!grammar.at('{')) return readDo(grammar);
  return grammar.block(grammar.lexer.take(), () => readBraces(grammar));
}

function readFor(grammar: Grammar, first?: Token): Body {
  const { lexer } = grammar;
  if (first !== undefined && grammar.at('arithmetic-for')) return readArithmeticFor(grammar);
  const kind = first === undefined ? 'select' : 'for';
  const name = grammar.expect('word', `a variable's name after ${kind}`);
  const variable = wordOf(name);
  if (grammar.at(';')) {
    lexer.take();
    grammar.newlines();
    return { kind, variable, items: null, body: readLoopBody(grammar) };
  }
  grammar.newlines();
  if (!grammar.at('in')) return { kind, variable, items: null, body: readLoopBody(grammar) };
  lexer.take();
  const items: Word[] = [];
  while (grammar.at('word')) items.push(wordOf(lexer.take()));
  if (!grammar.at(';') && !grammar.at('\n') && !grammar.at('end'))
    throw unexpected(grammar, lexer.look(), 'a word, ; or a line end');
  lexer.take();
  grammar.newlines();
  return { kind, variable, items, body: readLoopBody(grammar) };
}

function readArithmeticFor(grammar: Grammar): Body {
  const head = grammar.lexer.take();
  if (grammar.at(';') || grammar.at('\n') || grammar.at('end')) {
    grammar.lexer.take();
    grammar.newlines();
  }
  const body = readLoopBody(grammar);
  const parts = splitSemicolons(head.text);
  if (parts !== 3)
    throw failAt(head.start, `expected three expressions (start; test; step) in this for loop, found ${parts}`, {
      suggestion: 'Write the head of the loop as for ((i = 0; i < n; i++)).',
    });
  return { kind: 'arithmetic-for', expressions: wordOf(head), body };
}

/** How many parts semicolons outside of quotes and brackets make. */
function splitSemicolons(text: string): number {
  let depth = 0;
  let parts = 1;
  const pattern = /\\.|'[^']*'|"(?:[^"\\]|\\.)*"|`[^`]*`|\$[({]|[)}]|;/gsu;
  for (const [token] of text.matchAll(pattern)) {
    if (token.startsWith('$')) depth++;
    else if (token === ')' || token === '}') depth = Math.max(0, depth - 1);
    else if (token === ';' && depth === 0) parts++;
  }
  return parts;
}

function readCase(grammar: Grammar): Body {
  const { lexer } = grammar;
  const word = wordOf(grammar.expect('word', 'a word after case'));
  grammar.newlines();
  grammar.expect('in', 'in');
  const clauses: CaseClause[] = [];
  grammar.newlines();
  while (!grammar.at('esac')) {
    const clause = readClause(grammar);
    clauses.push(clause);
    if (clause.end === '') break;
    grammar.newlines();
  }
  if (!grammar.at('esac')) throw unexpected(grammar, lexer.look(), 'esac or ;;');
  lexer.take();
  return { kind: 'case', word, clauses };
}

function readClause(grammar: Grammar): CaseClause {
  const { lexer } = grammar;
  if (grammar.at('(')) lexer.take();
  const patterns = [wordOf(grammar.expect('word', 'a pattern'))];
  while (grammar.at('|')) {
    lexer.take();
    patterns.push(wordOf(grammar.expect('word', 'a pattern after |')));
  }
  const { end: start } = grammar.expect(')', ') after the pattern');
  grammar.newlines();
  const { kind } = lexer.look();
  const isEmpty = kind === ';;' || kind === ';&' || kind === ';;&' || kind === 'esac';
  const body: List = isEmpty ? { start, end: start, items: [] } : grammar.compoundList();
  const after = lexer.look().kind;
  if (after !== ';;' && after !== ';&' && after !== ';;&') return { patterns, body, end: '' };
  lexer.take();
  return { patterns, body, end: after };
}

/** `name` is the word before `()`; `null` where `function` comes next. */
export function readFunction(grammar: Grammar, name: Word | null): Command {
  const { lexer } = grammar;
  let start: Range['start'];
  let called: Word;
  if (name === null) {
    start = lexer.take().start;
    called = wordOf(grammar.expect('word', "the function's name"));
  } else {
    start = name.start;
    called = name;
  }
  if (name !== null || grammar.at('(')) {
    grammar.expect('(', '(');
    grammar.expect(')', ')');
  }
  grammar.newlines();
  const body = readCompound(grammar);
  if (body === null) throw unexpected(grammar, lexer.look(), "the function's body, { … }");
  return { kind: 'function', start, end: body.end, name: called, body };
}
