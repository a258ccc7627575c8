/** What has to be decided, and how? Enough to approve or refuse from this comment alone. */
import { bytes, duration, moment, number } from './amounts';
import { codeToJudge } from './code';
import { fold, type Paper, stack } from './paper';
import { codeSpan, mention, prose } from './quote';
import { findingsOf, riskReport, rulesBehind } from './risk';
import { table } from './table';
import { taskLine } from './task';
import type { ApprovalView } from './view';

/** The one alert of a report. Alerts work at top level only. */
export function alert(paper: Paper): string {
  const { view, words } = paper;
  const [worst] = findingsOf(paper);
  const isTelling = worst !== undefined && worst.finding.level !== 'note';
  const reason = isTelling ? worst.finding.message : view.approval?.reasons.map(words.say)[0];
  const why = reason === undefined ? '' : ` ${sentence(prose(reason, 300), words.second.stop)}`;
  const kind = view.record.risk === 'high' ? 'WARNING' : 'IMPORTANT';
  const standing = view.taskNotes?.hasRunBefore === true ? words.task.notThisOne : words.waiting.nothingRan;
  return `> [!${kind}]\n> **${standing}**${why} ${words.waiting.mustDecide}`;
}

const sentence = (text: string, stop: string): string => (/[.!?…。]$/.test(text) ? text : `${text}${stop}`);

/** Who is asked, as mentions where the configuration names somebody: nobody is told of an edited comment. */
export function asked({ view, words }: Paper): string {
  const { approval } = view;
  if (approval === null) return '';
  const names = [...approval.teams, ...approval.users].slice(0, 20).map(mention);
  return names.length === 0 ? '' : words.waiting.asked(names.join(' '));
}

export function toDecide(paper: Paper): string {
  return stack(
    taskLine(paper),
    riskReport(paper, true),
    ...paper.view.record.executions.slice(0, Math.max(1, paper.plan.blocks)).map((block) => codeToJudge(paper, block)),
    hiddenBlocks(paper),
    isTaskAlone(paper) ? paper.words.task.asksModel : conditions(paper),
    choices(paper),
    reasons(paper),
  );
}

/** The task itself waits: no program is written yet. */
const isTaskAlone = ({ view }: Paper): boolean => view.task !== null && view.record.executions.length === 0;

function hiddenBlocks({ view, plan, words }: Paper): string {
  const rest = view.record.executions.length - Math.max(1, plan.blocks);
  return rest > 0 ? words.waiting.blocksLeftOut(number(rest)) : '';
}

/** With what it would run. */
export function conditions({ view, words }: Paper): string {
  const { limits } = view.record;
  const say = words.waiting.conditions;
  const cells = [
    say.none,
    say.none,
    bytes(limits.memoryBytes),
    duration(limits.timeoutMs),
    String(limits.cpus),
    number(limits.pids),
    bytes(limits.diskBytes),
    say.notMounted,
    say.no,
  ];
  return stack(
    `**${view.state === 'planned' ? say.planTitle : say.title}**`,
    table(say.columns, ['l', 'l', 'r', 'r', 'r', 'r', 'r', 'l', 'l'], [cells]),
  );
}

function choices(paper: Paper): string {
  const { view, words } = paper;
  const { approval, record, trigger } = view;
  if (approval === null || record.requestId === null) return '';
  const say = words.waiting;
  const approve = codeSpan(`${trigger} approve ${record.requestId}`);
  const reject = codeSpan(`${trigger} reject ${record.requestId} ${say.reasonWord}`);
  const label = (name: string | undefined): string => (name === undefined ? '' : say.orLabel(codeSpan(name, 60)));
  const ofTask = view.task === null ? null : words.task;
  const isAlone = isTaskAlone(paper);
  const rows = [
    [
      isAlone ? words.task.approve : say.approve,
      `${approve}${label(approval.labels?.approved)}`,
      whoApproves(approval, words),
    ],
    [say.reject, `${reject}${label(approval.labels?.rejected)}`, whoRejects(approval, words)],
    [
      say.change,
      (ofTask ?? say).changeHow(codeSpan(trigger)),
      record.trigger.requester === null ? say.requester : mention(record.trigger.requester),
    ],
  ];
  return stack(
    `**${say.decide}**`,
    table(say.decideColumns, ['l', 'l', 'l'], rows),
    [
      isAlone ? words.task.bound : say.bound,
      say.binding({
        time: whenOver(approval.expiresAt, words),
        hasLabels: approval.labels !== null,
        hasCommits: view.links.commit !== null,
      }),
    ].join(' '),
  );
}

function whenOver(iso: string, words: Paper['words']): string {
  const parts = moment(iso);
  return parts === null ? codeSpan(iso, 40) : words.moment(parts);
}

export function whoApproves(approval: ApprovalView, words: Paper['words']): string {
  const named = [...approval.users, ...approval.teams].slice(0, 10).map((name) => codeSpan(name, 100));
  const roles = words.approvers[approval.role];
  const who = named.length === 0 ? roles : words.waiting.rolesOrNamed(roles, named.join(', '));
  return approval.secondPerson ? `${who}; ${words.waiting.secondPerson}` : who;
}

const whoRejects = (approval: ApprovalView, words: Paper['words']): string =>
  approval.role === 'admin' || approval.role === 'maintain' ? words.approvers.write : words.approvers[approval.role];

function reasons(paper: Paper): string {
  const { view, words } = paper;
  const list = view.approval?.reasons.slice(0, 10).map((reason) => `- ${prose(words.say(reason), 300)}`) ?? [];
  const rules = rulesBehind(paper);
  const lines = [...list, ...(rules === '' ? [] : [`- ${words.waiting.rules(rules)}`])];
  return fold(`<b>${words.waiting.whyItWaits}</b>`, lines.join('\n'));
}
