/** `1 line`, `2 lines`. */
export const plural = (count: string | number, one: string, many = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : many}`;
