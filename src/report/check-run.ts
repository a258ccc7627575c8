/** The report as a check run on a commit: title, summary, and an annotation where a finding or error has a file and line. */
import type { BlockRecord, Conclusion } from '../core/record';
import type { FindingLevel } from '../core/types';
import { COMMENT_BUDGET } from './fit';
import { renderSummary } from './markdown';
import { oneLine } from './quote';
import { plainTitle } from './terminal';
import type { ReportOptions, ReportView } from './view';
import { type Words, wordsFor } from './words';

export type Annotation = {
  /** Path in the repository, as the workflow named the file. */
  readonly path: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly level: 'notice' | 'warning' | 'failure';
  readonly title: string;
  readonly message: string;
};

export type CheckRun = {
  readonly conclusion: Conclusion;
  /** Plain text, at most 255 characters. */
  readonly title: string;
  /** Markdown within GitHub's 65,535 characters. */
  readonly summary: string;
  /** At most 50: what GitHub takes in one request. Errors first. */
  readonly annotations: readonly Annotation[];
};

const MOST_ANNOTATIONS = 50;
const LEVEL: Readonly<Record<FindingLevel, Annotation['level']>> = {
  error: 'failure',
  warning: 'warning',
  note: 'notice',
};
const ORDER: readonly Annotation['level'][] = ['failure', 'warning', 'notice'];

export function checkRunOf(view: ReportView, options: ReportOptions): CheckRun {
  return {
    conclusion: view.record.conclusion,
    title: plainTitle(view, options),
    // Bytes are never fewer than UTF-16 units, so a budget in bytes holds in both.
    summary: renderSummary(view, options, COMMENT_BUDGET),
    annotations: annotationsOf(view, wordsFor(options.lang)),
  };
}

/** Only what stands in a file of the repository has a line that GitHub could show. */
export function annotationsOf({ record }: ReportView, words: Words): readonly Annotation[] {
  const all = record.executions.flatMap((block) => (block.file === null ? [] : ofBlock(block, block.file, words)));
  return all.sort((one, other) => ORDER.indexOf(one.level) - ORDER.indexOf(other.level)).slice(0, MOST_ANNOTATIONS);
}

function ofBlock({ syntax, security, result }: BlockRecord, file: string, words: Words): readonly Annotation[] {
  const path = file.replace(/^(?:\.\/)+/, '');
  const at = (line: number, endLine = line) => ({
    path,
    startLine: Math.max(1, line),
    endLine: Math.max(1, line, endLine),
  });
  const { error } = result;
  return [
    ...syntax.errors.map(({ line, message }) => ({
      ...at(line),
      level: 'failure' as const,
      ...told(words.syntax, words.say(message)),
    })),
    ...(error === null || error.line === null
      ? []
      : [{ ...at(error.line), level: 'failure' as const, ...told(error.type, error.message) }]),
    ...security.findings.map((finding) => ({
      ...at(finding.line, finding.endLine),
      level: LEVEL[finding.level],
      ...told(finding.ruleId, inFull(words, finding)),
    })),
  ];
}

function inFull(words: Words, finding: BlockRecord['security']['findings'][number]): string {
  const { message, recommendation } = words.told(finding);
  return recommendation === '' ? message : words.withCure(message, recommendation);
}

/** Annotations are plain text; GitHub takes no empty message. */
const told = (title: string, message: string): Pick<Annotation, 'title' | 'message'> => ({
  title: oneLine(title, 255),
  message: oneLine(message, 2000) || oneLine(title, 255) || 'Finding',
});
