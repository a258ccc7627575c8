/** Functions handed over, which the library calls: now for every item, or later. */
import { apply, type Call } from './apply';
import { unseenCall } from './definitions';
import { anyItem } from './items';
import type { Machine } from './machine';
import { foreign, truth } from './operators';
import type { Special } from './special-calls';
import { itemsOf } from './text-methods';
import { list, UNKNOWN, type Val } from './values';

const first = ({ args }: Call): Val => args[0] ?? UNKNOWN;

/** Calls a value that was handed over, as the library will do later. */
export const later = (machine: Machine, callee: Val | undefined, args: readonly Val[], call: Call): Val =>
  callee === undefined ? UNKNOWN : apply(machine, callee, { args, keywords: new Map(), at: call.at });

export const mapped: Special = (machine, call) => {
  const [callee, ...rows] = call.args;
  const columns = rows.map(itemsOf);
  const [items] = columns;
  if (items === null || items === undefined || columns.length > 1)
    return later(
      machine,
      callee,
      rows.map((row) => foreign([row])),
      call,
    );
  const results: Val[] = [];
  for (const [at, item] of items.entries()) {
    if (!machine.spend()) return list([...results, UNKNOWN]);
    const run = () => later(machine, callee, [item], call);
    results.push(at < 8 ? run() : machine.quietly(run));
  }
  return list(results);
};

export const filtered: Special = (machine, call) => {
  const [callee, given = UNKNOWN] = call.args;
  const items = itemsOf(given);
  if (items === null) return later(machine, callee, [foreign([given])], call);
  const kept = items.filter(
    (item) => machine.spend() && truth(callee?.kind === 'none' ? item : later(machine, callee, [item], call)) !== false,
  );
  return list(kept);
};

export const reduced: Special = (machine, call) => {
  const [callee, given = UNKNOWN, start] = call.args;
  const items = itemsOf(given);
  if (items === null) return later(machine, callee, [UNKNOWN, foreign([given])], call);
  const all = start === undefined ? items : [start, ...items];
  let value = all[0] ?? UNKNOWN;
  for (const item of all.slice(1)) {
    if (!machine.spend()) return UNKNOWN;
    value = later(machine, callee, [value, item], call);
  }
  return value;
};

/** `sorted(items, key=f)` calls `f` with every item. */
export const keyed: Special = (machine, call) => {
  const key = call.keywords.get('key');
  if (key !== undefined && (key.kind === 'path' || key.kind === 'function'))
    later(machine, key, [anyItem(first(call))], call);
  return copied(machine, call);
};

/** `type("X", (), {"__getitem__": f})` makes a class. */
export const typed: Special = (machine, call) => {
  const [, , members] = call.args;
  if (members?.kind === 'dict') for (const value of members.entries.values()) unseenCall(machine, value, call.at);
  return undefined;
};

/** `Thread(target=f, args=(…))`. */
export const targeted: Special = (machine, call) => {
  const callee = call.keywords.get('target') ?? call.args[1];
  const args = itemsOf(call.keywords.get('args') ?? call.args[3] ?? UNKNOWN);
  if (callee !== undefined) later(machine, callee, args ?? [], call);
  return undefined;
};

/** `submit(f, …)`, `register(f, …)`, `to_thread(f, …)`. */
export const handed =
  (position: number): Special =>
  (machine, call) => {
    const callee = call.args[position];
    const known =
      callee?.kind === 'path' || callee?.kind === 'function' || callee?.kind === 'partial' || callee?.kind === 'either';
    return known ? later(machine, callee, call.args.slice(position + 1), call) : undefined;
  };

export const timer: Special = (machine, call) => {
  later(machine, call.args[1], itemsOf(call.args[2] ?? call.keywords.get('args') ?? UNKNOWN) ?? [], call);
  return undefined;
};

export const copied: Special = (_, call) =>
  call.args[0]?.kind === 'path' && call.args[0].path === 'os.environ' ? call.args[0] : undefined;

export const anyRow = (rows: Val | undefined): Val => (rows?.kind === 'list' ? (rows.items[0] ?? UNKNOWN) : UNKNOWN);
