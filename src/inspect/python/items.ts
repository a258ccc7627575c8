/** What a loop goes over. */
import { foreign } from './operators';
import { itemsOf } from './text-methods';
import { either, UNKNOWN, type Val } from './values';

/** What an item of something may be. */
export function anyItem(iterable: Val): Val {
  const items = itemsOf(iterable);
  // Any of all objects that there are is as unknown as all of them.
  if (iterable.kind === 'instance' && iterable.path.startsWith('gc.get_')) return iterable;
  if (items === null) return foreign([iterable]);
  return items.length === 0 ? UNKNOWN : either(items.slice(0, 8));
}
