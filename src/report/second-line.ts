/** What exactly ran, how risky, who asked, who approved? The paragraph below the heading. */
import { hasRun, personIn, RISK_ICON, withIcon } from './heading';
import type { Paper } from './paper';
import { codeSpan, link } from './quote';

/** Risk, requester, the exact text and commit, approver, log: one paragraph, at most four links. */
export function secondLine(paper: Paper): string {
  const { view, words } = paper;
  const { record, links } = view;
  const { commit } = links;
  const where = links.source === null ? '' : words.second.in(link(sourceWords(paper), links.source));
  const at = commit === null ? '' : words.second.onCommit(link(codeSpan(commit.sha.slice(0, 7)), commit.url));
  const parts = [
    riskWords(paper),
    approvalWords(paper),
    record.trigger.requester === null
      ? ''
      : words.second.requested(personIn(paper, record.trigger.requester), standing(paper), where + at),
    authorWords(paper),
    record.run === null ? '' : link(words.second.log, record.run.url),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function riskWords({ view, words }: Paper): string {
  const { risk } = view.record;
  if (risk === null || view.state === 'queued' || view.state === 'scanning') return '';
  // Nobody knows the risk of a program that is yet to be written.
  if (view.task !== null && view.record.executions.length === 0) return '';
  return `${withIcon(RISK_ICON[risk], `**${words.second.risk[risk]}**${words.second.stop}`)}`;
}

function approvalWords(paper: Paper): string {
  const { view, words } = paper;
  const { approver } = view.record.trigger;
  const mayHaveRun = view.state === 'done' || view.state === 'running' || hasRun(paper);
  if (!mayHaveRun) return '';
  if (approver !== null) {
    const where = view.links.twin === null ? '' : ` ${link(words.second.here, view.links.twin)}`;
    return words.second.approvedBy(personIn(paper, approver), where);
  }
  return hasRun(paper) ? words.second.withoutApproval : '';
}

/** Says more about a requester only where it explains a wait. */
function standing({ view, words }: Paper): string {
  return view.state === 'waiting' && view.roles.requester !== null ? ` (${words.role[view.roles.requester]})` : '';
}

function authorWords({ view, words }: Paper): string {
  const { author, requester } = view.record.trigger;
  if (author === null || author === requester) return '';
  return words.second.author(codeSpan(author, 60));
}

/** What the asking text is, as people call it. */
function sourceWords({ view, words }: Paper): string {
  const kind = view.identity?.source.split(':')[0] ?? '';
  return Object.hasOwn(words.second.source, kind) ? (words.second.source[kind] ?? '') : words.second.thisText;
}
