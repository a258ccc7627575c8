/** The job summary holds one page for every request of an event: each of those to come gets an equal part of the room. */
import type { Store } from './ports';

export function shareSummary(store: Store, pages: number): Store {
  let left = Math.max(1, pages);
  return {
    saveRecord: (name, json) => store.saveRecord(name, json),
    saveResult: (name, content) => store.saveResult(name, content),
    appendSummary(markdown) {
      left = Math.max(1, left - 1);
      return store.appendSummary(markdown);
    },
    summaryRoom: () => Math.floor(store.summaryRoom() / left),
  };
}
