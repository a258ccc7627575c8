/** Why did nothing run, and what mends it? What was expected, what came, the cure. */

import type { BlockRecord } from '../core/record';
import { codeThatRan, pointer } from './code';
import { nameOf } from './heading';
import { type Paper, stack } from './paper';
import { codeSpan, prose } from './quote';
import { riskReport } from './risk';
import type { Problem } from './view';

const MOST_PROBLEMS = 50;

export function refusal(paper: Paper): string {
  const { record } = paper.view;
  return stack(
    record.message === '' ? '' : prose(record.message, 1000),
    problems(paper),
    ...record.executions.filter((block) => !block.syntax.valid).map((block) => syntaxErrors(paper, block)),
    cure(paper),
    record.reasonCode === 'blocked_by_policy' || record.reasonCode === 'needs_approval' ? riskReport(paper, true) : '',
    ...record.executions.slice(0, paper.plan.blocks).map((block) => codeThatRan(paper, block)),
  );
}

/** What helps, unless the message already says so. The words are ours, so they are Markdown as they stand. */
function cure({ view, words }: Paper): string {
  const { reasonCode, message } = view.record;
  const text = Object.hasOwn(words.cure, reasonCode) ? (words.cure[reasonCode] ?? '') : '';
  return text === '' || message.toLowerCase().includes(text.toLowerCase()) ? '' : `**${words.refusal.cure}**: ${text}`;
}

export function problems(paper: Paper): string {
  const { view, words } = paper;
  const shown = view.problems.slice(0, MOST_PROBLEMS).map((problem) => `- ${problemLine(paper, problem)}`);
  const rest = view.problems.length - shown.length;
  return [...shown, ...(rest > 0 ? [`- ${words.refusal.moreProblems(rest)}`] : [])].join('\n');
}

function problemLine({ words }: Paper, problem: Problem): string {
  const say = words.refusal;
  const place = problem.line === null ? '' : say.place(problem.line, problem.column);
  const path = problem.path === null ? '' : codeSpan(problem.path, 200);
  const where = [place, path].filter((part) => part !== '').join(', ');
  const details = [
    problem.expected === null ? '' : say.expected(codeSpan(problem.expected, 200)),
    problem.got === null ? '' : say.got(codeSpan(problem.got, 200)),
    problem.hint === null ? '' : say.hint(codeSpan(problem.hint, 200)),
  ].filter((part) => part !== '');
  const head = `${where === '' ? '' : `**${where}**: `}${prose(problem.message, 400)}`;
  return details.length === 0 ? head : `${head} (${details.join('; ')})`;
}

/** Every syntax error with its place in the code; the cures in words below. */
export function syntaxErrors(paper: Paper, block: BlockRecord): string {
  const { words } = paper;
  const errors = block.syntax.errors
    .slice(0, 5)
    .map(({ line, column, message }) =>
      stack(
        `**${words.refusal.syntaxAt(nameOf(paper, block), line)}**: ${prose(message, 300)}`,
        pointer(block.code, line, column),
      ),
    );
  const rest = block.syntax.errors.length - errors.length;
  const cures = block.syntax.suggestions.slice(0, 5).map((text) => `- ${prose(text, 300)}`);
  return stack(...errors, rest > 0 ? words.refusal.moreProblems(rest) : '', cures.join('\n'));
}
