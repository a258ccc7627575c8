/** A script's syntax errors as a report, and what Bash accepts but hardly anyone means. */
import type { SyntaxProblem, SyntaxReport } from '../../core/types';
import { Places } from './place';
import type { Failure, Program, Simple } from './tree';
import { visitCommands } from './visit';

const CARRIAGE = 'The script has Windows line ends (CR LF); save it with plain line ends (LF).';

export function reportSyntax(program: Program): SyntaxReport {
  const places = new Places(program.source);
  // What is missing at the end is missing after the last thing written.
  const end = program.source.trimEnd().length;
  const problem = (offset: number, message: string): SyntaxProblem => ({
    ...places.at(Math.min(offset, end)),
    message,
  });
  const doubts = doubtsOf(program);
  const errors = program.failures.map(({ offset, message }) => problem(offset, message));
  const warnings = doubts.map(({ offset, message }) => problem(offset, message));
  const suggestions = [...program.failures, ...doubts].flatMap(({ suggestion }) =>
    suggestion === null ? [] : [suggestion],
  );
  if (/\r\n/u.test(program.source)) suggestions.push(CARRIAGE);
  if (program.failures.some(isMissingFi) && /\belse[ \t]+if\b/u.test(program.source))
    suggestions.push('Write elif for else if, or close every if with a fi of its own.');
  return { valid: errors.length === 0, errors, warnings, suggestions: [...new Set(suggestions)] };
}

const isMissingFi = ({ message }: Failure): boolean => message.startsWith('expected fi ');

type Doubt = Pick<Failure, 'offset' | 'message' | 'suggestion'>;

function doubtsOf(program: Program): readonly Doubt[] {
  const doubts: Doubt[] = [];
  for (const document of program.hereDocuments)
    if (!document.closed)
      doubts.push({
        offset: document.start,
        message: `the here-document that ends at ${document.delimiter} runs to the end of the script`,
        suggestion: `End the here-document with a line that holds ${document.delimiter} and nothing else.`,
      });
  visitCommands(program, (command) => {
    if (command.kind === 'simple') doubts.push(...doubtsAbout(command));
  });
  return doubts.slice(0, 20);
}

function doubtsAbout({ words }: Simple): readonly Doubt[] {
  const [name, ...rest] = words;
  if (name === undefined) return [];
  const doubt = (message: string, suggestion: string): readonly Doubt[] => [
    { offset: name.start, message, suggestion },
  ];
  if (/^\[[^[\]*?]/u.test(name.text) && rest.at(-1)?.text.endsWith(']') === true)
    return doubt(
      `${name.text} is one word, so Bash looks for a command of that name`,
      'Put a space after [ and before ].',
    );
  if (name.text === 'if[' || name.text === 'while[')
    return doubt('[ belongs to the word before it', 'Put a space before [.');
  if (/^\$\w+=/u.test(name.text))
    return doubt('an assignment has no $ before its name', `Write ${name.text.slice(1)}.`);
  if (/^[A-Za-z_]\w*$/u.test(name.text) && rest[0]?.text === '=')
    return doubt(`runs the command ${name.text} instead of assigning`, `Write ${name.text}=value without spaces.`);
  return name.text === '['
    ? doubtsAboutTest(
        rest.map((word) => word.text),
        doubt,
      )
    : [];
}

function doubtsAboutTest(
  operands: readonly string[],
  doubt: (message: string, suggestion: string) => readonly Doubt[],
): readonly Doubt[] {
  if (operands.at(-1) !== ']') return doubt('[ lacks its closing ]', 'End the test with a space and ].');
  const inner = operands.slice(0, -1);
  if (inner.length === 1 && /[^=!<>]==?[^=]/u.test(inner[0] ?? ''))
    return doubt(
      'this test is always true, since it is one word',
      'Put spaces round the = of the test: [ "$a" = "$b" ].',
    );
  if (inner.includes('=='))
    return doubt('== in [ … ] is known to Bash only', 'Write = in [ … ], or use [[ … ]], which knows ==.');
  return inner.includes('&&')
    ? doubt('&& does not work inside [ … ]', 'Write [ a ] && [ b ], or use [[ a && b ]].')
    : [];
}
