/** How risky is it? The findings as a table, worst first. */
import type { BlockRecord } from '../core/record';
import type { Finding, FindingLevel, RiskLevel } from '../core/types';
import { number } from './amounts';
import { withIcon } from './heading';
import { type Paper, stack } from './paper';
import { codeSpan, link, prose, uriPath } from './quote';
import { table } from './table';

export type Found = { readonly block: BlockRecord; readonly finding: BlockRecord['security']['findings'][number] };

const ORDER: readonly FindingLevel[] = ['error', 'warning', 'note'];
export const RISK_OF: Readonly<Record<FindingLevel, RiskLevel>> = { error: 'high', warning: 'medium', note: 'low' };
const ICON: Readonly<Record<FindingLevel, string>> = { error: '🔴', warning: '🟠', note: '🔵' };

/**
 * The findings of a request, worst first, then in the order of the text. What one rule says several times of one line
 * is shown once: a reader looks at lines.
 */
export function findingsOf(paper: Paper): readonly Found[] {
  const seen = new Map<string, Found>();
  for (const block of paper.view.record.executions)
    for (const finding of block.security.findings) {
      const key = JSON.stringify([block.block, block.file, finding.ruleId, finding.line, finding.message]);
      if (!seen.has(key)) seen.set(key, { block, finding: { ...finding, ...paper.words.told(finding) } });
    }
  return [...seen.values()].sort((one, other) => ORDER.indexOf(one.finding.level) - ORDER.indexOf(other.finding.level));
}

/** `1 high, 2 low`; empty when nothing was found. */
export function countsOf({ words }: Paper, found: readonly Found[]): string {
  const counts = ORDER.map((level) => ({
    level,
    count: found.filter(({ finding }) => finding.level === level).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${number(count)} ${words.risk[RISK_OF[level]]}`)
    .join(', ');
}

/** `withCure` adds what to do instead: for those who have to decide or to change the code. */
export function riskReport(paper: Paper, withCure: boolean): string {
  const { words, view } = paper;
  if (view.record.executions.length === 0) return '';
  const found = findingsOf(paper);
  const unread = view.record.executions.some((block) => !block.security.analysed) ? words.findings.notAnalysed : '';
  if (found.length === 0) return stack(`**${words.findings.title}**: ${words.findings.none}`, unread);
  const title = `**${withCure && view.state === 'waiting' ? words.findings.why : words.findings.title}**: ${countsOf(paper, found)}`;
  return stack(title, findingTable(paper, found, withCure), unread);
}

function findingTable(paper: Paper, found: readonly Found[], withCure: boolean): string {
  const { words, plan } = paper;
  if (plan.findings === 0) return words.findings.tableLeftOut;
  const shown = found.slice(0, plan.findings);
  const head = withCure ? words.findings.columnsWithCure : words.findings.columns;
  const rows = shown.map((one) => row(paper, one).slice(0, head.length));
  const rest = found.length - shown.length;
  return stack(
    table(
      head,
      head.map(() => 'l'),
      rows,
    ),
    rest > 0 ? words.findings.more(number(rest)) : '',
  );
}

const row = (paper: Paper, { block, finding }: Found): readonly string[] => [
  withIcon(ICON[finding.level], paper.words.risk[RISK_OF[finding.level]]),
  prose(finding.message, 300),
  place(paper, block, finding),
  prose(finding.recommendation, 300),
];

function place(paper: Paper, block: BlockRecord, finding: Pick<Finding, 'line'>): string {
  const { view, words } = paper;
  const several = view.record.executions.length > 1;
  const label = several ? words.findings.blockLine(block.block, finding.line) : words.findings.line(finding.line);
  const climbs = /(?:^|[\\/])\.\.(?:[\\/]|$)/.test(block.file ?? '');
  if (block.file !== null && view.links.files !== null && !climbs)
    return link(label, `${view.links.files}/${uriPath(block.file)}#L${finding.line}`);
  return link(label, view.links.source);
}

/** The rules behind the findings, each linked to its page. */
export function rulesBehind(paper: Paper): string {
  const ids = [...new Set(findingsOf(paper).map(({ finding }) => finding.ruleId))].slice(0, 30);
  return ids.map((id) => ruleLink(paper, id)).join(', ');
}

const ruleLink = ({ view }: Paper, id: string): string => {
  const isPlain = /^[a-z0-9]+(?:[/-][a-z0-9]+)*$/.test(id);
  const page = view.links.rules;
  return link(codeSpan(id, 100), isPlain && page !== null ? `${page}#${id.replace(/\//g, '-')}` : null);
};
