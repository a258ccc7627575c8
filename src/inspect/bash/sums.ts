/** What arithmetic on numbers alone comes to: sums, differences and products without parentheses. */

/** `null` for anything else. */
export function sumOf(text: string): number | null {
  const compact = text.replace(/\s+/gu, '');
  if (/^0x/u.test(compact)) return Number(compact);
  if (!/^[-+]?\d+([-+*]\d+)*$/u.test(compact)) return null;
  const terms = compact.match(/[-+]?\d+(\*\d+)*/gu) ?? [];
  return terms.reduce((sum, term) => {
    const [first = '0', ...factors] = term.split('*');
    return sum + factors.reduce((product, factor) => product * Number(factor), Number(first));
  }, 0);
}
