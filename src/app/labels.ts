/**
 * A label decides, where exactly one request waits: who set it and when is what the thread's own history says, never the
 * event's payload. Once it was used, or cannot be, it is taken off.
 */
import type { Asking, Trigger } from '../core/trigger';
import { type Addressee, answer, decline } from './answers';
import { type DecidingPlace, settlePending } from './closing';
import { type Decision, decideOn } from './decision';
import type { ForgeHouse, Outcome } from './house';
import { hasLabel, sameLabel } from './pending-label';
import { ForgeError, type ThreadEvent } from './ports';
import { isWaiting, type OwnRecord, pendingOf, recordsOn } from './records';
import { surround } from './scene';

type Labeled = Extract<Trigger, { readonly kind: 'labeled' }>;

export async function handleLabel(house: ForgeHouse, trigger: Labeled): Promise<readonly Outcome[]> {
  const surroundings = await surround(house, trigger.issueNumber);
  if (!surroundings.ok) return [];
  const { approved, rejected, pending } = surroundings.value.config.approval.labels;
  const { event, repository, issueNumber } = trigger;
  const at: DecidingPlace = { house, asking: { event, repository, issueNumber }, surroundings: surroundings.value };
  if (sameLabel(trigger.label, pending) && !trigger.sender.isBot) await settlePending(at);
  if (!sameLabel(trigger.label, approved) && !sameLabel(trigger.label, rejected)) return [];
  return decideByLabel(at);
}

/** Whatever label is on the thread now. A rejection wins over an approval. */
export async function decideByLabel(at: DecidingPlace): Promise<readonly Outcome[]> {
  const { thread, config } = at.surroundings;
  const { approved, rejected } = config.approval.labels;
  const isRejected = hasLabel(thread.labels, rejected);
  const name = isRejected ? rejected : approved;
  if (!hasLabel(thread.labels, name)) return [];
  try {
    const { house, asking } = at;
    const [events, records] = await Promise.all([
      house.forge.listEvents(asking.issueNumber),
      recordsOn(house, asking.issueNumber),
    ]);
    const setting = settingOf(events, name);
    if (setting === null) return [];
    await house.forge.removeLabel(asking.issueNumber, name);
    const waiting = records.filter((record) => isOpen(record, at));
    return [await decide(at, { kind: isRejected ? 'reject' : 'approve', setting, waiting, events })];
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    at.house.log.warn(error.message);
    return [];
  }
}

type LabelEvent = Extract<ThreadEvent, { readonly kind: 'labeled' | 'unlabeled' }>;

/** The event that set the label as it stands; `null` when it is not set by what the history says. */
function settingOf(events: readonly ThreadEvent[], name: string): LabelEvent | null {
  const last = events.findLast((event) => event.kind !== 'commented' && sameLabel(event.label, name));
  return last?.kind === 'labeled' ? last : null;
}

const isOpen = (record: OwnRecord, { house, surroundings }: DecidingPlace): boolean => {
  const pending = pendingOf(record, surroundings.config.approval.expires);
  return isWaiting(record) && pending !== null && house.clock.now() < pending.expiresMs;
};

type LabelDecision = {
  readonly kind: 'approve' | 'reject';
  readonly setting: LabelEvent;
  readonly waiting: readonly OwnRecord[];
  readonly events: readonly ThreadEvent[];
};

async function decide(at: DecidingPlace, { kind, setting, waiting, events }: LabelDecision): Promise<Outcome> {
  const to = addressee(at, setting);
  const [record, ...others] = waiting;
  if (record === undefined) return decline(to, { reasonCode: 'not_found', message: NOTHING_WAITS, lines: [] });
  if (others.length > 0) return decline(to, ambiguous(at.house.settings.trigger, kind, waiting));
  const decision: Decision = {
    kind,
    actors: [{ account: setting.actor, viaApp: setting.viaApp }],
    isAfterReport: isAfter(events, setting, record),
    reason: null,
  };
  const decided = await decideOn(at, record, decision);
  switch (decided.kind) {
    case 'ran':
      return decided.outcome;
    case 'declined':
      return decline(to, { reasonCode: decided.reasonCode, message: decided.message, lines: [] });
    case 'stopped': {
      const requestId = record.marker.requestId ?? '';
      return answer(to, { kind: 'taken', what: decided.what, requestId }, `The request was ${decided.what}.`);
    }
  }
}

const NOTHING_WAITS = 'The label was taken off: nothing waits here, and none counts before the report it decides on.';

/** GitHub's times have whole seconds; the order of its history is finer. */
function isAfter(events: readonly ThreadEvent[], setting: LabelEvent, { comment }: OwnRecord): boolean {
  const report = events.findIndex((event) => event.kind === 'commented' && event.commentId === comment.id);
  return report !== -1 && events.indexOf(setting) > report && Date.parse(setting.at) >= Date.parse(comment.createdAt);
}

const ambiguous = (trigger: string, kind: 'approve' | 'reject', waiting: readonly OwnRecord[]) =>
  ({
    reasonCode: 'approval_ambiguous',
    message: 'The label was taken off: it cannot tell which of these is meant. Type one of the lines.',
    lines: waiting.map(({ marker }) => `${trigger} ${kind} ${marker.requestId}`),
  }) as const;

function addressee({ house, asking, surroundings }: DecidingPlace, { actor }: LabelEvent): Addressee {
  const trigger: Asking = { ...asking, sender: actor, source: surroundings.thread.description };
  return { house, trigger, index: 0, config: surroundings.config, author: null };
}
