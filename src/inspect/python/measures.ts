/** What the quality score of a Python program is computed from: tokens, functions, and Ruff's lint in plain words. */
import type { Measures, Token } from '../facts';
import { blankComments, withoutDeepTexts } from './comments';
import { blocks, eachExpression, eachStatement, expressionsOf } from './each';
import { ownLint } from './own-lint';
import type { Program } from './parse';
import { parsed } from './parsed';
import { Places } from './places';
import type { Diagnostic } from './ruff';
import type { Block, Expr, Stmt } from './tree';

type Lint = Measures['lint'][number];

export async function measure(source: string): Promise<Measures | null> {
  const tree = parsed(source);
  if (!tree.ok || tree.program.unread.length > 0) return null;
  const { program } = tree;
  const places = new Places(source);
  const { ruff, RuffFailed } = await import('./ruff');
  try {
    const found = await ruff(withoutDeepTexts(blankComments(source, program.comments), program.tokens), 'lint');
    if (found.some((one) => one.code === null)) return null;
    return {
      tokens: tokens(source, program, places),
      functions: functions(program.body, places),
      hasErrorHandling: contains(program.body, (stmt) => stmt.kind === 'try' && stmt.handlers.length > 0),
      hasDocumentation: isDocumented(source, program, places),
      statementLines: statementLines(program.body, places),
      lint: [...found.flatMap(weighted), ...ownLint(program, places)],
    };
  } catch (error) {
    if (error instanceof RuffFailed) return null;
    throw error;
  }
}

function tokens(source: string, program: Program, places: Places): Token[] {
  const made = (from: number, to: number, comment: boolean): Token => {
    const { line, column } = places.position(from);
    return { line, column, endLine: places.lineOf(Math.max(from, to - 1)), text: source.slice(from, to), comment };
  };
  const code = program.tokens
    .filter(({ from, to, kind }) => to > from && kind !== 'newline')
    .map(({ from, to }) => ({ from, to, comment: false }));
  const comments = program.comments.map((one) => ({ ...one, comment: true }));
  return [...code, ...comments].sort((a, b) => a.from - b.from).map((one) => made(one.from, one.to, one.comment));
}

type Measured = Measures['functions'][number];

function functions(body: Block, places: Places): Measured[] {
  const found: Measured[] = [{ line: 1, ...shape(body) }];
  eachStatement(body, (stmt) => {
    if (stmt.kind === 'function') found.push({ line: places.lineOf(stmt.from), ...shape(stmt.body) });
  });
  return found;
}

/** Paths through a block (McCabe) and its deepest nesting, without the functions and classes defined in it. */
function shape(body: Block): { complexity: number; nesting: number } {
  let complexity = 1;
  let nesting = 0;
  const look = (block: Block, depth: number) => {
    for (const stmt of block) {
      complexity += decisions(stmt);
      if (stmt.kind === 'function') continue;
      const deeper = stmt.kind === 'class' ? depth : depth + 1;
      if (blocks(stmt).length > 0) nesting = Math.max(nesting, deeper);
      for (const inner of blocks(stmt)) look(inner, deeper);
    }
  };
  look(body, 0);
  return { complexity, nesting };
}

function decisions(stmt: Stmt): number {
  let count = 0;
  if (stmt.kind === 'if') count = stmt.branches.length;
  else if (stmt.kind === 'while' || stmt.kind === 'for') count = 1;
  else if (stmt.kind === 'try') count = stmt.handlers.length;
  else if (stmt.kind === 'match') count = stmt.cases.length;
  for (const expr of expressionsOf(stmt)) eachExpression(expr, (one) => (count += decisionsIn(one)));
  return count;
}

function decisionsIn(expr: Expr): number {
  if (expr.kind === 'boolean' || expr.kind === 'conditional') return 1;
  return expr.kind === 'comprehension' ? expr.clauses.reduce((sum, clause) => sum + clause.conditions.length, 0) : 0;
}

function contains(body: Block, test: (stmt: Stmt) => boolean): boolean {
  return body.some((stmt) => test(stmt) || blocks(stmt).some((inner) => contains(inner, test)));
}

const isText = (block: Block) => {
  const [first] = block;
  return first?.kind === 'expression' && first.value.kind === 'string' && first.value.value.trim().length >= 10;
};

/** A docstring somewhere, or a comment above the code that says something. */
function isDocumented(source: string, { body, comments }: Program, places: Places): boolean {
  if (
    isText(body) ||
    contains(body, (stmt) => (stmt.kind === 'function' || stmt.kind === 'class') && isText(stmt.body))
  )
    return true;
  const firstLine = body[0] === undefined ? 1 : places.lineOf(body[0].from);
  return comments.some(
    ({ from, to }) =>
      places.lineOf(from) < firstLine && /\p{L}{2,}.*\s\p{L}{2,}/u.test(source.slice(from, to).slice(0, 500)),
  );
}

function statementLines(body: Block, places: Places): number[] {
  const lines: number[] = [];
  eachStatement(body, (stmt) => {
    if (blocks(stmt).length === 0) lines.push(places.lineOf(stmt.from));
  });
  return lines;
}

/** Rules that say nothing about the quality of a short program, or that the score counts by itself. */
const IGNORED =
  /^(?:E501|W29[123]|E70[123]|C901|B018|D|E26|E265|N8|W391|E731|B905|SIM108|SIM102|RET50[5-8]|E711|E712)$/;
const LIKELY_BUG = /^(?:F(?!401|541|841)|B00[2-9]|B01[0-9]|B02[0-9]|E722|E9|PLW01|PLW0127|PLE|B904)/;
const SMELL = /^(?:F401|F841|F541|SIM|B|PIE|PLW|PLR|RET50[1-3]|E7|N80)/;

function weighted({ code, line, message }: Diagnostic): Lint[] {
  if (code === null || IGNORED.test(code)) return [];
  const weight = LIKELY_BUG.test(code) ? 4 : SMELL.test(code) ? 2 : 1;
  return [{ line, message: message.replace(/\.$/, '').replace(/`/g, ''), weight }];
}
