/** What every part of a report is written from. */
import type { BlockRecord } from '../core/record';
import type { Plan } from './fit';
import type { BlockView, ReportOptions, ReportView } from './view';
import type { Words } from './words';

/** How foreign text is written in a medium, inert there: as words, as code, as somebody's name. */
export type Ink = {
  readonly text: (text: string, most?: number) => string;
  readonly code: (text: string, most?: number) => string;
  readonly person: (login: string) => string;
};

export type Paper = {
  readonly view: ReportView;
  readonly options: ReportOptions;
  readonly words: Words;
  readonly ink: Ink;
  readonly plan: Plan;
  readonly place: 'comment' | 'summary' | 'terminal';
  /** Lines of a text; counted once for all attempts to fit it. */
  readonly linesOf: (text: string) => number;
};

const NOTHING: Omit<BlockView, 'block'> = { caption: null, expect: null, materials: [], memory: [] };

export const extrasOf = (paper: Paper, block: BlockRecord): BlockView =>
  paper.view.blocks.find((extra) => extra.block === block.block) ?? { block: block.block, ...NOTHING };

/** Markdown blocks with a blank line between; empty ones are left out. */
export const stack = (...blocks: readonly string[]): string => blocks.filter((block) => block !== '').join('\n\n');

/** A folded section. The summary is HTML of ours; the body is Markdown. Nothing to fold, no section. */
export const fold = (summary: string, body: string): string =>
  body === '' ? '' : `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`;
