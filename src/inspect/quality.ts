/** How good is the code, as a number that falls when the code gets worse? Computed from tokens and lint, never from text. */
import type { QualityReport } from '../core/types';
import type { Measures, Token } from './facts';

const TOO_SHORT = 5;
const LONG_LINE = 100;
/** Fewer lines in a row may well be the same by accident. */
const SHINGLE = 3;

/** Grows from 0 to 1; `k` is where it has reached 63 %. */
const saturate = (x: number, k: number): number => 1 - Math.exp(-Math.max(0, x) / k);

/** Near 0 below the limit, the excess above it, with a smooth bend so that every step counts a little. */
const excess = (x: number, limit: number): number => 2 * Math.log1p(Math.exp((x - limit) / 2));

/** `measures` is `null` for code that does not parse: lines are counted, nothing is scored. */
export function scoreQuality(source: string, measures: Measures | null): QualityReport {
  const totalLines = source === '' ? 0 : source.replace(/\r?\n$/u, '').split(/\r\n|[\r\n]/u).length;
  if (measures === null) return unscored(totalLines);
  const lines = new Lines(source, measures.tokens);
  const complexity = Math.max(1, ...measures.functions.map((each) => each.complexity));
  const metrics: QualityReport['metrics'] = {
    totalLines,
    codeLines: lines.code.length,
    commentLines: lines.comments,
    commentRatio: round(lines.comments / Math.max(1, lines.comments + lines.code.length)),
    hasErrorHandling: measures.hasErrorHandling,
    hasDocumentation: measures.hasDocumentation,
    avgLineLength: round(lines.averageLength),
    complexity,
  };
  const tooShort = lines.code.length < TOO_SHORT;
  const issues = issuesOf(measures, lines, complexity);
  return {
    score: tooShort ? null : round(scoreOf(measures, lines, complexity)),
    issues: tooShort ? ['Too short to score', ...issues] : issues,
    metrics,
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;

const unscored = (totalLines: number): QualityReport => ({
  score: null,
  issues: ['Not scored: the code does not parse'],
  metrics: {
    totalLines,
    codeLines: 0,
    commentLines: 0,
    commentRatio: 0,
    hasErrorHandling: false,
    hasDocumentation: false,
    avgLineLength: 0,
    complexity: 0,
  },
});

function scoreOf(measures: Measures, lines: Lines, complexity: number): number {
  const count = lines.code.length;
  const lint = measures.lint.reduce((sum, hit) => sum + hit.weight, 0) / count;
  const nesting = Math.max(0, ...measures.functions.map((each) => each.nesting));
  const undocumented = measures.hasDocumentation ? 0 : saturate(count - TOO_SHORT, 40);
  const crowded = crowdedLines(measures) / count;
  return (
    1 -
    0.35 * saturate(lint, 0.25) -
    0.2 * saturate(excess(complexity, 8), 8) -
    0.1 * saturate(excess(nesting, 4), 3) -
    0.1 * undocumented -
    0.05 * saturate(lines.long.length / count, 0.1) -
    0.15 * saturate(lines.duplicates / count, 0.25) -
    0.1 * saturate(crowded, 0.15)
  );
}

const crowdedLines = (measures: Measures): number =>
  measures.statementLines.length - new Set(measures.statementLines).size;

function issuesOf(measures: Measures, lines: Lines, complexity: number): readonly string[] {
  const issues = [...measures.lint]
    .sort((a, b) => a.line - b.line)
    .slice(0, 20)
    .map((hit) => `Line ${hit.line}: ${hit.message}`);
  const nesting = Math.max(0, ...measures.functions.map((each) => each.nesting));
  const worst = measures.functions.find((each) => each.complexity === complexity);
  if (complexity > 8) issues.push(`Line ${worst?.line ?? 1}: ${complexity} paths lead through this function, over 8`);
  if (nesting > 4) issues.push(`Blocks are nested ${nesting} deep, over 4`);
  if (lines.duplicates > 0) issues.push(`${lines.duplicates} lines repeat others`);
  const crowded = crowdedLines(measures);
  if (crowded > 0) issues.push(`${crowded} statements share a line with another`);
  if (lines.long.length > 0) issues.push(`${lines.long.length} lines are longer than ${LONG_LINE} characters`);
  if (!measures.hasDocumentation && lines.code.length > 30) issues.push('Nothing says what the code is for');
  return issues;
}

/** What the lines hold, seen through the tokens: text inside a string is code, not a comment. */
class Lines {
  readonly code: readonly string[];
  readonly comments: number;
  readonly long: readonly number[];
  readonly averageLength: number;
  readonly duplicates: number;

  constructor(source: string, tokens: readonly Token[]) {
    const byLine = new Map<number, string[]>();
    const commented = new Set<number>();
    for (const token of tokens)
      for (let line = token.line; line <= token.endLine; line++) {
        if (token.comment) commented.add(line);
        else addText(byLine, line, line === token.line ? token.text : '');
      }
    const texts = source.split(/\r\n|[\r\n]/u);
    const numbers = [...byLine.keys()].sort((a, b) => a - b);
    const lengths = numbers.map((line) => texts[line - 1]?.length ?? 0);
    this.code = numbers.map((line) => (byLine.get(line) ?? []).join(' '));
    this.comments = [...commented].filter((line) => !byLine.has(line)).length;
    this.long = numbers.filter((_, index) => (lengths[index] ?? 0) > LONG_LINE);
    this.averageLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
    this.duplicates = duplicateLines(this.code);
  }
}

/** Lines of code that stand in a run of three which stood before. Lines of closing brackets alone do not count. */
function duplicateLines(code: readonly string[]): number {
  const telling = code.filter((line) => /[\p{L}\p{N}]/u.test(line));
  const seen = new Set<string>();
  const repeated = new Set<number>();
  for (let at = 0; at + SHINGLE <= telling.length; at++) {
    const shingle = telling.slice(at, at + SHINGLE).join('\n');
    if (seen.has(shingle)) for (let line = at; line < at + SHINGLE; line++) repeated.add(line);
    seen.add(shingle);
  }
  return repeated.size;
}

function addText(byLine: Map<number, string[]>, line: number, text: string): void {
  const texts = byLine.get(line);
  if (texts === undefined) byLine.set(line, [text]);
  else texts.push(text);
}
