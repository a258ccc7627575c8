/** Expressions → what is known of their values, leaving facts behind on the way. */
import type * as t from '@babel/types';
import { evaluateCall, evaluateNew, evaluateTagged } from './calls';
import { binary, textOf, truth, unary } from './fold';
import { makeClass, makeFunction } from './functions';
import { grows } from './growth';
import { either, type Machine } from './machine';
import { globalName, member } from './members';
import { assignTo } from './patterns';
import { escapesLetters, readArray, readObject, tellText, template } from './texts';
import { boolean, isSensitiveName, type Known, NOTHING, number, type Scope, scopeOf, text, UNKNOWN } from './values';

/** A value that the program uses as such: a name is told, unlike the object part of `object.key`. */
export function evaluate(machine: Machine, node: t.Node, scope: Scope): Known {
  const known = read(machine, node, scope);
  if (known.kind === 'path' && isName(node) && !isPlainGlobal(known.path, node))
    machine.emit({ kind: 'attribute', path: known.path, hidden: known.hidden }, node);
  return known;
}

const isName = (node: t.Node): boolean =>
  node.type === 'Identifier' || node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression';
/** `console` alone says nothing; `eval` alone is handed on. */
const isPlainGlobal = (path: string, node: t.Node): boolean =>
  node.type === 'Identifier' && node.name === path && !isSensitiveName(path);

/** The value alone; names leave no fact. */
export function read(machine: Machine, node: t.Node, scope: Scope): Known {
  const known = readNode(machine, node, scope);
  if (known.kind === 'string' && !isName(node)) tellText(machine, known, node);
  return known;
}

function readNode(machine: Machine, node: t.Node, scope: Scope): Known {
  switch (node.type) {
    case 'StringLiteral':
      return text(node.value, escapesLetters(machine, node) ? 'escape' : null);
    case 'NumericLiteral':
      return number(node.value);
    case 'BigIntLiteral':
      return number(Number(node.value));
    case 'BooleanLiteral':
      return boolean(node.value);
    case 'NullLiteral':
      return { kind: 'nothing', text: 'null' };
    case 'RegExpLiteral':
      return {
        kind: 'object',
        props: new Map([
          ['source', text(node.pattern)],
          ['flags', text(node.flags)],
        ]),
      };
    case 'Identifier':
      return readName(machine, node, scope);
    case 'ThisExpression':
      return scope.self;
    case 'TemplateLiteral':
      return template(machine, node, scope);
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return readMember(machine, node, scope);
    case 'CallExpression':
    case 'OptionalCallExpression':
      return evaluateCall(machine, node, scope);
    case 'NewExpression':
      return evaluateNew(machine, node, scope);
    case 'TaggedTemplateExpression':
      return evaluateTagged(machine, node, scope);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return makeFunction(machine, node, scope);
    case 'ClassExpression':
      return makeClass(machine, node, scope);
    case 'ImportExpression':
    case 'Import':
      return UNKNOWN;
    default:
      return readOperator(machine, node, scope);
  }
}

function readOperator(machine: Machine, node: t.Node, scope: Scope): Known {
  switch (node.type) {
    case 'BinaryExpression':
      return readBinary(machine, node, scope);
    case 'LogicalExpression':
      return readLogical(machine, node, scope);
    case 'ConditionalExpression':
      return readConditional(machine, node, scope);
    case 'UnaryExpression':
      return readUnary(machine, node, scope);
    case 'UpdateExpression':
      return readUpdate(machine, node, scope);
    case 'AssignmentExpression':
      return readAssignment(machine, node, scope);
    case 'SequenceExpression':
      return node.expressions.reduce<Known>((_, part) => read(machine, part, scope), NOTHING);
    case 'ArrayExpression':
      return readArray(machine, node, scope);
    case 'ObjectExpression':
      return readObject(machine, node, scope);
    case 'AwaitExpression':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'SpreadElement':
      return read(machine, 'argument' in node ? node.argument : node.expression, scope);
    case 'YieldExpression':
      if (node.argument != null) evaluate(machine, node.argument, scope);
      return UNKNOWN;
    case 'MetaProperty':
      return { kind: 'path', path: `${node.meta.name}.${node.property.name}`, hidden: false };
    default:
      return UNKNOWN;
  }
}

/** A name inside `with (object)` that is one of the object's parts, or could be a dangerous one. */
function withinOf(scope: Scope, name: string): Known | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    if (at.within?.kind === 'object' && at.within.props.has(name)) return member(at.within, name, false);
    if (at.within?.kind === 'path' && (isSensitiveName(name) || name === 'env')) return member(at.within, name, true);
  }
  return null;
}

function readName(machine: Machine, node: t.Identifier, scope: Scope): Known {
  const owner = scopeOf(scope, node.name);
  if (owner !== null) return owner.names.get(node.name) ?? UNKNOWN;
  const within = withinOf(scope, node.name);
  if (within !== null) return within;
  const raw = machine.source.slice(node.start ?? 0, (node.start ?? 0) + 2 * node.name.length + 20);
  return globalName(node.name, raw.length > 0 && !raw.startsWith(node.name) && raw.includes('\\u'));
}

/** The name after the dot or in the brackets; `hidden` when it was put together. */
export function keyOf(
  machine: Machine,
  node: t.MemberExpression | t.OptionalMemberExpression,
  scope: Scope,
): { readonly key: string | null; readonly hidden: boolean; readonly bracket: boolean } {
  const { property } = node;
  if (!node.computed) {
    const name =
      property.type === 'Identifier' ? property.name : property.type === 'PrivateName' ? `#${property.id.name}` : null;
    const raw = machine.source.slice(property.start ?? 0, property.end ?? 0);
    return { key: name, hidden: raw.includes('\\u'), bracket: false };
  }
  const known = evaluate(machine, property, scope);
  return {
    key: textOf(known),
    hidden: known.kind === 'string' && known.how !== null,
    bracket: known.kind === 'string',
  };
}

function readMember(machine: Machine, node: t.MemberExpression | t.OptionalMemberExpression, scope: Scope): Known {
  const object = read(machine, node.object, scope);
  const { key, hidden, bracket } = keyOf(machine, node, scope);
  return member(object, key, hidden || isDetour(object, key, bracket));
}

/** Brackets where a dot would do, round a name that gives power. */
export const isDetour = (object: Known, key: string | null, bracket: boolean): boolean =>
  bracket && key !== null && ((object.kind === 'path' && object.path === 'globalThis') || isSensitiveName(key));

/** Long sums lean to the left; they are walked in a loop, not by recursion. */
function readBinary(machine: Machine, node: t.BinaryExpression, scope: Scope): Known {
  const spine: t.BinaryExpression[] = [];
  let at: t.Node = node;
  for (; at.type === 'BinaryExpression'; at = at.left) spine.push(at);
  let known = at.type === 'PrivateName' ? UNKNOWN : evaluate(machine, at, scope);
  for (const each of spine.reverse()) known = binary(each.operator, known, evaluate(machine, each.right, scope));
  return known;
}

function readLogical(machine: Machine, node: t.LogicalExpression, scope: Scope): Known {
  const left = evaluate(machine, node.left, scope);
  return logical(node.operator, left, evaluate(machine, node.right, scope));
}

function logical(operator: t.LogicalExpression['operator'], left: Known, right: Known): Known {
  const holds = truth(left);
  if (operator === '??') return left.kind === 'nothing' ? right : left.kind === 'unknown' ? right : left;
  if (holds === null) return operator === '&&' ? right : either(left, right);
  return (operator === '&&') === holds ? right : left;
}

function readConditional(machine: Machine, node: t.ConditionalExpression, scope: Scope): Known {
  const test = truth(evaluate(machine, node.test, scope));
  const yes = read(machine, node.consequent, scope);
  const no = read(machine, node.alternate, scope);
  return test === null ? either(yes, no) : test ? yes : no;
}

function readUnary(machine: Machine, node: t.UnaryExpression, scope: Scope): Known {
  const known =
    node.operator === 'typeof' ? read(machine, node.argument, scope) : evaluate(machine, node.argument, scope);
  return node.operator === 'typeof' || node.operator === 'delete' ? UNKNOWN : unary(node.operator, known);
}

function readUpdate(machine: Machine, node: t.UpdateExpression, scope: Scope): Known {
  const before = read(machine, node.argument, scope);
  const after = binary(node.operator === '++' ? '+' : '-', before, number(1));
  if (node.argument.type === 'Identifier') machine.assign(scope, node.argument.name, after);
  return node.prefix ? after : before;
}

function readAssignment(machine: Machine, node: t.AssignmentExpression, scope: Scope): Known {
  const value =
    node.left.type === 'Identifier' ? read(machine, node.right, scope) : evaluate(machine, node.right, scope);
  if (grows(machine.source, node)) machine.called.push('?.grows');
  if (node.operator === '=') return assignTo(machine, node.left, value, scope);
  const before = read(machine, node.left, scope);
  const operator = node.operator.slice(0, -1);
  const isLogical = operator === '||' || operator === '&&' || operator === '??';
  return assignTo(
    machine,
    node.left,
    isLogical ? logical(operator, before, value) : binary(operator, before, value),
    scope,
  );
}
