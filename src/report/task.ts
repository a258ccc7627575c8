/** How did the code come about? For tasks: what the model was asked, what it said of its program, every attempt. */
import { duration, number } from './amounts';
import { shortDigest } from './code';
import { fold, type Paper, stack } from './paper';
import { codeSpan, oneLine, prose } from './quote';
import { table } from './table';

const MOST_ATTEMPTS = 20;

/** The task in the requester's words; who wrote the code stands beside it. */
export function taskLine({ view, words }: Paper): string {
  if (view.task === null) return '';
  const asked = words.task.asked(codeSpan(oneLine(view.task, 500), 500));
  if (view.record.executions.length === 0) return asked;
  const models = [...new Set(view.record.attempts.map(({ model }) => codeSpan(model, 80)))].slice(0, 3).join(', ');
  const isReviewed = view.record.trigger.approver !== null;
  return `${asked} ${isReviewed ? words.task.written(models) : words.task.unreviewed(models)}`;
}

/** Folded: description and estimate of the last program, then the attempts. Empty for code that people wrote. */
export function origin(paper: Paper): string {
  const { view, words, plan } = paper;
  const { attempts, generation } = view.record;
  if (plan.environment === 0 || (attempts.length === 0 && generation === null)) return '';
  const tokens = attempts.reduce((sum, attempt) => sum + attempt.tokens, 0);
  return fold(words.task.origin(attempts.length, number(tokens)), stack(described(paper), attemptTable(paper)));
}

function described({ view, words }: Paper): string {
  const { generation } = view.record;
  if (generation === null) return '';
  const say = words.task;
  const needs = generation.dependencies.slice(0, 20).map((name) => codeSpan(name, 60));
  return [
    `- **${say.description}:** ${prose(generation.description, 500)}`,
    `- **${say.dependencies}:** ${needs.length === 0 ? say.noDependencies : needs.join(', ')}`,
    `- **${say.complexity}:** ${prose(generation.complexity, 60)}`,
    `- **${say.estimate}:** ${duration(generation.estimatedSeconds * 1000)}`,
  ].join('\n');
}

function attemptTable({ view, words }: Paper): string {
  const { attempts } = view.record;
  if (attempts.length === 0) return '';
  const rows = attempts
    .slice(-MOST_ATTEMPTS)
    .map((one) => [
      String(one.number),
      prose(one.outcome, 200),
      number(one.tokens),
      codeSpan(one.model, 80),
      codeSpan(shortDigest(one.codeDigest), 12),
    ]);
  return table(words.task.columns, ['r', 'l', 'r', 'l', 'l'], rows);
}
