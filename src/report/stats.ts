/** The figures of a repository: one table, and one chart that an e-mail can do without. */
import type { Stats } from '../core/stats';
import { duration, number } from './amounts';
import { fold, stack } from './paper';
import { table } from './table';
import type { Words } from './words';

export type StatsAnswer = {
  readonly kind: 'stats';
  readonly stats: Stats;
  readonly days: number;
  /** How many comments were read where there were more; `null` when all were. */
  readonly onlyLatest: number | null;
};

export function statsPage(words: Words, { stats, days, onlyLatest }: StatsAnswer): string {
  const say = words.stats;
  const percent = stats.successRate === null ? '–' : `${(stats.successRate * 100).toFixed(1)} %`;
  const rows = [
    [say.total, number(stats.total)],
    [say.succeeded, number(stats.succeeded)],
    [say.failed, number(stats.failed)],
    [say.successRate, percent],
    [say.average, stats.averageMs === null ? '–' : duration(stats.averageMs)],
    [say.approvals, number(stats.approvals)],
    [say.rejections, number(stats.rejections)],
    [say.blocked, number(stats.blocked)],
    [say.syntaxErrors, number(stats.syntaxErrors)],
    ...stats.byLanguage.map(({ language, count }) => [words.language[language], number(count)]),
  ];
  return stack(
    `### ${say.title(days)}`,
    table(say.columns, ['l', 'r'], rows),
    chart(words, stats),
    onlyLatest === null ? '' : say.onlyLatest(number(onlyLatest)),
  );
}

/** Fixed names only: nothing that a stranger wrote enters a chart. */
function chart(words: Words, { byLanguage }: Stats): string {
  if (byLanguage.length === 0) return '';
  const lines = byLanguage.map(({ language, count }) => `    "${words.language[language]}" : ${count}`);
  return fold(`<b>${words.stats.byLanguage}</b>`, ['```mermaid', 'pie', ...lines, '```'].join('\n'));
}
