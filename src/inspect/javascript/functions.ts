/** Functions and classes: made now, walked later, followed where a call's arguments are known. */
import type * as t from '@babel/types';
import { evaluate } from './expressions';
import type { Machine } from './machine';
import { declare } from './patterns';
import { hoist, run } from './statements';
import { propertyKey } from './texts';
import { childScope, external, type FunctionValue, type Known, list, NOTHING, type Scope, UNKNOWN } from './values';

const MAX_DEPTH = 6;

export function makeFunction(machine: Machine, node: t.Function, scope: Scope): Known {
  const made: FunctionValue = { kind: 'function', node, scope };
  machine.later.push(made);
  return made;
}

/** The value a call of `fn` gives. Follows the body while folding is allowed; otherwise the body is walked later anyway. */
export function invoke(machine: Machine, fn: FunctionValue, args: readonly Known[]): Known {
  if (machine.depth >= MAX_DEPTH || fn.node.generator === true || !machine.spend(5)) return UNKNOWN;
  const { certainFrom, returned } = machine;
  const scope = callScope(machine, fn, args);
  machine.depth += 1;
  machine.returned = NOTHING;
  machine.certainFrom = certainFrom === 0 ? 0 : Math.max(1, scope.depth);
  runBody(machine, fn, scope);
  const answer = machine.returned;
  machine.depth -= 1;
  machine.returned = returned;
  machine.certainFrom = certainFrom;
  return answer;
}

function callScope(machine: Machine, fn: FunctionValue, args: readonly Known[]): Scope {
  const isArrow = fn.node.type === 'ArrowFunctionExpression';
  const scope = childScope(
    fn.scope,
    isArrow || fn.scope.self.kind === 'object' ? fn.scope.self : { kind: 'path', path: 'globalThis', hidden: true },
  );
  if (!isArrow) scope.names.set('arguments', list(args));
  for (const [index, param] of fn.node.params.entries()) {
    declare(machine, param, param.type === 'RestElement' ? list(args.slice(index)) : (args[index] ?? UNKNOWN), scope);
    if (param.type === 'TSParameterProperty') keep(param.parameter, scope);
  }
  if (fn.node.type === 'FunctionExpression' && fn.node.id != null) scope.names.set(fn.node.id.name, fn);
  return scope;
}

/** `constructor(private readonly env = process.env)` sets a part of the object too. */
function keep(parameter: t.TSParameterProperty['parameter'], { names, self }: Scope): void {
  const target = parameter.type === 'Identifier' ? parameter : parameter.left;
  if (target.type !== 'Identifier' || self.kind !== 'object') return;
  self.props.set(target.name, names.get(target.name) ?? UNKNOWN);
}

function runBody(machine: Machine, fn: FunctionValue, scope: Scope): void {
  const { body } = fn.node;
  const before = machine.called.length;
  const name = nameOf(fn.node) ?? `function ${fn.node.start}`;
  machine.walked.add(fn.node);
  machine.walking.push({ name, node: fn.node, depth: scope.depth });
  if (body.type === 'BlockStatement') runBlock(machine, body, scope);
  else machine.returned = evaluate(machine, body, scope);
  machine.walking.pop();
  machine.emit({ kind: 'function', name, calls: machine.called.slice(before, before + 200) }, fn.node);
}

function runBlock(machine: Machine, body: t.BlockStatement, scope: Scope): void {
  hoist(machine, body.body, scope);
  for (const statement of body.body) if (run(machine, statement, scope) === 'return' && machine.depth > 0) break;
}

/** Walks a function that no followed call has walked: parameters are unknown, effects outside of it uncertain. */
export function walkLater(machine: Machine, fn: FunctionValue): void {
  if (machine.walked.has(fn.node)) return;
  const scope = callScope(machine, fn, []);
  scope.names.delete('arguments');
  machine.returned = NOTHING;
  machine.maybe(scope.depth, () => runBody(machine, fn, scope));
}

function nameOf(node: t.Function): string | null {
  if ('id' in node && node.id != null) return node.id.name;
  return node.type === 'ClassMethod' || node.type === 'ObjectMethod'
    ? node.key.type === 'Identifier'
      ? node.key.name
      : null
    : null;
}

/** Members run when the class is made (static parts) or later (methods); the class and all its objects are one. */
export function makeClass(machine: Machine, node: t.Class, scope: Scope): Known {
  const parent = node.superClass == null ? null : evaluate(machine, node.superClass, scope);
  const self: Known = { kind: 'object', props: new Map() };
  const inherited = parent?.kind === 'object' ? parent.props : [];
  for (const [key, value] of inherited)
    self.props.set(key, value.kind === 'function' ? { ...value, scope: { ...value.scope, self } } : value);
  if (parent?.kind === 'path' && parent.path === 'Function')
    machine.emit({ kind: 'call', path: 'Function', args: [{ kind: 'unknown' }], kw: {}, hidden: true }, node);
  for (const decorator of node.decorators ?? []) evaluate(machine, decorator.expression, scope);
  const inner = childScope(scope, self);
  if (node.id != null) inner.names.set(node.id.name, self);
  for (const part of node.body.body) runMember(machine, part, inner, self.props);
  return self;
}

/** `new A(…)`: what the constructor leaves in the object is known afterwards. */
export function construct(machine: Machine, made: Extract<Known, { kind: 'object' }>, args: readonly Known[]): Known {
  const start = made.props.get('constructor');
  if (start?.kind === 'function') invoke(machine, start, args);
  return made;
}

function runMember(machine: Machine, part: t.ClassBody['body'][number], scope: Scope, props: Map<string, Known>): void {
  switch (part.type) {
    case 'ClassMethod':
    case 'ClassPrivateMethod': {
      const key = memberKey(machine, part, scope);
      const made = makeFunction(machine, part, scope);
      if (key !== null && part.kind !== 'set') props.set(key, part.kind === 'get' ? got(machine, made) : made);
      return;
    }
    case 'ClassProperty':
    case 'ClassAccessorProperty':
    case 'ClassPrivateProperty': {
      const key = memberKey(machine, part, scope);
      const value = part.value == null ? NOTHING : evaluate(machine, part.value, scope);
      if (key !== null) props.set(key, value);
      return;
    }
    case 'StaticBlock':
      for (const statement of part.body) run(machine, statement, scope);
  }
}

type KeyedMember = Exclude<t.ClassBody['body'][number], t.StaticBlock | t.TSIndexSignature | t.TSDeclareMethod>;

function memberKey(machine: Machine, part: KeyedMember, scope: Scope): string | null {
  if (part.key.type === 'PrivateName') return `#${part.key.id.name}`;
  return part.type === 'ClassPrivateMethod' || part.type === 'ClassPrivateProperty'
    ? null
    : propertyKey(machine, part, scope);
}

/** What a getter gives. */
export const got = (machine: Machine, made: Known): Known =>
  made.kind === 'function' ? invoke(machine, made, []) : UNKNOWN;

/** Hands what a source delivers to the callbacks that wait for it. */
export function deliver(machine: Machine, source: string, args: readonly Known[]): void {
  for (const arg of args) if (arg.kind === 'function') invoke(machine, arg, [external(source), external(source)]);
}
