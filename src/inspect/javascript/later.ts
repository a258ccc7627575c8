/** What runs later: timers, and the program itself started again. */
import type * as t from '@babel/types';
import { invoke } from './functions';
import type { Machine } from './machine';
import { callPath } from './meaning';
import type { Known } from './values';

const SCHEDULERS = /^(?:setTimeout|setImmediate|setInterval|process\.nextTick|queueMicrotask|requestAnimationFrame)$/u;

/** Calls what a timer is given, with the arguments that stand behind it (and behind the time). */
export function schedule(machine: Machine, name: string, [first, ...rest]: readonly Known[], node: t.Node): void {
  if (!SCHEDULERS.test(name)) return;
  if (name === 'setInterval') tellTimer(machine, first, node);
  const args = /^set(?:Timeout|Interval)$/u.test(name) ? rest.slice(1) : rest;
  if (first?.kind === 'path' && !first.path.startsWith('?')) callPath(machine, first, args, node);
  if (first?.kind === 'function' && args.length > 0) invoke(machine, first, args);
  countItself(machine, first);
}

/** A function that hands itself to a timer whatever happens calls itself; behind a condition it may come to an end. */
function countItself(machine: Machine, first: Known | undefined): void {
  if (first?.kind !== 'function') return;
  const self = machine.walking.find(({ node, depth }) => node === first.node && machine.certainFrom <= depth);
  if (self !== undefined) machine.called.push(self.name);
}

/** A timer that nobody stops is a loop without an end. */
function tellTimer(machine: Machine, first: Known | undefined, node: t.Node): void {
  if (first?.kind !== 'function' || machine.source.includes('clearInterval')) return;
  const before = machine.called.length;
  invoke(machine, first, []);
  machine.emit({ kind: 'loop', endless: true, calls: machine.called.slice(before, before + 200) }, node);
}

const STARTERS = /^(?:child_process\.(?:fork|spawn|exec)\w*|worker_threads\.Worker)$/u;
const OWN_FILES = new Set(['__filename', 'process.argv0', 'import.meta.filename', 'import.meta.url']);

/** A program that starts itself only under a condition (`isMainThread`) comes to an end. */
const isOwnFile = (known: Known): boolean =>
  known.kind === 'list' ? known.items.some(isOwnFile) : known.kind === 'path' && OWN_FILES.has(known.path);

export function tellOwnStart(machine: Machine, name: string, args: readonly Known[], node: t.Node): void {
  if (STARTERS.test(name) && !machine.isConditional && args.some(isOwnFile))
    machine.emit({ kind: 'call', path: 'starts-itself', args: [], kw: {}, hidden: false }, node);
}
