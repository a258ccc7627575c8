/** A simple command: assignments, words, redirections. */
import { execute } from './execute';
import { expandText, expandWord } from './expand';
import { asValue, EMPTY, type Field, join, knownField, unique, unknownField } from './field';
import type { Follower } from './follow';
import { followRedirects } from './redirects';
import type { Assignment, Program, Simple, Word } from './tree';
import { assignmentLength } from './word-text';

export type Outcome = { readonly output: Field; readonly name: string };

export function followSimple(follower: Follower, command: Simple, program: Program): Outcome {
  follower.enter(program, command);
  for (const assignment of command.assignments) follow(follower, assignment, program);
  if (command.words.some((word) => GLUED_IFS.test(word.text))) follower.emit({ kind: 'obfuscation', how: 'ifs' });
  const fields = command.words.flatMap((word) => argumentsOf(follower, word, program));
  follower.enter(program, command);
  const { input, store } = followRedirects(follower, command.redirects, program);
  const outcome =
    fields.length === 0 ? { output: input ?? EMPTY, name: '' } : follower.call(fields, input ?? follower.input);
  return store === null ? outcome : { ...outcome, output: store(outcome.output) };
}

/** `cat${IFS}/etc/passwd`: a variable in the place of a space. */
const GLUED_IFS = /^(?!\w+=)[^"']*(?:[^"'\s]\$\{?IFS|\$\{IFS[^}]*\}[^"'\s]|\$IFS[^\w"'\s])/u;

/** `declare a=$x` is one argument, whatever stands in `x`. */
function argumentsOf(follower: Follower, word: Word, program: Program): readonly Field[] {
  const length = assignmentLength(word.text);
  if (length <= 0 || word.text.startsWith('[')) return expandWord(follower, program, word);
  const from = word.end - (word.text.length - length - 1);
  const value = expandText(follower, program, { start: from, end: word.end });
  return [{ ...join([knownField(word.text.slice(0, length + 1)), value]), how: value.how }];
}

function follow(follower: Follower, assignment: Assignment, program: Program): void {
  const { name, subscript, append } = assignment;
  if (assignment.value === null) {
    if (doubles(assignment)) follower.collect('grows');
    const entries = elementsOf(follower, assignment.elements, program);
    const before = append ? [...(follower.scope.get(name)?.values ?? [])] : [];
    const shifted = entries.map(([key, field]): [string, Field] => [
      append && /^\d+$/u.test(key) ? String(Number(key) + before.length) : key,
      field,
    ]);
    follower.scope.setArray(name, [...before, ...shifted]);
    return;
  }
  const value = expandText(follower, program, assignment.value);
  if (doubles(assignment)) follower.collect('grows');
  if (subscript !== null && /\$\(|`/u.test(subscript)) execute(follower, knownField(`: ${subscript}`), 'eval');
  const key = subscript === null ? null : subscript.replace(/^(["'])(.*)\1$/su, '$2');
  const before = append ? follower.scope.value(name, key) : null;
  const appended = before === null ? value : join([before, value]);
  const isPieced = before !== null && before.text !== '';
  assign(follower, name, isPieced ? { ...appended, how: unique([...appended.how, 'concat']) } : appended, key);
}

/** `a=$a$a`, `a+=$a`: every round of a loop makes it twice as long. */
function doubles({ name, append, value, elements }: Assignment): boolean {
  const texts = value === null ? elements.map((element) => element.text) : [value.text];
  const own = texts.flatMap((text) => [...text.matchAll(/\$\{?(\w+)/gu)]).filter(([, other]) => other === name).length;
  return own > (append ? 0 : 1);
}

/** Sets a variable and tells of it; some run as code later. */
export function assign(follower: Follower, name: string, value: Field, subscript: string | null = null): void {
  follower.scope.set(name, value, subscript);
  follower.emit({ kind: 'assign', path: name, value: asValue(value) });
  if (name === 'PROMPT_COMMAND') execute(follower, value, 'eval');
  // A prompt runs its substitutions each time it is shown.
  if (/^PS[0124]$/u.test(name) && /\$\(|`/u.test(value.text))
    execute(follower, join([knownField(': '), value]), 'eval');
}

function elementsOf(follower: Follower, elements: readonly Word[], program: Program): [string, Field][] {
  let index = 0;
  return elements.flatMap((element): [string, Field][] => {
    const key = /^\[([^\]]*)\]\+?=/u.exec(element.text);
    if (key === null)
      return expandWord(follower, program, element).map((field): [string, Field] => [String(index++), field]);
    const from = element.start + key[0].length;
    const value = expandText(follower, program, { start: from, end: element.end });
    if (/^\d+$/u.test(key[1] ?? '')) index = Number(key[1]) + 1;
    return [[(key[1] ?? '').replace(/^(["'])(.*)\1$/su, '$2'), value]];
  });
}

/** `NAME=value` as an argument of `export`, `env` … */
export function assignArgument(follower: Follower, field: Field): void {
  const length = assignmentLength(field.text);
  if (length <= 0) return;
  const name = field.text.slice(0, length).replace(/\+$/u, '');
  const text = field.text.slice(length + 1);
  const plain = name.replace(/\[.*$/su, '');
  if (field.known && text.startsWith('(') && text.endsWith(')')) {
    follower.scope.setArray(plain, writtenElements(text.slice(1, -1)));
    return;
  }
  assign(follower, plain, field.known ? knownField(text, field.how) : unknownField(text, field.sources, field.how));
}

/** The elements of an array that stands in an argument, as they are written. */
function writtenElements(text: string): [string, Field][] {
  return [...text.matchAll(/(?:\[([^\]]*)\]=)?("[^"]*"|'[^']*'|[^\s"']+)/gu)].map((match, index) => [
    (match[1] ?? String(index)).replace(/^(["'])(.*)\1$/su, '$2'),
    knownField((match[2] ?? '').replace(/^(["'])(.*)\1$/su, '$2')),
  ]);
}
