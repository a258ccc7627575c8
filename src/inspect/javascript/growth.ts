/** Names and places that hold more after every round of a loop. */
import type * as t from '@babel/types';

/** `s += s`, `s = s + s`, `a = [a, b]`, `a = { a, b }`: what was there before is kept, and more. */
export function grows(source: string, { operator, left, right }: t.AssignmentExpression): boolean {
  const own = source.slice(left.start ?? 0, left.end ?? 0);
  const isItself = (part: t.Node | null): boolean =>
    part !== null && source.slice(part.start ?? 0, part.end ?? 0) === own && part.type === left.type;
  if (operator === '+=') return left.type === 'Identifier' && isItself(right);
  if (operator !== '=') return false;
  if (right.type === 'BinaryExpression') return right.operator === '+' && isItself(right.left) && isItself(right.right);
  if (right.type === 'ArrayExpression') return right.elements.length > 1 && right.elements.some(isItself);
  return (
    right.type === 'ObjectExpression' &&
    right.properties.length > 1 &&
    right.properties.some((property) => property.type === 'ObjectProperty' && isItself(property.value))
  );
}
