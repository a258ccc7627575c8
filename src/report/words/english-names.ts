/** What things are called: languages, risks, roles, reasons with their cures, and other single words. */
import type { ReasonCode } from '../../core/reasons';
import type { LanguageId, RiskLevel, Role } from '../../core/types';
import { plural } from './plural';

const LANGUAGE: Readonly<Record<LanguageId, string>> = {
  python: 'Python',
  javascript: 'JavaScript',
  typescript: 'TypeScript',
  bash: 'Bash',
};

const RISK: Readonly<Record<RiskLevel, string>> = { low: 'low', medium: 'medium', high: 'high' };

const ROLE: Readonly<Record<Role, string>> = {
  none: 'no access',
  read: 'read access',
  triage: 'triage access',
  write: 'write access',
  maintain: 'the maintain role',
  admin: 'the admin role',
};

/** Who a role rule lets in: the role and everything above it. */
const APPROVERS: Readonly<Record<Role, string>> = {
  none: 'anybody',
  read: 'read, triage, write, maintain or admin',
  triage: 'triage, write, maintain or admin',
  write: 'write, maintain or admin',
  maintain: 'maintain or admin',
  admin: 'admin',
};

/** Where the whole of a shortened text is. */
const WHOLE = {
  comment: 'the job summary has more, the record has all',
  summary: 'the record has all',
  terminal: '--json has all',
} as const;

const CURES: Readonly<Record<ReasonCode, string>> = {
  ok: '',
  no_command: '',
  bot_author: 'list the numeric id of the bot under `approval.bots`.',
  usage_error: '`/run help` lists the commands and options.',
  unknown_language: 'use the language word of an enabled language, or enable the language under `languages`.',
  no_code: 'put a fenced code block below the command, or into the description.',
  code_too_long: 'shorten the code, or raise `limits.code`.',
  invalid_characters: 'remove NUL and control characters, and save the text as UTF-8.',
  syntax_error: '',
  needs_approval: 'ask somebody who may approve, or change the code so that its risk is lower.',
  approval_stale: 'the code, its limits or the configuration changed; ask again with a new command.',
  approval_expired: 'ask again with a new command.',
  approval_consumed: 'an approval counts once; ask again with a new command.',
  approval_ambiguous: 'type one of the listed lines; a label cannot tell which request is meant.',
  approver_not_allowed: 'ask somebody with the role that the report names.',
  requester_blocked: 'a maintainer can take the account off `approval.blocked`.',
  rejected: '',
  cancelled: '',
  blocked_by_policy: 'change the code, or ask a maintainer to change the policy.',
  limit_exceeded: 'ask for less, or raise the maximum under `limits.max`.',
  quota_exceeded: 'wait for the window to pass, or raise `quota`.',
  config_invalid: 'mend these lines on the default branch. Until then nothing runs.',
  permission_unknown: 'try again; if it stays, check the permissions of the token.',
  not_found: 'check the number or the ID.',
  locked: 'unlock the conversation, or use another one.',
  duplicate: '',
  docker_unavailable: 'start the Docker engine, or set `DOCKER_HOST`. `sallyport doctor` says more.',
  image_unavailable: 'check `images`, or pull the image on this machine. `sallyport doctor` says more.',
  sandbox_error: 'the program is not to blame; try again.',
  model_unavailable: 'set `openai-api-key`, `openai-base-url` and `openai-model`. Code blocks run without a model.',
  model_refused: 'say the task in other words.',
  generation_failed: 'say the task more exactly, or write the code yourself.',
  budget_exceeded: 'ask for less, or raise `model.budget_tokens`.',
  disabled: 'a maintainer can set `enabled: true`.',
  internal_error: 'the log of the run has the details; please report it.',
};

const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A moment in UTC; months from 1, `time` as `11:40`. */
export type Moment = { readonly day: number; readonly month: number; readonly year: number; readonly time: string };

export const names = {
  moment: ({ day, month, year, time }: Moment) => `${day} ${MONTHS[month - 1] ?? month} ${year} at ${time} UTC`,
  language: LANGUAGE,
  risk: RISK,
  role: ROLE,
  approvers: APPROVERS,
  /** Short reasons for headings; the sentence with the cure comes from the reason codes. */
  reason: {
    ok: 'done',
    no_command: 'no command',
    bot_author: 'bots do not trigger runs',
    usage_error: 'the command could not be read',
    unknown_language: 'unknown language',
    no_code: 'there is no code',
    code_too_long: 'the code is too long',
    invalid_characters: 'the code holds invalid characters',
    syntax_error: 'the code does not parse',
    needs_approval: 'needs an approval',
    approval_stale: 'the approval is out of date',
    approval_expired: 'the approval came too late',
    approval_consumed: 'the approval was already used',
    approval_ambiguous: 'several requests wait here',
    approver_not_allowed: 'this account may not approve it',
    requester_blocked: 'this account is blocked',
    rejected: 'a maintainer rejected it',
    cancelled: 'it was cancelled',
    blocked_by_policy: 'the policy forbids it',
    limit_exceeded: 'more was asked for than is allowed',
    quota_exceeded: 'too many requests',
    config_invalid: 'the configuration is invalid',
    permission_unknown: 'permissions could not be established',
    not_found: 'what it refers to is not there',
    locked: 'the conversation is locked',
    duplicate: 'another run owns this request',
    docker_unavailable: 'no Docker engine answered',
    image_unavailable: 'the image cannot be had',
    sandbox_error: 'the sandbox failed',
    model_unavailable: 'no model is configured',
    model_refused: 'the model refused the task',
    generation_failed: 'the model gave no working program',
    budget_exceeded: 'the token budget is used up',
    disabled: 'Sallyport is switched off here',
    internal_error: 'Sallyport itself failed',
  } as Readonly<Record<string, string>>,
  somebody: 'somebody',
  lines: (count: string) => plural(count, 'line'),
  leftOut: (lines: string, place: 'comment' | 'summary' | 'terminal') =>
    `… ${plural(lines, 'line')} left out; ${WHOLE[place]} …`,
  violation: {
    network: 'network',
    memory: 'memory',
    processes: 'processes',
    disk: 'disk',
    output: 'output',
    time: 'time',
    syscall: 'system call',
  },
  /** What helps, by reason code; empty where the message must say it or nothing does. */
  cure: CURES as Readonly<Record<string, string>>,
};
