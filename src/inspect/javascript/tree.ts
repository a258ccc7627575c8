/** Questions to the syntax tree that need no values. */
import type * as t from '@babel/types';

const isNode = (value: unknown): value is t.Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string' && 'start' in value;

const SKIPPED = new Set([
  'type',
  'start',
  'end',
  'loc',
  'extra',
  'typeAnnotation',
  'returnType',
  'typeParameters',
  'leadingComments',
  'trailingComments',
  'innerComments',
]);

/** The nodes directly below, types left out. */
export function children(node: t.Node): readonly t.Node[] {
  const found: t.Node[] = [];
  for (const key in node) if (!SKIPPED.has(key)) collect(Reflect.get(node, key), found);
  return found;
}

function collect(value: unknown, found: t.Node[]): void {
  if (isNode(value)) found.push(value);
  else if (Array.isArray(value)) for (const item of value) if (isNode(item)) found.push(item);
}

/** The node and everything below it. */
export function everyNode(root: t.Node): readonly t.Node[] {
  const nodes: t.Node[] = [root];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node !== undefined) for (const child of children(node)) nodes.push(child);
  }
  return nodes;
}

const LOOPS = new Set([
  'ForStatement',
  'WhileStatement',
  'DoWhileStatement',
  'ForInStatement',
  'ForOfStatement',
  'SwitchStatement',
]);
export const isFunction = (node: t.Node): node is t.Function =>
  node.type === 'FunctionDeclaration' ||
  node.type === 'FunctionExpression' ||
  node.type === 'ArrowFunctionExpression' ||
  node.type === 'ObjectMethod' ||
  node.type === 'ClassMethod' ||
  node.type === 'ClassPrivateMethod';

/** Can the loop with this body end from inside? */
export function leaves(body: t.Node): boolean {
  const stack: { readonly node: t.Node; readonly inner: boolean }[] = [{ node: body, inner: false }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { node, inner } = top;
    if (isWayOut(node, inner)) return true;
    if (isFunction(node)) continue;
    for (const child of children(node)) stack.push({ node: child, inner: inner || LOOPS.has(node.type) });
  }
  return false;
}

function isWayOut(node: t.Node, inner: boolean): boolean {
  if (node.type === 'ReturnStatement' || node.type === 'ThrowStatement' || node.type === 'YieldExpression') return true;
  if (node.type === 'BreakStatement') return !inner || node.label != null;
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return false;
  const { object, property } = node.callee;
  return (
    object.type === 'Identifier' &&
    object.name === 'process' &&
    property.type === 'Identifier' &&
    property.name === 'exit'
  );
}

/** No name and no call in it: the value is the same each time. */
export function isConstant(node: t.Node): boolean {
  if (node.type === 'Identifier' || node.type === 'CallExpression' || node.type === 'ThisExpression') return false;
  return children(node).every(isConstant);
}
