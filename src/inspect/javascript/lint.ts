/** A dozen checks of the tree that make the quality score; comments in the code cannot switch them off. */
import type * as t from '@babel/types';
import type { Measures } from '../facts';
import type { Parsed } from './parse';
import { children, everyNode, isFunction } from './tree';

type Hit = Measures['lint'][number];
/** `place` is the node to name where it is not the one looked at. */
type Check = (node: t.Node) => readonly [weight: 1 | 2 | 4, message: string, place?: t.Node] | null;

export function lint(parsed: Parsed): readonly Hit[] {
  const nodes = everyNode(parsed.program);
  const hits: Hit[] = [];
  for (const node of nodes)
    for (const check of CHECKS) {
      const found = check(node);
      if (found !== null) hits.push(hit(found[2] ?? node, found[0], found[1]));
    }
  return [...hits, ...unusedNames(parsed.program, nodes)];
}

const hit = (node: t.Node, weight: Hit['weight'], message: string): Hit => ({
  line: node.loc?.start.line ?? 1,
  weight,
  message,
});

const isEmpty = (body: t.BlockStatement): boolean => body.body.length === 0;

const emptyCatch: Check = (node) =>
  node.type === 'CatchClause' && isEmpty(node.body) ? [4, 'an empty `catch` hides every error'] : null;

const emptyBlock: Check = (node) =>
  (node.type === 'IfStatement' && node.consequent.type === 'BlockStatement' && isEmpty(node.consequent)) ||
  ((node.type === 'ForStatement' || node.type === 'WhileStatement' || node.type === 'ForOfStatement') &&
    node.body.type === 'BlockStatement' &&
    isEmpty(node.body))
    ? [2, 'an empty block does nothing']
    : null;

/** Against what is a text or a number in any case, the conversion surprises nobody. */
const isPlainSide = (node: t.Node): boolean =>
  node.type.endsWith('Literal') ||
  (node.type === 'UnaryExpression' && /^(?:typeof|[-+])$/u.test(node.operator)) ||
  (node.type === 'BinaryExpression' && /^[-*/%]$/u.test(node.operator)) ||
  (node.type === 'MemberExpression' && isCalled(node.property, 'length')) ||
  (node.type === 'CallExpression' && makesText(node.callee));

const isCalled = (node: t.Node, ...names: readonly string[]): boolean =>
  node.type === 'Identifier' && names.includes(node.name);

const makesText = (callee: t.Node): boolean =>
  isCalled(callee, 'String', 'Number', 'parseInt', 'parseFloat') ||
  (callee.type === 'MemberExpression' && isCalled(callee.property, 'stringify', 'toString', 'join'));

const looseEquality: Check = (node) =>
  node.type === 'BinaryExpression' &&
  (node.operator === '==' || node.operator === '!=') &&
  !isPlainSide(node.left) &&
  !isPlainSide(node.right)
    ? [1, `\`${node.operator}\` converts types; compare with \`${node.operator}=\``]
    : null;

/** A habit, not a fault at each place: a function is told once. */
const oldVar: Check = (node) => {
  const body =
    node.type === 'Program' ? node.body : isFunction(node) && node.body.type === 'BlockStatement' ? node.body.body : [];
  const first = body.map(firstVar).find((found) => found !== null);
  return first == null ? null : [1, '`var` reaches beyond its block; use `const` or `let`', first];
};

function firstVar(node: t.Node): t.Node | null {
  if (node.type === 'VariableDeclaration' && node.kind === 'var') return node;
  if (isFunction(node)) return null;
  for (const child of children(node)) {
    const found = firstVar(child);
    if (found !== null) return found;
  }
  return null;
}

const assignmentAsTest: Check = (node) =>
  (node.type === 'IfStatement' || node.type === 'WhileStatement') &&
  node.test.type === 'AssignmentExpression' &&
  node.test.extra?.['parenthesized'] !== true
    ? [4, 'the condition assigns instead of comparing']
    : null;

const selfComparison: Check = (node) =>
  node.type === 'BinaryExpression' && /^[=!]==?$/u.test(node.operator) && sameName(node.left, node.right)
    ? [4, 'a value is compared with itself']
    : null;

const selfAssignment: Check = (node) =>
  node.type === 'AssignmentExpression' && node.operator === '=' && sameName(node.left, node.right)
    ? [4, 'a value is assigned to itself']
    : null;

const sameName = (a: t.Node, b: t.Node): boolean =>
  a.type === 'Identifier' && b.type === 'Identifier' && a.name === b.name;

const constantCondition: Check = (node) =>
  (node.type === 'IfStatement' || node.type === 'ConditionalExpression') &&
  /^(?:Boolean|Numeric|String|Null)Literal$/u.test(node.test.type)
    ? [4, 'the condition is always the same']
    : null;

const ENDS = /^(?:Return|Throw|Break|Continue)Statement$/u;
const unreachable: Check = (node) => {
  const body =
    node.type === 'BlockStatement' || node.type === 'Program'
      ? node.body
      : node.type === 'SwitchCase'
        ? node.consequent
        : [];
  const end = body.findIndex((statement) => ENDS.test(statement.type));
  const after = end < 0 ? [] : body.slice(end + 1);
  const first = after.find(
    (statement) => statement.type !== 'FunctionDeclaration' && statement.type !== 'EmptyStatement',
  );
  return first === undefined ? null : [4, 'code after the end of a block is never reached', first];
};

const duplicateKey: Check = (node) => {
  if (node.type !== 'ObjectExpression') return null;
  const keys = node.properties.flatMap((property) =>
    property.type === 'ObjectProperty' && !property.computed && property.key.type === 'Identifier'
      ? [property.key.name]
      : [],
  );
  return new Set(keys).size < keys.length ? [4, 'an object has the same key twice'] : null;
};

const manyParameters: Check = (node) =>
  isFunction(node) && node.params.length > 5 ? [2, 'a function has more than five parameters'] : null;

const longFunction: Check = (node) =>
  isFunction(node) && (node.loc?.end.line ?? 0) - (node.loc?.start.line ?? 0) > 70
    ? [2, 'a function is longer than 70 lines']
    : null;

const debuggerOrWith: Check = (node) =>
  node.type === 'DebuggerStatement' || node.type === 'WithStatement'
    ? [4, '`debugger` and `with` do not belong in a program']
    : null;

const uselessStatement: Check = (node) =>
  node.type === 'ExpressionStatement' &&
  /^(?:BinaryExpression|Identifier|MemberExpression|NumericLiteral|StringLiteral)$/u.test(node.expression.type)
    ? [2, 'a statement computes something and drops it']
    : null;

const nestedTernary: Check = (node) =>
  node.type === 'ConditionalExpression' && node.consequent.type === 'ConditionalExpression'
    ? [2, 'a `?:` inside a `?:` is hard to read']
    : null;

const evalCall: Check = (node) =>
  node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === 'eval'
    ? [2, '`eval` runs text as code']
    : null;

const loneSemicolon: Check = (node) => (node.type === 'EmptyStatement' ? [1, 'a lone semicolon does nothing'] : null);

const CHECKS: readonly Check[] = [
  emptyCatch,
  emptyBlock,
  looseEquality,
  oldVar,
  assignmentAsTest,
  selfComparison,
  selfAssignment,
  constantCondition,
  unreachable,
  duplicateKey,
  manyParameters,
  longFunction,
  debuggerOrWith,
  uselessStatement,
  nestedTernary,
  evalCall,
  loneSemicolon,
];

type Declared = { readonly name: string; readonly line: number };

/** Variables and functions whose name stands nowhere else in the program. */
function unusedNames(program: t.Program, nodes: readonly t.Node[]): readonly Hit[] {
  if (program.body.some((node) => node.type.startsWith('Export'))) return [];
  const declared: Declared[] = [];
  const uses = new Map<string, number>();
  for (const node of nodes) {
    if (node.type === 'Identifier') uses.set(node.name, (uses.get(node.name) ?? 0) + 1);
    const id = node.type === 'VariableDeclarator' || node.type === 'FunctionDeclaration' ? node.id : null;
    if (id?.type === 'Identifier' && !id.name.startsWith('_'))
      declared.push({ name: id.name, line: id.loc?.start.line ?? 1 });
  }
  return declared
    .filter(({ name }) => uses.get(name) === 1)
    .map(({ name, line }) => ({ line, weight: 2, message: `\`${name}\` is never used` }));
}
