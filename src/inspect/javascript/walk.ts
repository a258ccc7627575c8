/** A tree → the facts about it. */
import type * as t from '@babel/types';
import type { Fact } from '../facts';
import { walkLater } from './functions';
import { Machine } from './machine';
import { freshScope, portable } from './nested';
import { parseInner } from './parse';
import { hoist, run } from './statements';
import { type Known, UNKNOWN } from './values';

/** Following calls and loops pays only where text may be computed character by character. */
const COMPUTES = /fromCharCode|fromCodePoint|charCodeAt|parseInt|charAt|substr|\^/u;

export function walkTree(file: t.File, source: string): readonly Fact[] {
  const machine = new Machine(source, COMPUTES.test(source) ? 40_000 : 2_000, innerValue);
  runProgram(machine, file);
  for (let fn = machine.later.shift(); fn !== undefined; fn = machine.later.shift()) walkLater(machine, fn);
  return machine.facts;
}

function runProgram(machine: Machine, file: t.File): void {
  const scope = freshScope();
  hoist(machine, file.program.body, scope);
  for (const { value } of file.program.directives)
    machine.emit({ kind: 'string', value: value.value, folded: false }, value);
  for (const statement of file.program.body) run(machine, statement, scope);
}

/** What inner code evaluates to; its facts are found when it is scanned as code of its own. */
function innerValue(code: string, nesting: number): Known {
  try {
    const file = parseInner(code);
    const machine = new Machine(code, 500, innerValue);
    machine.nesting = nesting;
    runProgram(machine, file);
    return portable(machine.returned);
  } catch {
    return UNKNOWN;
  }
}
