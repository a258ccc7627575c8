/** How is code shown? Every hidden character visible, lines that matter pointed at, long code as head and tail. */
import type { BlockRecord } from '../core/record';
import type { LanguageId } from '../core/types';
import { number } from './amounts';
import { clip } from './fit';
import { extrasOf, fold, type Paper, stack } from './paper';
import { codeSpan, fence, oneLine, visible } from './quote';

const INFO: Readonly<Record<LanguageId, string>> = {
  python: 'python',
  javascript: 'javascript',
  typescript: 'typescript',
  bash: 'bash',
};

/** Text of at most `most` units: head and tail with a line between that says how much is gone. */
export function shortened(paper: Paper, text: string, most: number, share: number): string {
  const clipped = clip(text, most, share);
  if (clipped === null) return text;
  const gap = paper.words.leftOut(number(clipped.leftOut), paper.place);
  const head = clipped.head === '' || clipped.head.endsWith('\n') ? clipped.head : `${clipped.head}\n`;
  return `${head}${gap}\n${clipped.tail}`;
}

/** The folded section with the code that ran. */
export function codeThatRan(paper: Paper, block: BlockRecord): string {
  const { options, plan, words } = paper;
  if (!options.code || block.code === '' || plan.code === 0) return '';
  const lines = paper.linesOf(block.code);
  const number = severalBlocks(paper) ? block.block : null;
  const summary = words.code.ran(words.language[block.language], number, lines, shortDigest(block.codeDigest));
  const text = shortened(paper, ofTask(paper) ? numbered(block.code) : block.code, plan.code, 0.7);
  return fold(summary, fence(visible(text), INFO[block.language]));
}

const ofTask = ({ view }: Paper): boolean => view.task !== null;

/** Code that stands nowhere else: its lines are numbered, so that errors and findings lead somewhere. */
function numbered(code: string): string {
  const lines = code.replace(/\n$/, '').split('\n');
  const width = String(lines.length).length;
  return lines.map((line, index) => `${String(index + 1).padStart(width)}  ${line}\n`).join('');
}

export const shortDigest = (digest: string): string =>
  digest
    .replace(/^sha256:/, '')
    .replace(/[^0-9a-f]/g, '')
    .slice(0, 12);

/** The code of a request that waits: open, with `!` before every line that has a finding. */
export function codeToJudge(paper: Paper, block: BlockRecord): string {
  const { plan, words } = paper;
  const marked = new Set(block.security.findings.flatMap(({ line, endLine }) => span(line, endLine)));
  const lines = visible(block.code)
    .replace(/\n$/, '')
    .split('\n')
    .map((line, index) => `${marked.has(index + 1) ? '!' : ' '} ${line}`);
  const text = lines.join('\n');
  const isCut = text.length > plan.code;
  const about = words.code.judge(paper.linesOf(block.code), shortDigest(block.codeDigest), marked.size > 0);
  return stack(
    caption(paper, block),
    `${words.code.title(words.language[block.language], severalBlocks(paper) ? block.block : null)} ${about}`,
    isCut ? words.code.cutForDecision : '',
    fence(shortened(paper, text, plan.code, 0.7), 'diff'),
    ...materials(paper, block),
  );
}

const severalBlocks = ({ view }: Paper): boolean => view.record.executions.length > 1;

/** A finding over many lines marks its first ones only: the point is where to look. */
const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.min(Math.max(to - from, 0), 9) + 1 }, (_, index) => from + index);

function materials(paper: Paper, block: BlockRecord): readonly string[] {
  return extrasOf(paper, block).materials.map(({ role, name, text }) => {
    const title = paper.words.code.material[role];
    const label = name === null ? `**${title}**` : `**${title}** ${codeSpan(name, 100)}`;
    return stack(label, fence(shortened(paper, visible(text), paper.plan.code, 0.7), 'text'));
  });
}

const WIDEST = 160;
const AROUND = 2;

/** `pointed` in a fence; empty when there is nothing to point at. */
export function pointer(code: string, line: number, column: number | null): string {
  const shown = pointed(code, line, column);
  return shown.length === 0 ? '' : fence(shown.join('\n'), 'text');
}

/**
 * A few lines of code with an arrow at `line`, and a caret under `column` where one is known.
 * Empty when the line does not exist: a language may report one from elsewhere.
 */
export function pointed(code: string, line: number, column: number | null): readonly string[] {
  const lines = code.replace(/(?:\r\n|\r|\n)$/, '').split(/\r\n|\r|\n/);
  if (line < 1 || line > lines.length) return [];
  const first = Math.max(1, line - AROUND);
  const last = Math.min(lines.length, line + AROUND);
  const width = String(last).length;
  return lines.slice(first - 1, last).flatMap((text, index) => {
    const at = first + index;
    const row = `${at === line ? '>' : ' '} ${String(at).padStart(width)} | ${visible(text.slice(0, WIDEST))}`;
    return at === line && column !== null ? [row, caret(text, column, width)] : [row];
  });
}

/** Stands under the column as the line is shown: tabs stay tabs, hidden characters are wider than one. */
function caret(text: string, column: number, width: number): string {
  const before = visible(text.slice(0, Math.min(Math.max(column - 1, 0), WIDEST)));
  return `  ${' '.repeat(width)} | ${before.replace(/[^\t]/g, ' ')}^`;
}

/** Free text beside the block, quoted in a fence: it says nothing to GitHub. */
export const caption = (paper: Paper, block: BlockRecord): string => {
  const text = extrasOf(paper, block).caption;
  return text === null ? '' : `${paper.words.code.caption} ${codeSpan(oneLine(text, 200), 200)}`;
};
