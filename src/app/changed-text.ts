/** A text was edited or deleted: nothing runs, and what waits on it is void and says so. */
import { readRequestKey } from '../core/request-key';
import type { Source, Trigger } from '../core/trigger';
import { type DecidingPlace, settlePending } from './closing';
import { end } from './decision';
import type { ForgeHouse } from './house';
import { hasLabel } from './pending-label';
import { ForgeError } from './ports';
import { isIntact, isWaiting, type OwnRecord, recordsOn } from './records';
import { revive } from './revive';
import { surround } from './scene';

type Changed = Extract<Trigger, { readonly kind: 'edited' | 'deleted' }>;

export async function handleChange(house: ForgeHouse, trigger: Changed): Promise<void> {
  try {
    const waiting = (await recordsOn(house, trigger.issueNumber)).filter(isWaiting);
    const surroundings = await surround(house, trigger.issueNumber);
    if (!surroundings.ok) return;
    const { event, repository, issueNumber } = trigger;
    const at: DecidingPlace = { house, asking: { event, repository, issueNumber }, surroundings: surroundings.value };
    for (const record of waiting) {
      if (await isTampered(at, record, trigger)) await end(at, record, TAMPERED);
      else if (await isTouched(at, record, trigger)) await end(at, record, VOID);
    }
    // A report of ours that was deleted or spoiled leaves its label behind.
    const { pending } = at.surroundings.config.approval.labels;
    if (waiting.length === 0 && hasLabel(at.surroundings.thread.labels, pending)) await settlePending(at);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    house.log.warn(error.message);
  }
}

const VOID = {
  state: 'void',
  reasonCode: 'approval_stale',
  message: 'The text of this request was edited or deleted, so nothing runs. Ask again with a new command.',
  by: null,
  reason: null,
  twin: null,
} as const;

const TAMPERED = {
  ...VOID,
  message: 'Somebody else changed this report, so it was replaced and decides nothing. Ask again with a new command.',
} as const;

/** The report itself was edited, by somebody who is not the bot. */
async function isTampered(at: DecidingPlace, record: OwnRecord, { kind, source }: Changed): Promise<boolean> {
  if (kind !== 'edited' || source.kind !== 'issue_comment' || source.id !== record.comment.id) return false;
  return !(await isIntact(at.house, record, at.asking.repository.id));
}

/** A comment is its request. A description may only lend its code, or change in its title alone: then the digest tells. */
async function isTouched(at: DecidingPlace, record: OwnRecord, { kind, source }: Changed): Promise<boolean> {
  const standsOn = isOn(record, source);
  if (standsOn && (kind === 'deleted' || !isDescription(source))) return true;
  if (!isDescription(source)) return false;
  const revival = await revive(at, record);
  if (!revival.ok) return revival.error.ends !== null;
  const { ready, place } = revival.value;
  if (ready.plan.digest !== record.marker.digest) return true;
  const { lastEditedAt } = place.scene.text;
  return standsOn && lastEditedAt !== null && Date.parse(lastEditedAt) >= Date.parse(record.comment.createdAt);
}

const isDescription = ({ kind }: Source): boolean => kind === 'issue' || kind === 'pull_request';

function isOn({ marker }: OwnRecord, source: Source): boolean {
  const key = readRequestKey(marker.source);
  return [key?.asked, key?.again].some((place) => place?.kind === source.kind && place.id === source.id);
}
