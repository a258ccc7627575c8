/** What goes wrong at the command line, and how it is said: on stderr, folded for whoever reads it on a terminal. */
import type { Problem } from '../core/problem';
import { wrap } from '../report/wrap';

/** Something the person at the command line can mend. Ends the command with words and its exit status (contract §9). */
export class CliProblem extends Error {
  readonly exitStatus: 2 | 3 | 4;

  constructor(exitStatus: 2 | 3 | 4, message: string) {
    super(message);
    this.name = 'CliProblem';
    this.exitStatus = exitStatus;
  }
}

export function complain(message: string): void {
  const text = `sallyport: ${message}`;
  process.stderr.write(`${process.stderr.isTTY === true ? folded(text) : text}\n`);
}

/** What is being done, for people. */
export const say = (message: string): void => {
  process.stderr.write(`${message}\n`);
};

/** Lines that are indented stay so. */
const folded = (text: string): string =>
  text
    .split('\n')
    .flatMap((line) => wrap(line.trimStart(), /^ */.exec(line)?.[0] ?? ''))
    .join('\n');

/** The place in the file where there is one, the message, and the nearest valid word. */
export function sentenceOf(file: string, { line, column, message, suggestion }: Problem): string {
  const place = line === null ? file : `${file}:${line}${column === null ? '' : `:${column}`}`;
  return `${place}: ${message}.${suggestion === null ? '' : ` Did you mean ${suggestion}?`}`;
}
