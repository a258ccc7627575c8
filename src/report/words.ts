/**
 * Every word of a report, in one place and one voice: short, the same term for the same thing, nothing boasted.
 * Arguments are Markdown that is already inert, or figures that already carry their unit.
 */
import type { ReasonCode } from '../core/reasons';
import type { LanguageId, RiskLevel, Role } from '../core/types';

const plural = (count: string | number, one: string, many = `${one}s`): string =>
  `${count} ${String(count) === '1' ? one : many}`;

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

const english = {
  months: [
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
  ] as readonly string[],
  language: LANGUAGE,
  risk: RISK,
  role: ROLE,
  approvers: APPROVERS,

  heading: {
    queued: '⏳ Queued: waits for a free place',
    scanning: '🔍 Being checked before it may run',
    running: (what: string, isPlural: boolean) => `▶️ ${what} ${isPlural ? 'are' : 'is'} running`,
    waiting: (risk: string) => `🟠 Waiting for approval: ${risk} risk`,
    planned: (what: string) => `📋 Plan: ${what} would run at once`,
    plannedWaiting: (what: string, risk: string) => `📋 Plan: ${what} would wait for approval, ${risk} risk`,
    plannedRefused: (what: string) => `📋 Plan: ${what} would be refused`,
    approved: (by: string) => `☑️ Approved by ${by}`,
    rejected: (by: string) => `⛔ Rejected by ${by}: nothing ran`,
    rejectedByNobody: '⛔ Rejected: nothing ran',
    cancelled: (by: string) => `🚫 Cancelled by ${by}: nothing ran`,
    cancelledByNobody: '🚫 Cancelled: nothing ran',
    stopped: (by: string) => `🚫 Cancelled by ${by} while it ran`,
    stoppedByNobody: '🚫 Cancelled while it ran',
    expired: '⌛ Expired: nobody approved in time, nothing ran',
    void: '🗑️ Void: the text was changed or deleted, nothing ran',
    refused: (why: string) => `⛔ Not run: ${why}`,
    trouble: (why: string) => `🛠️ Not run, our fault: ${why}`,
    nothing: 'ℹ️ Nothing ran',
  },

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

  what: {
    block: (language: string) => `${language} block`,
    numbered: (language: string, block: number) => `${language} block ${block}`,
    generated: (language: string) => `Generated ${language} program`,
    blocks: (count: number) => plural(count, 'block'),
    request: 'the request',
  },

  /** After the name of a block: how it ended. */
  ending: {
    ok: (time: string) => `passed: exit 0 in ${time}`,
    ran: (time: string) => `ran: exit 0 in ${time}`,
    verifiedExpect: (time: string) => `passed: output as expected, ${time}`,
    verifiedTests: (time: string) => `passed its tests in ${time}`,
    mismatch: (time: string) => `ran in ${time}, but the output is not as expected`,
    testsFailed: (time: string) => `ran in ${time}, but its tests failed`,
    generatedTestsFailed: (time: string) => `ran in ${time}; generated tests disagree`,
    error: (error: string, time: string) => `failed: ${error} after ${time}`,
    errorOnLine: (error: string, line: number, time: string) => `failed: ${error} on line ${line} after ${time}`,
    exit: (code: number, time: string) => `failed: exit ${code} after ${time}`,
    signal: (name: string, time: string) => `failed: ended by ${name} after ${time}`,
    unknownEnd: (time: string) => `failed after ${time}`,
    timeout: (limit: string) => `timed out: stopped after ${limit}`,
    oom: (limit: string, time: string) => `ran out of memory (${limit}) after ${time}`,
    outputLimit: (time: string) => `printed too much: stopped after ${time}`,
    cancelled: (time: string) => `was cancelled after ${time}`,
    notRun: (why: string) => `was not run: ${why}`,
    infraError: (why: string) => `could not be run, our fault: ${why}`,
  },

  several: {
    passed: (count: number, time: string) => `${count} blocks passed in ${time}`,
    failed: (bad: number, count: number, name: string, cause: string) =>
      `${bad} of ${count} blocks failed: ${name}, ${cause}`,
    onLine: (error: string, line: number) => `${error} on line ${line}`,
    exit: (code: number) => `exit ${code}`,
  },

  second: {
    risk: { low: 'Low risk', medium: 'Medium risk', high: 'High risk' } as Readonly<Record<RiskLevel, string>>,
    thisText: 'this comment',
    onCommit: (commit: string) => ` on ${commit}`,
    in: (where: string) => ` in ${where}`,
    source: {
      issue_comment: 'this comment',
      issue: 'the description',
      pull_request: 'the description',
      review: 'this review',
      review_comment: 'this review comment',
    } as Readonly<Record<string, string>>,
    requested: (who: string, standing: string, where: string) => `Requested by ${who}${standing}${where}.`,
    author: (who: string) => `The code is by ${who}.`,
    approvedBy: (who: string, where: string) => `Approved by ${who}${where}.`,
    here: 'here',
    withoutApproval: 'Ran without approval.',
    log: 'Full log',
  },
  somebody: 'somebody',

  lines: (count: string) => plural(count, 'line'),
  leftOut: (lines: string) => `… ${plural(lines, 'line')} left out; the whole is in the job summary and the record …`,

  output: {
    title: 'Output',
    none: '**Output**: none.',
    complete: (lines: string) => `${lines}, complete`,
    shortened: (lines: string) => `${lines}, shortened here`,
    omitted: (lines: string, size: string) => `${lines}; ${size} more came and were not kept`,
    lastLines: (count: number) => `**stderr** (last ${plural(count, 'line')})`,
    onLine: (line: number) => ` on line ${line}`,
    ourFault: 'This was a failure of our machine, not of the program.',
    generatedTests: 'Generated tests agree with it. They are advice, not proof.',
    violations: 'Stopped by the sandbox',
    hidden: '**Output**: not shown here (`report.output: false`); it is in the record.',
    timeout: (limit: string) =>
      `It was still running after ${limit}, so it was stopped. This is what it had printed by then.`,
    oom: (limit: string) => `It needed more than ${limit} of memory, so it was stopped.`,
    outputLimit: (limit: string) =>
      `It printed far more than the ${limit} that are kept of each stream, so it was stopped.`,
    error: 'Error',
    diff: 'Expected (−) and actual (+) output',
    tests: 'Tests',
    files: (count: number) => `<b>Files</b>: ${count}`,
    moreFiles: (count: string) => `${count} more`,
    artifacts: 'Get the files from the artifacts of the run',
  },

  violation: {
    network: 'network',
    memory: 'memory',
    processes: 'processes',
    disk: 'disk',
    output: 'output',
    time: 'time',
    syscall: 'system call',
  },

  code: {
    ran: (language: string, block: number | null, lines: number, digest: string) =>
      `<b>Code${block === null ? '' : ` of block ${block}`}</b>: ${plural(lines, 'line')} of ${language}, sha256 <code>${digest}</code>`,
    title: (language: string, block: number | null) =>
      block === null ? `**The ${language} code**` : `**Block ${block}, ${language}**`,
    judge: (lines: number, digest: string, isMarked: boolean) =>
      `(${plural(lines, 'line')}, sha256 \`${digest}\`).${isMarked ? ' Lines marked `!` have findings.' : ''}`,
    cutForDecision: '**Not all of it fits here: read the rest in the job summary before you decide.**',
    caption: 'Note:',
    material: {
      file: 'File',
      params: 'Parameters',
      stdin: 'Standard input',
      expect: 'Expected output',
      tests: 'Tests',
    },
  },

  findings: {
    title: 'Risk report',
    why: 'Why it needs you',
    none: 'nothing found.',
    notAnalysed: 'Part of the code could not be analysed, so the risk is at least medium.',
    columns: ['Risk', 'Finding', 'Where'] as readonly string[],
    columnsWithCure: ['Risk', 'Finding', 'Where', 'Better'] as readonly string[],
    line: (line: number) => `line ${line}`,
    blockLine: (block: number, line: number) => `block ${block}, line ${line}`,
    more: (count: string) => `… and ${count} more in the job summary.`,
    tableLeftOut: 'The table did not fit here; it is in the job summary.',
  },

  resources: {
    title: 'Resources',
    columns: ['Resource', 'Used', 'Limit', 'Share'] as readonly string[],
    rows: {
      wall: 'Wall time',
      cpu: 'CPU time',
      memory: 'Peak memory',
      pids: 'Processes',
      disk: 'Files written',
    },
    network: 'Network',
    off: 'off',
    noAttempts: 'no attempts',
    attempts: (count: string) => `${plural(count, 'attempt')} blocked`,
    chart: 'Memory over time',
    chartTitle: (limit: number) => `Memory in MiB (limit ${limit})`,
    seconds: 'seconds',
  },

  waiting: {
    nothingRan: 'Nothing has run.',
    mustDecide: 'A maintainer has to decide.',
    asked: (names: string) => `Maintainers: ${names}`,
    blocksLeftOut: (count: string) =>
      `**${plural(count, 'block')} did not fit here: read the rest in the job summary before you decide.**`,
    conditions: {
      title: 'If you approve, it runs with',
      planTitle: 'It would run with',
      columns: [
        'Network',
        'Secrets',
        'Memory',
        'Time',
        'CPUs',
        'Processes',
        'Disk',
        'Repository',
        'Root',
      ] as readonly string[],
      none: 'none',
      no: 'no',
      notMounted: 'not mounted',
    },
    decide: 'Decide',
    decideColumns: ['What', 'How', 'Who'] as readonly string[],
    approve: '✅\u00a0Run it\u00a0once',
    reject: '⛔\u00a0Refuse it',
    change: '✏️\u00a0Change it',
    reasonWord: 'reason',
    orLabel: (label: string) => `, or the label ${label}`,
    changeHow: (command: string) => `edit the text and comment ${command}: a new request`,
    requester: 'the requester',
    rolesOrNamed: (roles: string, names: string) => `${roles}, or ${names}`,
    secondPerson: 'not the requester',
    binding: (time: string, hasLabels: boolean) =>
      `The approval is for exactly this code and these limits. It is void when the text is edited, when commits are pushed, or on ${time}.${hasLabels ? ' A label is removed once it was used.' : ''}`,
    whyItWaits: 'Why it waits',
    rules: (ids: string) => `Rules: ${ids}`,
  },

  environment: {
    title: 'Environment',
    image: 'Image',
    sandbox: 'Sandbox',
    sandboxIs: (policy: string) => `policy ${policy}: no network, read-only root, uid 65534, no capabilities`,
    limits: 'Limits',
    limitsAre: (limit: {
      readonly cpus: string;
      readonly memory: string;
      readonly disk: string;
      readonly pids: string;
      readonly time: string;
      readonly output: string;
    }) =>
      `${limit.time}, ${plural(limit.cpus, 'CPU')}, memory ${limit.memory}, disk ${limit.disk}, ${limit.pids} processes, output ${limit.output} per stream`,
    timings: 'Timings',
    timingsAre: (scan: string, image: string, run: string, total: string) =>
      `scan ${scan}, image ${image}, run ${run}, all ${total}`,
    digest: 'request',
  },

  refusal: {
    cure: 'What helps',
    place: (line: number, column: number | null) =>
      column === null ? `line ${line}` : `line ${line}, column ${column}`,
    expected: (text: string) => `expected ${text}`,
    got: (text: string) => `got ${text}`,
    hint: (text: string) => `did you mean ${text}?`,
    moreProblems: (count: number) => `… and ${count} more`,
    syntaxAt: (name: string, line: number) => `${name}, line ${line}`,
  },

  footer: {
    again: 'again',
    longer: 'longer',
    moreMemory: 'more memory',
    onlyBlock: (block: number) => `only block ${block}`,
    cancel: 'cancel',
    status: 'status',
    help: 'help',
    files: 'files',
  },

  overview: {
    columns: ['Block', 'Language', 'Result', 'Time', 'Peak memory', 'Risk'] as readonly string[],
    quality: 'Quality',
    waits: 'waits',
    ending: {
      ok: 'exit 0',
      verified: 'as expected',
      mismatch: 'other output than expected',
      'tests-failed': 'tests failed',
      error: 'failed',
      timeout: 'timed out',
      oom: 'out of memory',
      'output-limit': 'printed too much',
      cancelled: 'cancelled',
      'not-run': 'not run',
      'infra-error': 'our fault',
    },
  },

  task: {
    asked: (task: string) => `**Task**: ${task}.`,
    written: (models: string) => `${models === '' ? 'A model' : models} wrote the code.`,
    unreviewed: (models: string) => `${models === '' ? 'A model' : models} wrote the code; nobody has reviewed it.`,
    origin: (attempts: number, tokens: string) =>
      `<b>How the code was made</b>: ${plural(attempts, 'attempt')}, ${plural(tokens, 'token')}`,
    description: 'Description',
    dependencies: 'Needs',
    noDependencies: 'nothing',
    complexity: 'Complexity',
    estimate: 'Estimated time',
    columns: ['Attempt', 'Outcome', 'Tokens', 'Model', 'Code'] as readonly string[],
  },

  /** What helps, by reason code; empty where the message must say it or nothing does. */
  cure: CURES as Readonly<Record<string, string>>,

  details: 'Details',
  result: 'The result',
  resultComes: 'It runs now. The result comes in a new comment.',
  reasonGiven: 'Reason',
  blocksLeftOut: (count: string) => `… ${plural(count, 'more block')}: see the job summary.`,
  quality: (score: string) => `**Quality**: ${score} of 1, no remarks.`,
  qualityRemarks: (score: string | null, remarks: number) =>
    `<b>Quality</b>: ${score === null ? '' : `${score} of 1, `}${plural(remarks, 'remark')}`,
  runningWithin: (time: string, memory: string) => `At most ${time} and ${memory} of memory.`,
  mayApprove: (who: string) => `**May approve**: ${who}.`,
  skipped: (count: number) => `<b>Skipped</b>: ${plural(count, 'block')} without a program`,
  skippedBlock: (line: number, language: string) => `Line ${line}, ${language}`,
};

/** The shape that every language's words have. */
export type Words = typeof english;

export const wordsFor = (): Words => english;
