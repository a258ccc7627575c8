/** Expressions → what is known of their values, leaving facts behind on the way. */
import type * as t from '@babel/types';
import { evaluateCall, evaluateNew, evaluateTagged } from './calls';
import { binary, concat, textOf, truth, unary } from './fold';
import { makeClass, makeFunction } from './functions';
import { either, type Machine } from './machine';
import { globalName, member } from './members';
import { assignTo } from './patterns';
import {
  boolean,
  childScope,
  isDisguise,
  isSensitiveName,
  type Known,
  list,
  looksLikeCode,
  NOTHING,
  number,
  type Scope,
  scopeOf,
  text,
  UNKNOWN,
} from './values';

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
      return { kind: 'object', props: new Map([['source', text(node.pattern)]]) };
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

/** Is a letter written as an escape where nothing asks for one? */
function escapesLetters(machine: Machine, node: t.Node): boolean {
  const raw = machine.source.slice(node.start ?? 0, node.end ?? 0);
  return (
    raw.length < 5000 && /\\x[2-7][0-9a-f]|\\u00[2-7][0-9a-f]|\\u\{0{0,4}[2-7][0-9a-f]\}|\\[1-7][0-7]{1,2}/iu.test(raw)
  );
}

function tellText(machine: Machine, known: Extract<Known, { kind: 'string' }>, node: t.Node): void {
  const folded = known.how !== null;
  if (known.value === '' || (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral' && !folded)) return;
  machine.emit({ kind: 'string', value: known.value.slice(0, 10_000), folded }, node);
  if (known.how === null) return;
  if (isDisguise(known.how) && looksLikeCode(known.value)) machine.emit({ kind: 'obfuscation', how: known.how }, node);
  else if (isSensitiveName(known.value) && known.how !== 'case')
    machine.emit({ kind: 'obfuscation', how: 'split-name', detail: known.value.slice(0, 40) }, node);
}

function readName(machine: Machine, node: t.Identifier, scope: Scope): Known {
  const owner = scopeOf(scope, node.name);
  if (owner !== null) return owner.names.get(node.name) ?? UNKNOWN;
  const raw = machine.source.slice(node.start ?? 0, (node.start ?? 0) + 2 * node.name.length + 20);
  return globalName(node.name, raw.length > 0 && !raw.startsWith(node.name) && raw.includes('\\u'));
}

function template(machine: Machine, node: t.TemplateLiteral, scope: Scope): Known {
  const parts = node.quasis.flatMap((quasi, index) => {
    const part = text(quasi.value.cooked ?? quasi.value.raw);
    const expression = node.expressions[index];
    return expression === undefined ? [part] : [part, evaluate(machine, expression, scope)];
  });
  const escaped = node.quasis.some((quasi) => escapesLetters(machine, quasi));
  if (node.expressions.length === 0) return text(textOf(parts[0] ?? NOTHING) ?? '', escaped ? 'escape' : null);
  const whole = concat(parts, escaped ? 'escape' : 'template');
  if (whole.kind !== 'string') for (const part of parts) if (part.kind === 'string') tellText(machine, part, node);
  return whole;
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
  const right = evaluate(machine, node.right, scope);
  const holds = truth(left);
  if (node.operator === '??') return left.kind === 'nothing' ? right : left.kind === 'unknown' ? right : left;
  if (holds === null) return node.operator === '&&' ? right : either(left, right);
  return (node.operator === '&&') === holds ? right : left;
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
  if (node.operator === '=') return assignTo(machine, node.left, value, scope);
  const before = read(machine, node.left, scope);
  const operator = node.operator.slice(0, -1);
  const isLogical = operator === '||' || operator === '&&' || operator === '??';
  return assignTo(machine, node.left, isLogical ? either(before, value) : binary(operator, before, value), scope);
}

function readArray(machine: Machine, node: t.ArrayExpression, scope: Scope): Known {
  return list(
    node.elements.flatMap((element): readonly Known[] => {
      if (element === null) return [NOTHING];
      const known = evaluate(machine, element.type === 'SpreadElement' ? element.argument : element, scope);
      if (element.type !== 'SpreadElement') return [known];
      if (known.kind === 'string') return [...known.value].map((char) => text(char, known.how));
      return known.kind === 'list' ? known.items : [UNKNOWN];
    }),
  );
}

function readObject(machine: Machine, node: t.ObjectExpression, scope: Scope): Known {
  const props = new Map<string, Known>();
  const self: Known = { kind: 'object', props };
  const inner = childScope(scope, self);
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      const known = evaluate(machine, property.argument, scope);
      if (known.kind === 'object') for (const [key, value] of known.props) props.set(key, value);
      continue;
    }
    const key = propertyKey(machine, property, scope);
    const value =
      property.type === 'ObjectMethod'
        ? makeFunction(machine, property, inner)
        : evaluate(machine, property.value, scope);
    if (key !== null) props.set(key, value);
  }
  return self;
}

/** The name of a property; null when it is not known. */
export function propertyKey(
  machine: Machine,
  property: t.ObjectProperty | t.ObjectMethod | t.ClassMethod | t.ClassProperty | t.ClassAccessorProperty,
  scope: Scope,
): string | null {
  if (property.computed === true) return textOf(evaluate(machine, property.key, scope));
  const { key } = property;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' || key.type === 'NumericLiteral' ? String(key.value) : null;
}
