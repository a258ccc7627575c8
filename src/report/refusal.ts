/** Why did nothing run, and what mends it? What was expected, what came, the cure. */

import type { BlockRecord } from '../core/record';
import { codeThatRan, pointer } from './code';
import { nameOf } from './heading';
import { type Paper, stack } from './paper';
import { prose } from './quote';
import { riskReport } from './risk';
import type { Problem } from './view';

const MOST_PROBLEMS = 50;

export function refusal(paper: Paper): string {
  const { record } = paper.view;
  return stack(
    record.message === '' ? '' : prose(paper.words.say(record.message), 1000),
    problems(paper),
    ...record.executions.filter((block) => !block.syntax.valid).map((block) => syntaxErrors(paper, block)),
    cure(paper),
    record.reasonCode === 'blocked_by_policy' || record.reasonCode === 'needs_approval' ? riskReport(paper, true) : '',
    ...record.executions.slice(0, paper.plan.blocks).map((block) => codeThatRan(paper, block)),
  );
}

function cure(paper: Paper): string {
  const text = cureOf(paper);
  return text === '' ? '' : `**${paper.words.refusal.cure}**: ${text}`;
}

/** What helps, unless the message already says so. The words are ours, so they are Markdown as they stand. */
export function cureOf({ view, words }: Paper): string {
  const { reasonCode, message } = view.record;
  const text = Object.hasOwn(words.cure, reasonCode) ? (words.cure[reasonCode] ?? '') : '';
  return message.toLowerCase().includes(text.toLowerCase()) ? '' : text;
}

export function problems(paper: Paper): string {
  const { view, words } = paper;
  const shown = view.problems
    .slice(0, MOST_PROBLEMS)
    .map((problem) => problemLine(paper, problem))
    .filter((line) => line !== '')
    .map((line) => `- ${line}`);
  const rest = Math.max(0, view.problems.length - MOST_PROBLEMS);
  return [...shown, ...(rest > 0 ? [`- ${words.refusal.moreProblems(rest)}`] : [])].join('\n');
}

function problemLine(paper: Paper, problem: Problem): string {
  const { where, what } = problemParts(paper, problem);
  if (where === '' || what === '') return where === '' ? what : `**${where}**`;
  return `**${where}**: ${what}`;
}

/** Where it is wrong, and what: the message with what was expected, what came and the nearest valid word. */
export function problemParts(
  { view, words, ink }: Paper,
  problem: Problem,
): { readonly where: string; readonly what: string } {
  const say = words.refusal;
  const place = problem.line === null ? '' : say.place(problem.line, problem.column);
  const path = problem.path === null ? '' : ink.code(problem.path, 200);
  const details = [
    problem.expected === null ? '' : say.expected(ink.code(words.say(problem.expected), 200)),
    problem.got === null ? '' : say.got(ink.code(problem.got, 200)),
    problem.hint === null ? '' : say.hint(ink.code(problem.hint, 200)),
  ].filter((part) => part !== '');
  // The sentence above the list already is the message of an only problem.
  const message = problem.message === view.record.message ? '' : ink.text(words.say(problem.message), 400);
  return {
    where: [place, path].filter((part) => part !== '').join(', '),
    what: [message, details.length === 0 || message === '' ? details.join('; ') : `(${details.join('; ')})`]
      .filter((part) => part !== '')
      .join(' '),
  };
}

/** Every syntax error with its place in the code; the cures in words below. */
export function syntaxErrors(paper: Paper, block: BlockRecord): string {
  const { words } = paper;
  const errors = block.syntax.errors
    .slice(0, 5)
    .map(({ line, column, message }) =>
      stack(
        `**${words.refusal.syntaxAt(nameOf(paper, block), line)}**: ${prose(words.say(message), 300)}`,
        pointer(block.code, line, column),
      ),
    );
  const rest = block.syntax.errors.length - errors.length;
  const cures = block.syntax.suggestions.slice(0, 5).map((text) => `- ${prose(words.say(text), 300)}`);
  return stack(...errors, rest > 0 ? words.refusal.moreProblems(rest) : '', cures.join('\n'));
}
