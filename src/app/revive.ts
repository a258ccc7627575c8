/** A waiting request made anew from GitHub: nothing but the place of its command is taken from the report. */
import type { Declined } from '../core/approval';
import { type CommandPlace, readRequestKey } from '../core/request-key';
import { err, ok, type Result } from '../core/result';
import type { Account, Source } from '../core/trigger';
import type { DecidingPlace } from './closing';
import { commandsIn } from './commands';
import type { SourceText } from './ports';
import { type Asked, type Origin, prepare, type ReadyRequest, type RequestPlace } from './prepare';
import type { OwnRecord } from './records';

export type Revival = { readonly place: RequestPlace; readonly ready: ReadyRequest };

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
  const ready = await prepare(place, asked);
  if (ready.ok) return ok({ place, ready: ready.value });
  const { reasonCode, message } = ready.error;
  if (reasonCode === 'requester_blocked' || PASSING.has(reasonCode))
    return err({ kind: 'declined', reasonCode, message, ends: null });
  return err(stale());
}

/** Whoever asked is known by number; who that is now is GitHub's to say. */
function requesterOf({ house }: DecidingPlace, { author }: SourceText, id: number): Promise<Account | null> {
  return author.id === id ? Promise.resolve(author) : house.forge.accountOf(id);
}

/** `null` when there is no such command any more. */
function askedAt({ house, scene, index, again }: RequestPlace): Asked | null {
  const asking = commandsIn(house.settings, scene.text.body)[index];
  if (again !== null && !(asking?.command.ok && asking.command.value.kind === 'rerun')) return null;
  const parsed = again === null ? asking : commandsIn(house.settings, again.text.body)[again.index];
  if (parsed === undefined || !parsed.command.ok || parsed.command.value.kind !== 'run') return null;
  return { parsed, command: parsed.command.value, execute: false };
}
