/** The totals of an audit for a terminal of 80 columns. */
import type { Audit } from '../core/audit';
import { type Count, figuresOf } from '../core/audit-figures';
import { bar, duration, number, percent } from './amounts';
import { oneLine } from './quote';
import { wordsFor } from './words';
import { columns } from './wrap';

export function auditSummary(audit: Audit, lang: 'en' | 'zh'): string {
  const words = wordsFor(lang);
  const say = words.audit;
  const title = say.heading.replace('{source}', () => oneLine(audit.source, 60));
  if (audit.entries.length === 0) return `${title}\n\n${say.empty}\n`;
  const figures = figuresOf(audit.entries);
  const unknown = say.figures.unknown;
  const totals: readonly Row[] = [
    [say.figures.total, number(figures.total)],
    [say.figures.ran, number(figures.ran)],
    [say.figures.passed, figures.passedShare === null ? unknown : percent(figures.passedShare)],
    [say.figures.approved, number(figures.approved)],
    [say.figures.waiting, number(figures.waiting)],
    [say.figures.programs, number(figures.programs)],
    [say.figures.median, figures.medianMs === null ? unknown : duration(figures.medianMs)],
  ];
  const groups = [
    lines(totals),
    counts(say.plots.outcome, figures.byOutcome, say.outcome),
    counts(say.plots.risk, figures.byRisk, { ...words.risk, none: say.noRisk }),
    counts(say.plots.language, figures.byLanguage, words.language),
  ];
  const left = audit.isWhole ? '' : `\n${say.notWhole}\n`;
  return `${title}\n\n${groups.filter((group) => group !== '').join('\n')}${left}`;
}

type Row = readonly [string, string];

const WIDEST = 24;

const padded = (text: string): string => text + ' '.repeat(Math.max(1, WIDEST - columns(text)));

const lines = (rows: readonly Row[]): string => rows.map(([name, value]) => `  ${padded(name)}${value}\n`).join('');

function counts(title: string, of: readonly Count[], names: Readonly<Record<string, string>>): string {
  if (of.length === 0) return '';
  const sum = of.reduce((all, { count }) => all + count, 0);
  const rows = of.map(
    ({ name, count }): Row => [
      names[name] ?? name,
      `${number(count).padStart(7)}  ${bar(count / sum)} ${percent(count / sum)}`,
    ],
  );
  return `${title}\n${lines(rows)}`;
}
