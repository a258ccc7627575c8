/**
 * A label decides, where exactly one request waits: who set it and when is what the thread's own history says, never the
 * event's payload. Once it was used, or cannot be, it is taken off.
 */
import { type Config, DEFAULT_CONFIG } from '../core/config';
import type { Asking, Source, Trigger } from '../core/trigger';
import { type Addressee, answerStopped, type Declining, decline } from './answers';
import { type DecidingPlace, settlePending } from './closing';
import { type Decision, decideOn } from './decision';
import { type ForgeHouse, nowMs, type Outcome } from './house';
import { hasLabel, sameLabel } from './pending-label';
import { ForgeError, type ThreadEvent } from './ports';
import { findRequest, isOurs, isWaiting, type OwnRecord, pendingOf, recordsOn } from './records';
import { type SceneProblem, shutProblem, surround } from './scene';

type Labeled = Extract<Trigger, { readonly kind: 'labeled' }>;

export async function handleLabel(house: ForgeHouse, trigger: Labeled): Promise<readonly Outcome[]> {
  const surroundings = await surround(house, trigger.issueNumber);
  if (!surroundings.ok) return cannot(house, trigger, { config: DEFAULT_CONFIG, problem: surroundings.error });
  const { config, thread } = surroundings.value;
  const { event, repository, issueNumber } = trigger;
  const at: DecidingPlace = { house, asking: { event, repository, issueNumber }, surroundings: surroundings.value };
  if (sameLabel(trigger.label, config.approval.labels.pending) && !trigger.sender.isBot) await settlePending(at);
  if (!decides(trigger.label, config)) return [];
  const shut = shutProblem(thread);
  return shut === null ? decideByLabel(at) : cannot(house, trigger, { config, problem: shut });
}

const decides = (label: string, { approval: { labels } }: Config): boolean =>
  sameLabel(label, labels.approved) || sameLabel(label, labels.rejected);

type Obstacle = { readonly config: Config; readonly problem: SceneProblem };

/** Whoever set the label hears why it did nothing; without a configuration the labels are the default ones. */
async function cannot(house: ForgeHouse, trigger: Labeled, { config, problem }: Obstacle): Promise<readonly Outcome[]> {
  // Where the bot is switched off, or set up for something else, it says nothing to labels.
  const isOff = problem.reasonCode === 'disabled' || problem.reasonCode === 'blocked_by_policy';
  if (isOff || trigger.sender.isBot || !decides(trigger.label, config)) return [];
  const source: Source = { kind: 'issue', id: 0, nodeId: '', issueNumber: trigger.issueNumber };
  const to = { house, trigger: { ...trigger, source }, index: 0, config, author: null };
  return [await decline(to, { reasonCode: problem.reasonCode, message: problem.message, lines: [] })];
}

const BOTH: readonly LabelDecision['kind'][] = ['reject', 'approve'];

/** Whatever labels are on the thread now. A rejection wins over an approval; both are taken off. */
export async function decideByLabel(at: DecidingPlace, kinds = BOTH): Promise<readonly Outcome[]> {
  const { house, asking, surroundings } = at;
  const { approved, rejected } = surroundings.config.approval.labels;
  const name = { reject: rejected, approve: approved } as const;
  const set = kinds.filter((kind) => hasLabel(surroundings.thread.labels, name[kind]));
  if (set.length === 0) return [];
  try {
    const [events, records] = await Promise.all([
      house.forge.listEvents(asking.issueNumber),
      recordsOn(house, asking.issueNumber),
    ]);
    const waiting = records.filter((record) => isOpen(record, at, records));
    const outcomes: Outcome[] = [];
    for (const kind of set) {
      const setting = settingOf(events, name[kind]);
      if (setting === null) continue;
      await house.forge.removeLabel(asking.issueNumber, name[kind]);
      if (outcomes.every(({ record }) => PASSED_OVER.has(record.reasonCode)))
        outcomes.push(await decide(at, { kind, setting, waiting, events, records }));
    }
    return outcomes;
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    house.log.warn(error.message);
    return [];
  }
}

/** A rejection by somebody who may not reject is none, so the approval beside it counts. */
const PASSED_OVER: ReadonlySet<string> = new Set(['approver_not_allowed']);

type LabelEvent = Extract<ThreadEvent, { readonly kind: 'labeled' | 'unlabeled' }>;

/** The event that set the label as it stands; `null` when it is not set by what the history says. */
function settingOf(events: readonly ThreadEvent[], name: string): LabelEvent | null {
  const last = events.findLast((event) => event.kind !== 'commented' && sameLabel(event.label, name));
  return last?.kind === 'labeled' ? last : null;
}

/** Waits, was not decided before, and is a record of ours as far as that can be told without asking. */
function isOpen(record: OwnRecord, { house, asking, surroundings }: DecidingPlace, all: readonly OwnRecord[]): boolean {
  const pending = pendingOf(record, surroundings.config.approval.expires);
  if (!isWaiting(record) || pending === null || nowMs(house) >= pending.expiresMs) return false;
  return findRequest(all, pending.requestId) === record && isOurs(house.settings, record, asking.repository.id);
}

type LabelDecision = {
  readonly kind: 'approve' | 'reject';
  readonly setting: LabelEvent;
  readonly waiting: readonly OwnRecord[];
  readonly events: readonly ThreadEvent[];
  /** All of the thread. */
  readonly records: readonly OwnRecord[];
};

async function decide(at: DecidingPlace, deciding: LabelDecision): Promise<Outcome> {
  const { kind, setting, waiting, events } = deciding;
  const to = addressee(at, setting);
  const no = (declining: Declining) => decline(to, declining, isSaid(at, deciding, declining));
  const [record, ...others] = waiting;
  if (record === undefined) return no({ reasonCode: 'not_found', message: NOTHING_WAITS, lines: [] });
  if (others.length > 0) return no(ambiguous(at.house.settings.trigger, kind, waiting));
  const decision: Decision = {
    kind,
    actors: [{ account: setting.actor, viaApp: setting.viaApp }],
    isAfterReport: isAfter(events, setting, record),
    atMs: Date.parse(setting.at),
    reason: null,
  };
  const decided = await decideOn(at, record, decision);
  switch (decided.kind) {
    case 'ran':
      return decided.outcome;
    case 'declined':
      return no({ reasonCode: decided.reasonCode, message: decided.message, lines: [] });
    case 'stopped':
      return answerStopped(to, { what: decided.what, ...record.marker });
  }
}

/** A label can be set again and again; the same person hears the same sentence once in a window. */
function isSaid(
  { house, surroundings }: DecidingPlace,
  { records, setting }: LabelDecision,
  { reasonCode }: Declining,
) {
  const since = nowMs(house) - surroundings.config.quota.window;
  return records.some(
    ({ marker, comment }) =>
      marker.requestId === null &&
      marker.reasonCode === reasonCode &&
      marker.requesterId === setting.actor.id &&
      Date.parse(comment.createdAt) > since,
  );
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
