/** What JavaScript and TypeScript share: Node runs both and reports the errors of both in one form. */
import type { ProgramError, Tests } from '../core/types';
import { joined } from './language';

const PLACE = /^(?:\/\S+|file:\/\/\S+|node:\S+):\d{1,9}$/;
const CARET = /^\s*\^+\s*$/;
const MAIN = /\/main\.[jt]s:(\d{1,9})(?::\d{1,9})?\)?$/;
const STACK = /^\s+at /;
const ERROR = /^([A-Za-z_$][\w$]{0,99})(?: \[\w{1,99}\])?(?:: (.*))?$/;
const REASON = /The promise rejected with the reason "(.*)"\.$/;

/**
 * Node prints a place, the line there with a caret, an empty line, then `Type: message` and the stack.
 * The line is that of the innermost stack frame in the main file, else the place's own.
 */
export function parseNodeError(stderr: string): ProgramError | null {
  const lines = stderr.split(/\r?\n/);
  const place = lines.findLastIndex((text) => PLACE.test(text));
  const caret = lines.findIndex((text, index) => index > place && CARET.test(text));
  if (place === -1 || caret === -1) return null;
  const words = lines.slice(caret + 1).filter((text) => text.trim() !== '');
  const stack = words.findIndex((text) => STACK.test(text));
  const frame = words.find((text) => STACK.test(text) && MAIN.test(text));
  const line = mainLine(frame ?? lines[place]);
  // Only what has a stack is an error; a program may throw anything else, and that has no type of its own.
  return { ...(stack === -1 ? thrown(words[0]) : typed(words.slice(0, stack))), line };
}

const mainLine = (text = ''): number | null => {
  const found = MAIN.exec(text);
  return found === null ? null : Number(found[1]);
};

const thrown = (message = '') => ({ type: 'Uncaught', message });

const MESSAGE_LINES = 6;

function typed(words: readonly string[]): { readonly type: string; readonly message: string } {
  const [first = '', ...more] = words.slice(0, MESSAGE_LINES).map((text) => text.trim());
  const reason = REASON.exec(first)?.[1];
  if (reason !== undefined) return { type: 'UnhandledPromiseRejection', message: reason };
  const error = ERROR.exec(first);
  const type = error?.[1] ?? 'Uncaught';
  return { type, message: [error === null ? first : (error[2] ?? ''), ...more].join(' ') };
}

/**
 * The last statement leaves a note for the process's end, so that tests which finish later (promises, timers) are
 * finished when it is printed, and nothing of theirs stands after it. Each part begins with `;`: a program that ends
 * without one must not call what follows.
 */
export function nodeTestProgram(source: string, tests: Tests, nonce: string): string {
  const text = tests.kind === 'code' ? tests.source : casesText(tests.cases);
  const last = `;globalThis.process.on('exit', () => { globalThis.process.stdout.write('\\n${nonce}\\n'); });`;
  return joined(source, `;${text}`, last);
}

/**
 * Every case is judged, then the failures are told together; what a call promises is awaited. Values compare as JSON
 * does: only own enumerable properties count.
 */
function casesText(cases: readonly { readonly call: string; readonly expected: unknown }[]): string {
  const calls = cases.map(({ call }) => `async () => (${call}\n)`).join(', ');
  return `(async (calls, cases) => {
  const same = (actual, expected) => {
    if (typeof expected !== 'object' || expected === null) return actual === expected;
    if (typeof actual !== 'object' || actual === null) return false;
    if (Array.isArray(actual) !== Array.isArray(expected)) return false;
    const keys = Object.keys(expected);
    return Object.keys(actual).length === keys.length
      && keys.every((key) => Object.hasOwn(actual, key) && same(actual[key], expected[key]));
  };
  const text = (value) => { try { return JSON.stringify(value) ?? String(value); } catch { return String(value); } };
  const failures = [];
  for (const [index, { call, expected }] of cases.entries()) {
    try {
      const actual = await calls[index]();
      if (!same(actual, expected)) failures.push(call + ' gave ' + text(actual) + ', expected ' + text(expected));
    } catch (error) {
      failures.push(call + ' threw ' + String(error));
    }
  }
  if (failures.length > 0)
    throw new Error(failures.length + ' of ' + cases.length + ' cases failed: ' + failures.join('; '));
})([${calls}], JSON.parse(${JSON.stringify(JSON.stringify(cases))}));`;
}
