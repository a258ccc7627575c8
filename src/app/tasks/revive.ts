/** A waiting task made anew: its words from GitHub, and, where a program waits, that program from the report's marker. */
import { textDigest } from '../../core/digest';
import type { Made } from '../../core/made';
import type { Result } from '../../core/result';
import { err, ok } from '../../core/result';
import type { Marker } from '../../report/marker';
import type { Refusal } from '../answers';
import type { RequestPlace } from '../prepare';
import { unpackMade } from './packing';
import { type AskedTask, prepareTask, type ReadyTask } from './prepare';
import type { Tried } from './tried';

export type RevivedTask = {
  readonly prepared: ReadyTask;
  /** The program that waits, with the attempts so far; `null` where the task itself waits. */
  readonly waiting: { readonly made: Made; readonly tried: Tried } | null;
};

const GARBLED: Refusal = { reasonCode: 'approval_stale', message: 'The program in the report cannot be read.' };

export async function reviveTask(
  at: RequestPlace,
  asked: AskedTask,
  { code, made }: Pick<Marker, 'code' | 'made'>,
): Promise<Result<RevivedTask, Refusal>> {
  const prepared = await prepareTask(at, asked);
  if (!prepared.ok) return prepared;
  if (code === undefined && made === undefined) return ok({ prepared: prepared.value, waiting: null });
  const unpacked = code === undefined || made === undefined ? null : unpackMade({ program: code, made });
  const last = unpacked?.made.attempts.at(-1);
  if (unpacked === null || last === undefined || last.codeDigest !== textDigest(unpacked.program)) return err(GARBLED);
  const { program } = unpacked;
  const { tests, generation } = unpacked.made;
  const snippet = prepared.value.snippetOf(program, tests);
  if (!snippet.ok) return err(GARBLED);
  const plan = await prepared.value.planOf(snippet.value);
  const tried = { number: last.number, program, tests, generation, plan, ran: null };
  return ok({ prepared: prepared.value, waiting: { made: unpacked.made, tried } });
}
