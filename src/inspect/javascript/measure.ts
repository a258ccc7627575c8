/** Tokens, functions and lint of a tree: what the quality score is computed from. */
import type * as t from '@babel/types';
import type { Measures, Token } from '../facts';
import { lint } from './lint';
import type { Parsed } from './parse';
import { children, isFunction } from './tree';

export function measure(parsed: Parsed): Measures {
  const tokens = tokensOf(parsed);
  const shape = new Shape(parsed.program);
  return {
    tokens,
    functions: shape.functions,
    hasErrorHandling: shape.hasErrorHandling,
    hasDocumentation: isDocumented(parsed, tokens, shape.functionLines),
    statementLines: shape.statementLines,
    lint: lint(parsed),
  };
}

type RawToken = {
  readonly type: unknown;
  readonly loc: t.SourceLocation;
  readonly value?: unknown;
  readonly start: number;
  readonly end: number;
};

const isRawToken = (value: unknown): value is RawToken =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  'loc' in value &&
  'start' in value &&
  'end' in value;

const isComment = (token: RawToken): boolean => token.type === 'CommentBlock' || token.type === 'CommentLine';

function labelOf(token: RawToken): string {
  const { type } = token;
  return typeof type === 'object' && type !== null && 'label' in type && typeof type.label === 'string'
    ? type.label
    : '';
}

/** A token's text is its value, or the sign itself; strings keep theirs so that copies are recognised. */
function tokensOf(parsed: Parsed): readonly Token[] {
  const raw: readonly unknown[] = parsed.tokens ?? [];
  return raw.filter(isRawToken).flatMap((token) => {
    const label = labelOf(token);
    if (label === 'eof') return [];
    const text = textOf(label, token.value);
    const { start, end } = token.loc;
    return [{ line: start.line, column: start.column + 1, endLine: end.line, text, comment: isComment(token) }];
  });
}

function textOf(label: string, value: unknown): string {
  if (value === undefined || value === null) return label;
  return label === 'string' || label === 'template' ? JSON.stringify(value) : String(value);
}

/** A doc comment, a comment right above a function, or one of some length at the top. */
function isDocumented(parsed: Parsed, tokens: readonly Token[], functionLines: ReadonlySet<number>): boolean {
  const first = tokens.find((token) => !token.comment);
  return (parsed.comments ?? []).some((comment) => {
    const words = comment.value.replace(/[*\s]+/gu, ' ').trim();
    if (words.length < 10) return false;
    const end = comment.loc?.end.line ?? 0;
    return comment.value.startsWith('*') || functionLines.has(end + 1) || end <= (first?.line ?? 0);
  });
}

const BRANCHES = new Set([
  'IfStatement',
  'ConditionalExpression',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'CatchClause',
  'LogicalExpression',
]);
const BLOCKS = new Set([
  'IfStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'TryStatement',
  'SwitchStatement',
  'WithStatement',
]);

type Place = { readonly node: t.Node; readonly owner: Tally; readonly depth: number };
type Tally = { readonly line: number; complexity: number; nesting: number };

/** Counts in one walk without recursion. */
class Shape {
  readonly functions: Tally[] = [{ line: 1, complexity: 1, nesting: 0 }];
  readonly functionLines = new Set<number>();
  readonly statementLines: number[] = [];
  hasErrorHandling = false;

  constructor(program: t.Program) {
    const stack: Place[] = this.functions.map((owner) => ({ node: program, owner, depth: 0 }));
    for (let place = stack.pop(); place !== undefined; place = stack.pop()) stack.push(...this.visit(place));
  }

  private visit({ node, owner, depth }: Place): readonly Place[] {
    this.count(node, owner);
    const line = node.loc?.start.line ?? 1;
    if (isFunction(node)) {
      const own: Tally = { line, complexity: 1, nesting: 0 };
      this.functions.push(own);
      this.functionLines.add(line);
      return children(node).map((child) => ({ node: child, owner: own, depth: 0 }));
    }
    const inner = BLOCKS.has(node.type) ? depth + 1 : depth;
    owner.nesting = Math.max(owner.nesting, inner);
    return children(node).map((child) => ({ node: child, owner, depth: isElseIf(node, child) ? depth : inner }));
  }

  private count(node: t.Node, owner: Tally): void {
    if (BRANCHES.has(node.type) || (node.type === 'SwitchCase' && node.test != null)) owner.complexity += 1;
    if (node.type === 'TryStatement' && node.handler != null && node.handler.body.body.length > 0)
      this.hasErrorHandling = true;
    if (
      node.type === 'CallExpression' &&
      node.callee.type === 'MemberExpression' &&
      isNamed(node.callee.property, 'catch')
    )
      this.hasErrorHandling = true;
    if (
      node.type === 'VariableDeclaration' ||
      node.type === 'ExpressionStatement' ||
      /^(?:Return|Throw|Break|Continue)Statement$/u.test(node.type)
    )
      this.statementLines.push(node.loc?.start.line ?? 1);
  }
}

/** `else if` stands beside its `if`, not inside it. */
const isElseIf = (node: t.Node, child: t.Node): boolean =>
  node.type === 'IfStatement' && node.alternate === child && child.type === 'IfStatement';

const isNamed = (node: t.Node, name: string): boolean => node.type === 'Identifier' && node.name === name;
