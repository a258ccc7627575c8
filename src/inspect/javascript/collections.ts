/** Methods of lists and texts that take functions, followed item by item; and those that change a list. */
import type * as t from '@babel/types';
import { textOf, truth } from './fold';
import { invoke } from './functions';
import type { Machine } from './machine';
import { callPath } from './meaning';
import { method, replacedHow } from './methods';
import { type Known, list, NOTHING, number, type Path, type Scope, scopeOf, text, UNKNOWN } from './values';

export type MemberCall = {
  readonly object: Known;
  readonly key: string;
  readonly args: readonly Known[];
  readonly node: t.Node;
};

/** `eval` that somebody else calls has no name there. */
export const handedOn = (known: Path): Path =>
  known.path === 'eval' || known.path === 'Function' ? { ...known, hidden: true } : known;

/** `map`, `filter`, `reduce` … over a known list, item by item. */
export function followed(machine: Machine, { object, key, args, node }: MemberCall): Known | null {
  const [fn, second] = args;
  const items = object.kind === 'bytes' ? [...object.value].map(number) : object.kind === 'list' ? object.items : null;
  if (key === 'replace' || key === 'replaceAll') return replacedBy(machine, object, args);
  if (items === null || fn === undefined || (fn.kind !== 'function' && fn.kind !== 'path') || items.length > 2000)
    return null;
  const call = (callArgs: readonly Known[]): Known =>
    fn.kind === 'function'
      ? invoke(machine, fn, callArgs)
      : fn.kind === 'path'
        ? callPath(machine, handedOn(fn), callArgs.slice(0, 1), node)
        : UNKNOWN;
  const each = () => items.map((item, index) => call([item, number(index), object]));
  const picked = () => {
    const answers = each();
    return items.filter((_, index) => truth(answers[index] ?? UNKNOWN) !== false);
  };
  switch (key) {
    case 'map':
    case 'flatMap':
      return list(each());
    case 'forEach':
      each();
      return NOTHING;
    case 'reduce':
    case 'reduceRight':
      return (key === 'reduce' ? [...items] : [...items].reverse()).reduce(
        (total, item, index) => (index === 0 && second === undefined ? item : call([total, item, number(index)])),
        second ?? UNKNOWN,
      );
    case 'filter':
      return list(picked());
    case 'find':
    case 'findLast':
      return (key === 'find' ? picked() : picked().reverse())[0] ?? NOTHING;
    default:
      return null;
  }
}

const REGEX_SOURCE = /^[\w\s\\[\]^$.,:;'"#%&!@~|<>()-]{1,20}$/u;

/** `null` for one that the language refuses. */
function regexOf(source: string, flags: Known | undefined): RegExp | null {
  try {
    return new RegExp(source, flags?.kind === 'string' ? flags.value : 'g');
  } catch {
    return null;
  }
}

/** `text.replace(/./g, (char) => …)` for short expressions without repetitions. */
function replacedBy(machine: Machine, object: Known, [pattern, to]: readonly Known[]): Known | null {
  if (object.kind !== 'string' || pattern?.kind !== 'object' || object.value.length > 5000) return null;
  const source = pattern.props.get('source');
  if (source?.kind !== 'string' || !REGEX_SOURCE.test(source.value)) return null;
  const regex = regexOf(source.value, pattern.props.get('flags'));
  if (regex === null) return null;
  if (to?.kind === 'string')
    return text(
      object.value.replace(regex, () => to.value),
      replacedHow(object.value),
    );
  if (to?.kind !== 'function') return null;
  let complete = true;
  const result = object.value.replace(regex, (found) => {
    const part = textOf(invoke(machine, to, [text(found, 'replace')]));
    complete &&= part !== null;
    return part ?? '';
  });
  return complete ? text(result, replacedHow(object.value)) : UNKNOWN;
}

/** `parts.push(…)`, `parts.reverse()`: the name now holds another list. */
export function mutate(machine: Machine, target: t.Node, scope: Scope, { key, args }: MemberCall): void {
  if (target.type !== 'Identifier' || !MUTATORS.has(key)) return;
  const held = scopeOf(scope, target.name)?.names.get(target.name);
  if (held?.kind === 'list') machine.assign(scope, target.name, mutated(held, key, args));
}

const MUTATORS = new Set(['push', 'unshift', 'pop', 'shift', 'reverse']);

function mutated(held: Extract<Known, { readonly kind: 'list' }>, key: string, args: readonly Known[]): Known {
  if (key === 'push') return list([...held.items, ...args]);
  if (key === 'unshift') return list([...args, ...held.items]);
  if (key === 'pop') return list(held.items.slice(0, -1));
  return key === 'shift' ? list(held.items.slice(1)) : (method(held, 'reverse', []) ?? UNKNOWN);
}
