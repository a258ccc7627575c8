/** The rows of an audit from the bot's own comments in a whole repository. */
import { type AuditEntry, latestOf, type Outcome, outcomeOfReason, outcomeOfRun } from '../core/audit';
import { assertNever } from '../core/result';
import type { Marker } from '../report/marker';
import type { Forge } from './ports';
import { type OwnRecord, ownRecords } from './records';

export type AuditQuestion = {
  readonly forge: Forge;
  /** `owner/name`, as the rows show it. */
  readonly repository: string;
  /** Numeric id of the account whose reports count; `null`: found out by itself. */
  readonly authorId: number | null;
  readonly sinceMs: number;
};

/** GitHub's own account for workflows; a person's token cannot tell which account the bot has. */
const ACTIONS_BOT_ID = 41_898_282;

const PAGES_MAX = 2000;

/** Throws a `ForgeError` when GitHub does not say. */
export async function auditComments(
  question: AuditQuestion,
): Promise<{ readonly entries: readonly AuditEntry[]; readonly isWhole: boolean }> {
  const { forge, sinceMs } = question;
  const authorId = question.authorId ?? (await botOf(forge));
  const { comments, isWhole } = await forge.listRepositoryComments(sinceMs, PAGES_MAX);
  const records = ownRecords(comments, authorId).filter(isOfRequest);
  const people = await loginsOf(forge, records);
  return { entries: latestOf(records.map((record) => entryOf(record, question.repository, people))), isWhole };
}

async function botOf(forge: Forge): Promise<number> {
  const self = await forge.self();
  const account = await forge.accountOf(self);
  return account?.isBot === true ? self : ACTIONS_BOT_ID;
}

/** Help, status and other answers in words carry a marker too; they are no request. */
const isOfRequest = ({ marker }: OwnRecord): boolean => marker.requestId !== null || marker.reasonCode !== 'ok';

type Logins = ReadonlyMap<number, string>;

async function loginsOf(forge: Forge, records: readonly OwnRecord[]): Promise<Logins> {
  const ids = new Set(records.flatMap(({ marker }) => [marker.requesterId, marker.approverId ?? marker.requesterId]));
  const known = await Promise.all([...ids].map(async (id) => [id, (await forge.accountOf(id))?.login] as const));
  // Whose account is gone keeps a number: two of them are two.
  return new Map(known.map(([id, login]) => [id, login ?? `account ${id}`]));
}

function entryOf({ marker, comment }: OwnRecord, repository: string, people: Logins): AuditEntry {
  return {
    repository,
    issueNumber: comment.issueNumber,
    requestId: marker.requestId,
    digest: marker.digest,
    createdAt: marker.createdAt,
    requester: people.get(marker.requesterId) ?? null,
    approver: marker.approverId === null ? null : (people.get(marker.approverId) ?? null),
    risk: marker.risk,
    outcome: outcomeOf(marker),
    reasonCode: marker.reasonCode,
    languages: marker.languages,
    statuses: marker.statuses,
    durationMs: marker.durationMs,
    url: comment.url,
    file: null,
  };
}

function outcomeOf({ state, statuses, verified, reasonCode }: Marker): Outcome {
  switch (state) {
    case 'queued':
    case 'scanning':
    case 'running':
    // The result stands in a comment of its own; without it nothing says how it ended.
    case 'approved':
      return 'unfinished';
    case 'done':
      return outcomeOfRun(statuses.map((status) => ({ status, success: status === 'ok' && verified !== false })));
    case 'refused':
      return outcomeOfReason(reasonCode);
    case 'planned':
    case 'waiting':
    case 'rejected':
    case 'cancelled':
    case 'expired':
    case 'void':
      return state;
    default:
      return assertNever(state);
  }
}
