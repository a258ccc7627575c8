/** What came out? Output of a success, the error and the last lines of a failure, a diff where output was expected. */
import type { BlockRecord, ResultRecord } from '../core/record';
import { bytes, duration, number } from './amounts';
import { pointer, shortened } from './code';
import { tableOf } from './csv';
import { type DiffLine, diffLines } from './diff';
import { extrasOf, fold, type Paper, stack } from './paper';
import { codeSpan, fence, link, oneLine, plainOutput, prose } from './quote';
import { type Ending, endingOf, isGood } from './verdict';

/** Up to this many lines output is open; longer output is folded under its line count. */
const OPEN_LINES = 12;
/** So many last lines of stderr are open when a program failed. */
const TAIL_LINES = 20;

type Stream = 'stdout' | 'stderr';

export function outputOf(paper: Paper, block: BlockRecord): string {
  const { result } = block;
  const ending = endingOf(result);
  if (ending === 'not-run') return '';
  if (ending === 'infra-error') return ourFault(paper, result);
  if (isGood(ending))
    return stack(verified(paper, result), stdout(paper, result), stderr(paper, result), violations(paper, result));
  return stack(
    whyStopped(paper, ending),
    error(paper, block),
    mismatch(paper, block),
    violations(paper, result, EXPLAINED[ending]),
    stderrTail(paper, result),
    stdout(paper, result),
  );
}

/** The violation that an ending already tells. */
export const EXPLAINED: Readonly<Partial<Record<Ending, ResultRecord['violations'][number]['kind']>>> = {
  timeout: 'time',
  oom: 'memory',
  'output-limit': 'output',
};

/** The sandbox's own words about its failure come in place of stderr. */
const ourFault = ({ words }: Paper, { stderr }: ResultRecord): string =>
  stack(words.output.ourFault, stderr === '' ? '' : fence(plainOutput(stderr.slice(0, 4000)), 'text'));

/** Which limit ended the program, in a sentence. */
export function whyStopped({ view, words }: Paper, ending: Ending): string {
  const { limits } = view.record;
  switch (ending) {
    case 'timeout':
      return words.output.timeout(duration(limits.timeoutMs));
    case 'oom':
      return words.output.oom(bytes(limits.memoryBytes));
    case 'output-limit':
      return words.output.outputLimit(bytes(limits.outputBytes));
    default:
      return '';
  }
}

function error(paper: Paper, { code, result }: BlockRecord): string {
  const { words } = paper;
  if (result.error === null) return '';
  const { type, line, message } = result.error;
  const where = line === null ? '' : words.output.onLine(line);
  const said = message === '' ? '' : `: ${codeSpan(message, 500)}`;
  return stack(
    `**${prose(type, 80) || words.output.error}**${where}${said}`,
    line === null ? '' : pointer(code, line, null),
  );
}

/** Why a good ending counts as right, or does not say so. Of what a model wrote nobody takes the word. */
function verified({ view, words }: Paper, { verification }: ResultRecord): string {
  if (view.task !== null) return words.task.verifiedBy[verification.passed === true ? verification.by : 'none'];
  return verification.by === 'generated-tests' && verification.passed === true ? words.output.generatedTests : '';
}

function mismatch(paper: Paper, block: BlockRecord): string {
  const { verification } = block.result;
  if (block.result.status !== 'ok' || verification.passed !== false) return '';
  const said = verification.message === null ? '' : prose(paper.words.say(verification.message), 500);
  const { expect } = extrasOf(paper, block);
  const differing = verification.by !== 'expect' || expect === null ? [] : diffLines(expect, block.result.stdout);
  if (differing.length === 0) return said === '' ? '' : `**${paper.words.output.verdict}**: ${said}`;
  return stack(`**${paper.words.output.diff}**`, drawDiff(paper, differing));
}

const SIGNS: Readonly<Record<DiffLine['kind'], string>> = { same: ' ', expected: '-', actual: '+' };

function drawDiff(paper: Paper, lines: readonly DiffLine[]): string {
  return fence(diffRows(paper, lines).join('\n'), 'diff');
}

/** Signed lines, fewer where room is short, with a last one that says how many are left out. */
export function diffRows(paper: Paper, lines: readonly DiffLine[]): readonly string[] {
  const most = Math.min(60, Math.max(6, Math.floor(paper.plan.stdout / 200)));
  const shown = lines.slice(0, most).map(({ kind, text }) => `${SIGNS[kind]} ${lineOfOutput(text)}`);
  const rest = lines.length - shown.length;
  return [...shown, ...(rest === 0 ? [] : [paper.words.leftOut(number(rest), paper.place)])];
}

/** One line of output that keeps its inner spaces. */
const lineOfOutput = (text: string): string => plainOutput(text.slice(0, 160)).replace(/\n/g, ' ');

/** What the sandbox refused or cut off; `network ×3: …`. */
function violations(
  { words }: Paper,
  { violations }: ResultRecord,
  explained?: ResultRecord['violations'][number]['kind'],
): string {
  const lines = violations
    .filter(({ kind }) => kind !== explained)
    .slice(0, 10)
    .map(
      ({ kind, detail, count }) =>
        `- **${words.violation[kind]}**${count > 1 ? ` ×${number(count)}` : ''}: ${prose(words.say(detail), 200)}`,
    );
  return lines.length === 0 ? '' : stack(`**${words.output.violations}**`, lines.join('\n'));
}

function stdout(paper: Paper, result: ResultRecord): string {
  const { words, options } = paper;
  if (!options.output) return words.output.hidden;
  if (result.stdout === '') return isGood(endingOf(result)) ? words.output.none : '';
  return section(paper, result, 'stdout');
}

function stderr(paper: Paper, result: ResultRecord): string {
  if (!paper.options.output || result.stderr === '') return '';
  const { about, text } = streamOf(paper, result, 'stderr');
  return fold(`<b>stderr</b>: ${about}`, fence(text, 'text'));
}

function section(paper: Paper, result: ResultRecord, stream: Stream): string {
  const { about, text } = streamOf(paper, result, stream);
  const name = paper.words.output.title;
  const block = fence(text, 'text');
  const isOpen = paper.linesOf(result[stream]) <= OPEN_LINES && endingOf(result) !== 'mismatch';
  return isOpen ? stack(`**${name}** (${about})`, block) : fold(`<b>${name}</b>: ${about}`, block);
}

/** The stream as it is shown, and how much of it that is. */
function streamOf(
  paper: Paper,
  result: ResultRecord,
  stream: Stream,
): { readonly about: string; readonly text: string } {
  const { plan, words } = paper;
  const raw = result[stream];
  const omitted = result.omittedBytes[stream];
  const text = plainOutput(shortened(paper, raw, plan[stream], 0.5));
  const lines = words.lines(number(paper.linesOf(raw)));
  const isShort = raw.length > plan[stream];
  if (omitted > 0) return { about: words.output.omitted(lines, bytes(omitted)), text };
  return { about: isShort ? words.output.shortened(lines) : words.output.complete(lines), text };
}

/** The last lines of stderr, open; the whole of a longer stream folded below it. */
function stderrTail(paper: Paper, result: ResultRecord): string {
  const { words, plan, options } = paper;
  if (!options.output || result.stderr === '') return '';
  const lines = paper.linesOf(result.stderr);
  const { about, text } = streamOf(paper, result, 'stderr');
  if (lines <= TAIL_LINES && result.stderr.length <= plan.stderr)
    return stack(`**stderr** (${about})`, fence(text, 'text'));
  const last = lastLines(result.stderr.slice(-plan.stderr), TAIL_LINES);
  return stack(
    words.output.lastLines(paper.linesOf(last)),
    fence(plainOutput(last), 'text'),
    lines > TAIL_LINES * 2 && plan.stderr > 4000 ? fold(`<b>stderr</b>: ${about}`, fence(text, 'text')) : '',
  );
}

function lastLines(text: string, most: number): string {
  const lines = text.replace(/\n$/, '').split('\n');
  return lines.slice(-most).join('\n');
}

const MOST_TABLES = 2;

/** The files that a program left; of tables the first rows. A picture leads to where it can be had: GitHub shows none of them. */
export function filesOf(paper: Paper, block: BlockRecord): string {
  const { words, view, plan } = paper;
  const { result } = block;
  if (result.files.length === 0) return '';
  const tables = plan.chart === 0 ? [] : (extrasOf(paper, block).tables ?? []).slice(0, MOST_TABLES);
  const shown = result.files.slice(0, 50).map(({ name, bytes: size, type }) => {
    const label = codeSpan(oneLine(name, 100), 100);
    const isPicture = type.startsWith('image/');
    return `- ${isPicture ? link(label, view.links.artifacts) : label}, ${bytes(size)}, ${prose(type, 60)}`;
  });
  const rest = result.files.length - shown.length;
  const more = rest > 0 ? [`- ${words.output.moreFiles(number(rest))}`] : [];
  const where = view.links.artifacts === null ? '' : link(words.output.artifacts, view.links.artifacts);
  return stack(
    ...tables.map((one) => tableOf(paper, one)),
    fold(words.output.files(result.files.length), stack([...shown, ...more].join('\n'), where)),
  );
}
