/** `/run approve`, `/run reject` and `/run cancel`: a comment that decides on a request of its thread. */
import type { DecisionKind } from '../core/approval';
import { type Answering, addresseeOf, answerStopped, decline } from './answers';
import { type Decision, decideOn } from './decision';
import type { Actor } from './hands';
import type { Outcome } from './house';
import { decideByLabel } from './labels';
import { hasLabel } from './pending-label';
import { ForgeError } from './ports';
import { findRequest, isWaiting, type OwnRecord, recordsOn } from './records';
import { forgeProblem, type Scene } from './scene';

type Deciding = Answering & { readonly scene: Scene };

export type DecisionCommand = {
  readonly kind: DecisionKind;
  /** `null`: the latest request that waits. */
  readonly id: string | null;
  readonly reason: string | null;
};

export async function decideByCommand(at: Deciding, command: DecisionCommand): Promise<Outcome> {
  await heedRejection(at, command);
  const record = await recordFor(at, command);
  if (record instanceof ForgeError) return declineWith(at, forgeProblem(record));
  if (record === null) return declineWith(at, notFound(command));
  const { house, trigger, scene } = at;
  const { kind, reason } = command;
  const decision: Decision = {
    kind,
    actors: actorsOf(at),
    isAfterReport: isAfter(at, record),
    atMs: Date.parse(scene.text.createdAt),
    reason,
  };
  const decided = await decideOn({ house, asking: trigger, surroundings: scene }, record, decision);
  switch (decided.kind) {
    case 'declined':
      return declineWith(at, decided);
    case 'ran':
      return decided.outcome;
    case 'stopped':
      return answerStopped(addresseeOf(at), { what: decided.what, ...record.marker });
  }
}

/** A rejection that stands there as a label, and that no event brought yet, wins over an approval by comment, too. */
async function heedRejection({ house, trigger, scene }: Deciding, { kind }: DecisionCommand): Promise<void> {
  if (kind !== 'approve' || !hasLabel(scene.thread.labels, scene.config.approval.labels.rejected)) return;
  await decideByLabel({ house, asking: trigger, surroundings: scene }, ['reject']);
}

/**
 * Nobody can decide on a report that was not there: a workflow that is run again brings old comments with it. GitHub's
 * times have whole seconds; of two comments the later one has the higher number.
 */
function isAfter({ trigger: { source }, scene: { text } }: Deciding, { comment }: OwnRecord): boolean {
  const apart = Date.parse(text.createdAt) - Date.parse(comment.createdAt);
  return apart > 0 || (apart === 0 && (source.kind !== 'issue_comment' || source.id > comment.id));
}

/** The comment is read again before it counts, so whoever edited it in between has decided, too. */
function actorsOf({ trigger, scene: { text } }: Deciding): readonly [Actor, ...Actor[]] {
  const { author, lastEditor, viaApp } = text;
  const editor = lastEditor === null ? [] : [{ account: lastEditor, viaApp: false }];
  return [{ account: trigger.sender, viaApp }, { account: author, viaApp }, ...editor];
}

async function recordFor(
  { house, trigger }: Deciding,
  { id }: DecisionCommand,
): Promise<OwnRecord | null | ForgeError> {
  try {
    const records = await recordsOn(house, trigger.issueNumber);
    if (id !== null) return findRequest(records, id);
    const waiting = records.filter(isWaiting);
    const own = waiting.filter(({ marker }) => marker.requesterId === trigger.sender.id);
    return own.at(-1) ?? waiting.at(-1) ?? null;
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return error;
  }
}

const notFound = ({ id }: DecisionCommand) =>
  ({
    reasonCode: 'not_found',
    message: id === null ? 'Nothing waits on this thread.' : 'No request of this thread has this ID.',
  }) as const;

const declineWith = (
  at: Deciding,
  { reasonCode, message }: Pick<Parameters<typeof decline>[1], 'reasonCode' | 'message'>,
) => decline(addresseeOf(at), { reasonCode, message, lines: [] });
