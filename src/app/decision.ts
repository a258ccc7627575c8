/**
 * One decision on one waiting request. The order is the defence: first who decides, then what the report is worth, then
 * the world read again; the claim; the world once more; and only then the bytes that were hashed.
 */
import { type Answer, type Deciding, type DecisionKind, mayDecide, mayRun, type Question } from '../core/approval';
import { highestRisk } from '../core/policy';
import type { ReasonCode } from '../core/reasons';
import { err, ok, type Result } from '../core/result';
import type { Account } from '../core/trigger';
import type { Refusal } from './answers';
import { type Closing, closeRecord, type DecidingPlace, settlePending } from './closing';
import { type Actor, approvalRules, handsOf } from './hands';
import { nowMs, type Outcome } from './house';
import { isLost, LOST } from './lost';
import { ForgeError } from './ports';
import { isIntact, type OwnRecord, pendingOf } from './records';
import { type Revival, revive } from './revive';
import { runApproved } from './run-approved';
import { forgeProblem, shutProblem, surround } from './scene';

export type Decision = {
  readonly kind: DecisionKind;
  /** Everybody whose hands it went through; the first is the one who decided. */
  readonly actors: readonly [Actor, ...Actor[]];
  readonly isAfterReport: boolean;
  /** When, by GitHub's clock. */
  readonly atMs: number;
  /** Why, in the words of who rejects. */
  readonly reason: string | null;
};

export type Decided =
  | { readonly kind: 'declined'; readonly reasonCode: ReasonCode; readonly message: string }
  | { readonly kind: 'ran'; readonly outcome: Outcome }
  | { readonly kind: 'stopped'; readonly what: 'rejected' | 'cancelled' };

const decline = ({ reasonCode, message }: Refusal): Decided => ({ kind: 'declined', reasonCode, message });

export async function decideOn(at: DecidingPlace, record: OwnRecord, decision: Decision): Promise<Decided> {
  try {
    const question = await questionOn(at, record, decision);
    if (!question.ok) return decline(question.error);
    const answer = await untouched(at, record, question.value);
    if (answer.kind === 'declined') return await declineFor(at, record, answer);
    return decision.kind === 'approve'
      ? await approve(at, record, { decision, question: question.value })
      : await stop(at, record, decision);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return decline(forgeProblem(error));
  }
}

/** Who may, by what GitHub says now. */
async function questionOn(
  { house, asking, surroundings }: DecidingPlace,
  record: OwnRecord,
  { kind, actors, isAfterReport, atMs }: Decision,
): Promise<Result<Question, Refusal>> {
  const pending = pendingOf(record, surroundings.config.approval.expires);
  if (pending === null) return err({ reasonCode: 'not_found', message: 'Nothing can be decided on this report.' });
  const lookup = { house, surroundings, risk: pending.risk, owner: asking.repository.owner };
  const deciding: Deciding = { kind, hands: await handsOf(actors, lookup), isAfterReport, atMs };
  const rules = approvalRules(surroundings.config);
  return ok({ record: pending, deciding, rules, nowMs: nowMs(house) });
}

/** Asks about the report itself only when whoever decides may decide. */
async function untouched({ house, asking }: DecidingPlace, record: OwnRecord, question: Question): Promise<Answer> {
  const first = mayDecide(question);
  if (first.kind === 'declined') return first;
  const intact = await isIntact(house, record, asking.repository.id);
  return mayDecide({ ...question, record: { ...question.record, isIntact: intact } });
}

async function declineFor(
  at: DecidingPlace,
  record: OwnRecord,
  answer: Extract<Answer, { readonly kind: 'declined' }>,
): Promise<Decided> {
  const { ends, reasonCode, message } = answer;
  if (ends !== null) await end(at, record, { ...NOBODY, state: ends, reasonCode, message });
  return { kind: 'declined', reasonCode, message };
}

const NOBODY: Pick<Closing, 'by' | 'reason' | 'twin'> = { by: null, reason: null, twin: null };

export async function end(at: DecidingPlace, record: OwnRecord, closing: Closing): Promise<void> {
  await closeRecord(at, record, closing);
  await settlePending(at);
}

const TAKEN: Decided = {
  kind: 'declined',
  reasonCode: 'approval_consumed',
  message: 'This request was decided already; a decision counts once.',
};

/** Whoever holds the claim carries the decision out; when that one never came back, nobody does any more. */
async function taken(at: DecidingPlace, record: OwnRecord): Promise<Decided> {
  if (!(await isLost(at, record))) return TAKEN;
  await end(at, record, LOST);
  return { kind: 'declined', reasonCode: LOST.reasonCode, message: LOST.message };
}

async function stop(at: DecidingPlace, record: OwnRecord, { kind, actors, reason }: Decision): Promise<Decided> {
  if ((await at.house.forge.claim(record.comment.id)) === 'taken') return taken(at, record);
  const state = kind === 'reject' ? 'rejected' : 'cancelled';
  const by: Account = actors[0].account;
  await end(at, record, { state, reasonCode: state, message: '', by, reason, twin: null });
  return { kind: 'stopped', what: state };
}

type Approving = { readonly decision: Decision; readonly question: Question };

async function approve(at: DecidingPlace, record: OwnRecord, approving: Approving): Promise<Decided> {
  const first = await lookAgain(at, record, approving.decision);
  if (first.kind !== 'ready') return await declineFor(at, record, first.answer);
  if ((await at.house.forge.claim(record.comment.id)) === 'taken') return taken(at, record);
  // Whatever changed since the first look is seen by the second: from here on no byte is read again.
  const last = await lastLook(at, record, approving.decision);
  if (last.kind !== 'ready') return await afterClaim(at, record, last);
  const [{ account: approver }] = approving.decision.actors;
  return {
    kind: 'ran',
    outcome: await runApproved({ ...at, surroundings: last.revival.place.scene }, record, last.revival, approver),
  };
}

type Look =
  | { readonly kind: 'ready'; readonly revival: Revival }
  | { readonly kind: 'declined'; readonly answer: Extract<Answer, { readonly kind: 'declined' }> };

/** After the claim there is no second try, so what GitHub does not say now ends the request as well. */
async function lastLook(at: DecidingPlace, record: OwnRecord, decision: Decision): Promise<Look> {
  try {
    return await lookAgain(at, record, decision);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return { kind: 'declined', answer: refused(forgeProblem(error)) };
  }
}

/** Reads everything anew (text, thread, configuration, roles) and asks the gate. */
async function lookAgain(at: DecidingPlace, record: OwnRecord, decision: Decision): Promise<Look> {
  const surroundings = await surround(at.house, at.asking.issueNumber);
  if (!surroundings.ok) return { kind: 'declined', answer: refused(surroundings.error) };
  const shut = shutProblem(surroundings.value.thread);
  if (shut !== null) return { kind: 'declined', answer: refused(shut) };
  const here = { ...at, surroundings: surroundings.value };
  const revival = await revive(here, record);
  if (!revival.ok) return { kind: 'declined', answer: revival.error };
  const { plan } = revival.value.ready;
  // Of what is no longer what was shown, nothing else matters.
  if (plan.verdict.kind === 'refuse' && plan.digest === record.marker.digest)
    return { kind: 'declined', answer: refused(plan.verdict) };
  // A report that showed a higher risk than the scan sees now asked for somebody who may decide that.
  const risk = highestRisk([record.marker.risk ?? 'high', plan.risk]);
  const question = await questionOn(here, { ...record, marker: { ...record.marker, risk } }, decision);
  if (!question.ok) return { kind: 'declined', answer: refused(question.error) };
  const intact = await isIntact(at.house, record, at.asking.repository.id);
  const asked = { ...question.value, record: { ...question.value.record, isIntact: intact } };
  const answer = mayRun(asked, { digest: plan.digest, risk });
  return answer.kind === 'granted' ? { kind: 'ready', revival: revival.value } : { kind: 'declined', answer };
}

const refused = ({ reasonCode, message }: Refusal): Extract<Answer, { readonly kind: 'declined' }> => ({
  kind: 'declined',
  reasonCode,
  message,
  ends: null,
});

/** The claim stays, so nothing can run on this report any more; it must not go on saying that it waits. */
async function afterClaim(
  at: DecidingPlace,
  record: OwnRecord,
  { answer }: Extract<Look, { kind: 'declined' }>,
): Promise<Decided> {
  return declineFor(at, record, { ...answer, ends: answer.ends ?? 'void' });
}
