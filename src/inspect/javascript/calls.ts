/** Calls: which function is it really, and what does the call give? */
import type * as t from '@babel/types';
import { followed, handedOn, type MemberCall, mutate } from './collections';
import { evaluate, isDetour, keyOf, read } from './expressions';
import { construct, deliver, invoke } from './functions';
import type { Machine } from './machine';
import { callPath } from './meaning';
import { member } from './members';
import { method } from './methods';
import { type Known, list, type Path, type Scope, text, toValue, UNKNOWN } from './values';

export function evaluateCall(machine: Machine, node: t.CallExpression | t.OptionalCallExpression, scope: Scope): Known {
  const { callee } = node;
  if (callee.type === 'Import')
    return callPath(machine, { path: 'import', hidden: false }, evaluateArguments(machine, node, scope), node);
  if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression')
    return callMember(machine, node, callee, scope);
  const known = read(machine, callee, scope);
  if (callee.type === 'Identifier') machine.called.push(callee.name);
  return apply(machine, disguised(known, callee), evaluateArguments(machine, node, scope), node);
}

/** `eval` and `Function` have a name of their own; whoever gives them another one hides them. */
function disguised(known: Known, callee: t.Node): Known {
  if (known.kind !== 'path' || (known.path !== 'eval' && known.path !== 'Function')) return known;
  return callee.type === 'Identifier' && callee.name === known.path ? known : { ...known, hidden: true };
}

function evaluateArguments(
  machine: Machine,
  node: t.CallExpression | t.OptionalCallExpression | t.NewExpression,
  scope: Scope,
): readonly Known[] {
  return node.arguments.flatMap((arg): readonly Known[] => {
    if (arg.type === 'ArgumentPlaceholder') return [];
    if (arg.type !== 'SpreadElement') return [evaluate(machine, arg, scope)];
    const known = evaluate(machine, arg.argument, scope);
    return known.kind === 'list' ? known.items : [known.kind === 'external' ? known : UNKNOWN];
  });
}

/** Calls a value, whatever it is. */
function apply(machine: Machine, callee: Known, args: readonly Known[], node: t.Node): Known {
  switch (callee.kind) {
    case 'path':
      return callPath(machine, callee, args, node);
    case 'function':
      return invoke(machine, callee, args);
    case 'made':
      return callee.result;
    case 'bound':
      return applyBound(machine, callee, args, node);
    case 'external':
      machine.emit({ kind: 'call', path: '?', args: args.map(toValue), kw: {}, hidden: false }, node);
      deliver(machine, callee.source, args);
      return callee;
    default:
      return UNKNOWN;
  }
}

function applyBound(
  machine: Machine,
  { target, args, via }: Extract<Known, { readonly kind: 'bound' }>,
  more: readonly Known[],
  node: t.Node,
): Known {
  if (via === 'bind') return apply(machine, target, [...args, ...more], node);
  const [, second] = [...args, ...more];
  return apply(machine, target, via === 'call' ? more.slice(1) : spread(second), node);
}

function callMember(
  machine: Machine,
  node: t.CallExpression | t.OptionalCallExpression,
  callee: t.MemberExpression | t.OptionalMemberExpression,
  scope: Scope,
): Known {
  const object = read(machine, callee.object, scope);
  const { key, hidden, bracket } = keyOf(machine, callee, scope);
  const args = evaluateArguments(machine, node, scope);
  tellEnvironment(machine, object, callee.object);
  if (object.kind === 'external' && object.source === 'environment' && key !== null)
    machine.emit({ kind: 'call', path: `environment.${key}`, args: args.map(toValue), kw: {}, hidden: false }, node);
  if (key !== null) {
    const call: MemberCall = { object, key, args, node };
    if (object.kind !== 'path') machine.called.push(`?.${key}`);
    mutate(machine, callee.object, scope, call);
    const known = method(object, key, args) ?? followed(machine, call) ?? indirect(machine, call);
    if (known !== null) return known;
  }
  const called = member(object, key, hidden || isDetour(object, key, bracket));
  return apply(machine, disguised(called, callee), args, node);
}

/** `process.env.X.split(…)` reads the variable although the path goes on. */
function tellEnvironment(machine: Machine, object: Known, node: t.Node): void {
  if (object.kind === 'path' && object.path.startsWith('process.env'))
    machine.emit({ kind: 'attribute', path: object.path, hidden: object.hidden }, node);
}

/** `f.call(this, …)`, `f.apply(this, […])`, `f.bind(this)`, promises. */
function indirect(machine: Machine, call: MemberCall): Known | null {
  const { object, key, args } = call;
  const callable = object.kind === 'function' || object.kind === 'made';
  if (callable || (object.kind === 'path' && object.path !== 'Reflect')) {
    if (key === 'bind') return bindTo(object, args);
    if (key === 'call') return viaCall(machine, object, args, call.node);
    if (key === 'apply') return apply(machine, object, spread(args[1]), call.node);
  }
  if (key === 'then') return settled(machine, call);
  const isPromise = object.kind === 'path' || object.kind === 'external';
  return isPromise && (key === 'catch' || key === 'finally') ? object : null;
}

/** `Function.prototype.call.bind(f)` is a caller of `f`. */
function bindTo(object: Known, args: readonly Known[]): Known {
  const [first = UNKNOWN] = args;
  if (object.kind === 'path' && object.path === 'Function.prototype.call')
    return { kind: 'bound', target: hide(first), args: [], via: 'call' };
  if (object.kind === 'path' && object.path === 'Function.prototype.apply')
    return { kind: 'bound', target: hide(first), args: args.slice(1), via: 'apply' };
  return args.length < 2
    ? object
    : { kind: 'bound', target: object.kind === 'path' ? handedOn(object) : object, args: args.slice(1), via: 'bind' };
}

const hide = (known: Known): Known => (known.kind === 'path' ? { ...known, hidden: true } : known);

const spread = (known: Known | undefined): readonly Known[] =>
  known === undefined ? [] : known.kind === 'list' ? known.items : [known];

function settled(machine: Machine, { object, args, node }: MemberCall): Known | null {
  const [first] = args;
  if (first?.kind === 'function') return invoke(machine, first, [object]);
  return first?.kind === 'path' ? callPath(machine, handedOn(first), [object], node) : null;
}

/** Also `Function.prototype.call.call(f, this, …)`. */
function viaCall(machine: Machine, object: Known, args: readonly Known[], node: t.Node): Known {
  const [first] = args;
  if (object.kind === 'path' && /^Function\.prototype\.(?:call|apply)$/u.test(object.path) && first !== undefined) {
    const rest = args.slice(2);
    const [only] = rest;
    return apply(machine, first, object.path.endsWith('apply') && only?.kind === 'list' ? only.items : rest, node);
  }
  return apply(machine, object, args.slice(1), node);
}

export function evaluateNew(machine: Machine, node: t.NewExpression, scope: Scope): Known {
  const callee = read(machine, node.callee, scope);
  const args = evaluateArguments(machine, node, scope);
  if (callee.kind === 'object') return construct(machine, callee, args);
  return callee.kind === 'path'
    ? callPath(machine, asPath(disguised(callee, node.callee), callee), args, node)
    : UNKNOWN;
}

const asPath = (known: Known, otherwise: Path): Path => (known.kind === 'path' ? known : otherwise);

/** A tag is a function called with the texts and the values: Function`return 1`. */
export function evaluateTagged(machine: Machine, node: t.TaggedTemplateExpression, scope: Scope): Known {
  const tag = read(machine, node.tag, scope);
  const values = node.quasi.expressions.map((expression) => evaluate(machine, expression, scope));
  const texts = node.quasi.quasis.map(({ value }) => text(value.cooked ?? value.raw));
  if (tag.kind === 'path' && tag.path === 'String.raw' && values.length === 0)
    return text(node.quasi.quasis[0]?.value.raw ?? '');
  const strings = texts.length === 1 && texts[0] !== undefined ? texts[0] : list(texts);
  return tag.kind === 'path'
    ? callPath(machine, tag, [strings, ...values], node)
    : apply(machine, tag, [list(texts), ...values], node);
}
