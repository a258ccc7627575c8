/** Texts in the source: written out, escaped, or put together by a template; and lists and objects written out. */
import type * as t from '@babel/types';
import { evaluate } from './expressions';
import { concat, textOf } from './fold';
import { got, makeFunction } from './functions';
import type { Machine } from './machine';
import {
  childScope,
  isDisguise,
  isSensitiveName,
  type Known,
  list,
  looksLikeCode,
  NOTHING,
  type Scope,
  text,
  UNKNOWN,
} from './values';

/** Is a letter written as an escape where nothing asks for one? */
export function escapesLetters(machine: Machine, node: t.Node): boolean {
  const raw = machine.source.slice(node.start ?? 0, node.end ?? 0);
  return (
    raw.length < 5000 && /\\x[2-7][0-9a-f]|\\u00[2-7][0-9a-f]|\\u\{0{0,4}[2-7][0-9a-f]\}|\\[1-7][0-7]{1,2}/iu.test(raw)
  );
}

export function tellText(machine: Machine, known: Extract<Known, { kind: 'string' }>, node: t.Node): void {
  const folded = known.how !== null;
  if (known.value === '' || (node.type !== 'StringLiteral' && node.type !== 'TemplateLiteral' && !folded)) return;
  machine.emit({ kind: 'string', value: known.value.slice(0, 10_000), folded }, node);
  if (known.how === null) return;
  if (isDisguise(known.how) && looksLikeCode(known.value)) machine.emit({ kind: 'obfuscation', how: known.how }, node);
  else if (isSensitiveName(known.value) && known.how !== 'case')
    machine.emit({ kind: 'obfuscation', how: 'split-name', detail: known.value.slice(0, 40) }, node);
}

export function template(machine: Machine, node: t.TemplateLiteral, scope: Scope): Known {
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

const EMPTY_TEXT = { kind: 'string', value: '', folded: false } as const;

/** `[...process.env.X]` and `for (const c of process.env.X)` cut the value into letters, as `split('')` does. */
export function tellLetters(machine: Machine, known: Known, node: t.Node): void {
  if (known.kind === 'path' && known.path.startsWith('process.env.'))
    machine.emit({ kind: 'call', path: `${known.path}.split`, args: [EMPTY_TEXT], kw: {}, hidden: false }, node);
}

export function readArray(machine: Machine, node: t.ArrayExpression, scope: Scope): Known {
  return list(
    node.elements.flatMap((element): readonly Known[] => {
      if (element === null) return [NOTHING];
      const known = evaluate(machine, element.type === 'SpreadElement' ? element.argument : element, scope);
      if (element.type !== 'SpreadElement') return [known];
      tellLetters(machine, known, element);
      if (known.kind === 'string') return [...known.value].map((char) => text(char, known.how));
      return known.kind === 'list' ? known.items : [UNKNOWN];
    }),
  );
}

export function readObject(machine: Machine, node: t.ObjectExpression, scope: Scope): Known {
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
        ? memberFunction(machine, property, inner)
        : evaluate(machine, property.value, scope);
    if (key !== null) props.set(key, value);
  }
  return self;
}

function memberFunction(machine: Machine, property: t.ObjectMethod, scope: Scope): Known {
  const made = makeFunction(machine, property, scope);
  return property.kind === 'get' ? got(machine, made) : made;
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
