/** A waiting request made anew from GitHub: nothing but the place of its command is taken from the report. */
import type { Declined } from '../core/approval';
import { type CommandPlace, readRequestKey } from '../core/request-key';
import { err, ok, type Result } from '../core/result';
import type { Account, Source } from '../core/trigger';
import type { Refusal } from './answers';
import type { DecidingPlace } from './closing';
import { commandsIn } from './commands';
import type { SourceText } from './ports';
import { type Asked, type Origin, prepare, type ReadyRequest, type RequestPlace } from './prepare';
import type { OwnRecord } from './records';
import type { AskedTask } from './tasks/prepare';
import { type RevivedTask, reviveTask } from './tasks/revive';

export type Revival = {
  readonly place: RequestPlace;
  readonly ready: ReadyRequest;
  /** `null` for code that people wrote. */
  readonly task: RevivedTask | null;
};

const STALE = 'What would run is no longer what the report shows: its text was changed or is gone. Ask again.';

const stale = (): Declined => ({ kind: 'declined', reasonCode: 'approval_stale', message: STALE, ends: 'void' });

/** Refusals that say nothing about the request itself: it goes on waiting. */
const PASSING: ReadonlySet<string> = new Set(['config_invalid', 'permission_unknown', 'locked', 'disabled']);

/** Throws a `ForgeError` when GitHub does not say. */
export async function revive(at: DecidingPlace, { marker }: OwnRecord): Promise<Result<Revival, Declined>> {
  const key = readRequestKey(marker.source);
  if (key === null) return err(stale());
  const { forge } = at.house;
  const { issueNumber } = at.asking;
  const sourceOf = ({ kind, id }: CommandPlace): Source => ({ kind, id, nodeId: '', issueNumber });
  const [text, originText] = await Promise.all([
    forge.readText(sourceOf(key.asked)),
    key.again === null ? null : forge.readText(sourceOf(key.again)),
  ]);
  const requester = text === null ? null : await requesterOf(at, text, marker.requesterId);
  if (text === null || requester === null || (key.again !== null && originText === null)) return err(stale());
  const again: Origin | null =
    key.again === null || originText === null
      ? null
      : { source: sourceOf(key.again), text: originText, index: key.again.index };
  const trigger = { ...at.asking, source: sourceOf(key.asked), sender: requester };
  const scene = { ...at.surroundings, text };
  const place: RequestPlace = { house: at.house, trigger, index: key.asked.index, scene, again };
  const asked = askedAt(place);
  if (asked === null) return err(stale());
  const revived = await readyAgain(place, asked, marker);
  if (revived.ok) return ok({ place, ...revived.value });
  const { reasonCode, message } = revived.error;
  if (reasonCode === 'requester_blocked' || PASSING.has(reasonCode))
    return err({ kind: 'declined', reasonCode, message, ends: null });
  return err(stale());
}

type AskedEither =
  | { readonly kind: 'run'; readonly asked: Asked }
  | { readonly kind: 'generate'; readonly asked: AskedTask };

/** A program of a model stands in the marker alone; whether it is what was approved, the digest tells. */
async function readyAgain(
  place: RequestPlace,
  either: AskedEither,
  marker: OwnRecord['marker'],
): Promise<Result<Omit<Revival, 'place'>, Refusal>> {
  if (either.kind === 'run') {
    const ready = await prepare(place, either.asked);
    return ready.ok ? ok({ ready: ready.value, task: null }) : ready;
  }
  const task = await reviveTask(place, either.asked, marker);
  if (!task.ok) return task;
  const { prepared, waiting } = task.value;
  return ok({ ready: { ...prepared.ready, plan: waiting?.tried.plan ?? prepared.ready.plan }, task: task.value });
}

/** Whoever asked is known by number; who that is now is GitHub's to say. */
function requesterOf({ house }: DecidingPlace, { author }: SourceText, id: number): Promise<Account | null> {
  return author.id === id ? Promise.resolve(author) : house.forge.accountOf(id);
}

/** `null` when there is no such command any more. */
function askedAt({ house, scene, index, again }: RequestPlace): AskedEither | null {
  const asking = commandsIn(house.settings, scene.text.body)[index];
  if (again !== null && !(asking?.command.ok && asking.command.value.kind === 'rerun')) return null;
  const parsed = again === null ? asking : commandsIn(house.settings, again.text.body)[again.index];
  if (parsed === undefined || !parsed.command.ok) return null;
  const command = parsed.command.value;
  if (command.kind === 'run') return { kind: 'run', asked: { parsed, command, execute: false } };
  return command.kind === 'generate' ? { kind: 'generate', asked: { parsed, command, execute: true } } : null;
}
