/** How did the code come about? For tasks: what the model was asked, what it said of its program, every attempt. */
import { duration, number } from './amounts';
import { shortDigest } from './code';
import { fold, type Paper, stack } from './paper';
import { codeSpan, link, oneLine, prose } from './quote';
import { table } from './table';

const MOST_ATTEMPTS = 20;

/** The task in the requester's words, who wrote the code, and what the requester may not have known of both. */
export function taskLine(paper: Paper): string {
  const { view } = paper;
  if (view.task === null) return '';
  return stack([askedFor(paper, view.task), ...notes(paper)].join(' '), gaveUp(paper));
}

function askedFor({ view, words }: Paper, task: string): string {
  const asked = words.task.asked(codeSpan(oneLine(task, 500), 500));
  if (view.record.executions.length === 0) return asked;
  const models = [...new Set(view.record.attempts.map(({ model }) => codeSpan(model, 80)))].slice(0, 3).join(', ');
  const isReviewed = view.record.trigger.approver !== null;
  return `${asked} ${isReviewed ? words.task.written(models) : words.task.unreviewed(models)}`;
}

function notes({ view, words }: Paper): readonly string[] {
  if (view.taskNotes === null) return [];
  const { read, removed } = view.taskNotes;
  const { comments, characters } = removed;
  return [
    ...(read.length === 0 ? [] : [words.task.read(read.map((option) => codeSpan(option, 60)).join(', '))]),
    ...(comments + characters === 0 ? [] : [words.task.removed(comments, characters)]),
  ];
}

/** A result that is shown although the model was asked for a better one. */
function gaveUp({ view, words }: Paper): string {
  const { record } = view;
  return view.state === 'done' && record.reasonCode !== 'ok'
    ? words.task.gaveUp(prose(words.say(record.message), 500))
    : '';
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
  const say = words.task;
  const transcript = view.taskNotes?.transcript ?? null;
  const needs = generation?.dependencies.slice(0, 20).map((name) => codeSpan(name, 60)) ?? [];
  const lines = [
    ...(generation === null
      ? []
      : [
          ...(generation.description === '' ? [] : [`**${say.description}:** ${prose(generation.description, 500)}`]),
          `**${say.dependencies}:** ${needs.length === 0 ? say.noDependencies : needs.join(', ')}`,
          `**${say.complexity}:** ${prose(generation.complexity, 60)}`,
          ...(generation.estimatedSeconds === null
            ? []
            : [`**${say.estimate}:** ${duration(generation.estimatedSeconds * 1000)}`]),
        ]),
    ...(transcript === null
      ? []
      : [`**${say.transcript}:** ${link(say.transcriptIs(codeSpan(transcript, 80)), view.links.artifacts)}`]),
  ];
  return lines.map((line) => `- ${line}`).join('\n');
}

function attemptTable({ view, words }: Paper): string {
  const { attempts } = view.record;
  if (attempts.length === 0) return '';
  const say = words.task;
  const rows = attempts
    .slice(-MOST_ATTEMPTS)
    .map((one) => [
      String(one.number),
      outcomeWords(one, words),
      one.isEstimated ? say.estimated(number(one.tokens)) : number(one.tokens),
      codeSpan(one.model, 80),
      one.codeDigest === '' ? '–' : codeSpan(shortDigest(one.codeDigest), 12),
    ]);
  return table(say.columns, ['r', 'l', 'r', 'l', 'l'], rows);
}

type Attempt = Paper['view']['record']['attempts'][number];

function outcomeWords({ outcome, detail }: Attempt, words: Paper['words']): string {
  const outcomes: Readonly<Record<string, string>> = words.task.outcome;
  const said = Object.hasOwn(outcomes, outcome) ? (outcomes[outcome] ?? '') : prose(outcome, 60);
  return detail === null || detail === '' ? said : `${said}: ${prose(words.say(detail), 200)}`;
}
