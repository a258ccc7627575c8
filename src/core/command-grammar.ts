/**
 * The words of one command line → the command, or what is wrong with it.
 *
 * Which words are what, after the options are taken out:
 * 1. the first word is a subcommand (`plan`, `approve`, …, `task`): it decides;
 * 2. all words are a block's number and a language word, each at most once: they select (`/run 2`, `/run python`);
 * 3. one word that is neither is a slip and refused with the nearest valid word: `/run pyhton` never runs;
 * 4. two words or more are free text: a caption beside program blocks, else a task for the model. A language word
 *    that comes first still counts as the language, and so does `in LANGUAGE` of a task.
 */
import type { Command, GenerateCommand, RunCommand } from './command';
import { type Word, wordsOf } from './command-words';
import type { CommandLine, Fence } from './document';
import { NO_OPTIONS, type Options, takeOptions, unknownLanguage, type Vocabulary } from './options';
import { nearestWord, type Problem, problem, shown } from './problem';
import { firstNested, hasProgram, unclosedFence } from './program-fences';
import { err, ok, type Result } from './result';
import { statsSince } from './since';
import type { LanguageId, Position } from './types';

/** Subcommands, with what they take and do, for messages and the documents. */
export const SUBCOMMANDS = {
  task: { takes: 'text', says: 'A task for the model, also with code blocks below: they are its material' },
  plan: { takes: '…', says: 'Everything but execution: what it would run, its risk, who may approve' },
  approve: { takes: 'ID', says: 'Approve the request with this ID, once' },
  reject: { takes: 'ID [reason]', says: 'Refuse the request with this ID' },
  cancel: { takes: '[ID]', says: 'Withdraw a request' },
  rerun: { takes: '[ID]', says: 'Ask for the same code again' },
  status: { takes: '', says: 'What waits or runs on this thread' },
  stats: { takes: '[--since 30d]', says: 'What has been run in this repository, also `--since 2026-11-01`' },
  help: { takes: '', says: 'This list' },
} as const;

type Subcommand = keyof typeof SUBCOMMANDS;

type Scope = {
  readonly fences: readonly Fence[];
  readonly vocabulary: Vocabulary;
  readonly options: Options;
  /** Where the command line begins. */
  readonly at: Position;
};

export function grammarOf(
  line: CommandLine,
  fences: readonly Fence[],
  vocabulary: Vocabulary,
): Result<Command, Problem> {
  const at = { line: line.line, column: line.column };
  const rest = line.text.slice(vocabulary.trigger.length);
  const rejection = /^\s+reject\s+([0-9a-f]{12})(?:\s+(.*))?$/i.exec(rest);
  // The reason is for people: quotes and dashes in it mean nothing.
  if (rejection !== null)
    return checkedId(rejection[1] ?? '', at, (id) => ({ kind: 'reject', id, reason: rejection[2]?.trim() || null }));
  const figures = /^\s+stats\s+--since(?:=|\s+)(.*)$/i.exec(rest);
  if (figures !== null) return statsSince(figures[1] ?? '', at);
  const words = wordsOf(rest, { line: at.line, column: at.column + vocabulary.trigger.length });
  if (!words.ok) return words;
  const taken = takeOptions(words.value, vocabulary);
  if (!taken.ok) return taken;
  return commandOf(taken.value.text, { fences, vocabulary, options: taken.value.options, at });
}

function commandOf(words: readonly Word[], scope: Scope): Result<Command, Problem> {
  const name = subcommandOf(words[0]);
  if (name === null || name === 'task') return requestOf(words, scope);
  if (name === 'plan') {
    const request = planned(words.slice(1), scope);
    return request.ok ? ok({ kind: 'plan', of: request.value }) : request;
  }
  if (JSON.stringify(scope.options) !== JSON.stringify(NO_OPTIONS))
    return err(misuse(name, 'takes no options', scope.at));
  return withoutRequest(name, words.slice(1), scope.at);
}

const subcommandOf = (word: Word | undefined): Subcommand | null => {
  const name = word?.raw.toLowerCase() ?? '';
  return isSubcommand(name) ? name : null;
};

const isSubcommand = (name: string): name is Subcommand => Object.hasOwn(SUBCOMMANDS, name);

function planned(words: readonly Word[], scope: Scope): Result<RunCommand | GenerateCommand, Problem> {
  const inner = subcommandOf(words[0]);
  if (inner === null || inner === 'task') return requestOf(words, scope);
  return err(
    misuse('plan', `takes what ${scope.vocabulary.trigger} itself takes, not ${inner}`, words[0]?.at ?? scope.at),
  );
}

function withoutRequest(
  name: Exclude<Subcommand, 'task' | 'plan'>,
  words: readonly Word[],
  at: Position,
): Result<Command, Problem> {
  const [first, second] = words;
  switch (name) {
    case 'status':
    case 'stats':
    case 'help':
      return first === undefined ? ok({ kind: name }) : err(misuse(name, 'takes no words', first.at));
    case 'reject':
      return checkedId(first?.raw ?? '', first?.at ?? at, (id) => ({ kind: name, id, reason: null }));
    case 'approve':
      if (second !== undefined) return err(misuse(name, 'takes one ID and nothing else', second.at));
      return checkedId(first?.raw ?? '', first?.at ?? at, (id) => ({ kind: name, id }));
    default:
      if (second !== undefined) return err(misuse(name, 'takes at most one ID', second.at));
      if (first === undefined) return ok({ kind: name, id: null });
      return checkedId(first.raw, first.at, (id) => ({ kind: name, id }));
  }
}

const ID = /^[0-9a-f]{12}$/;

function checkedId(raw: string, at: Position, make: (id: string) => Command): Result<Command, Problem> {
  if (ID.test(raw)) return ok(make(raw));
  const came = raw === '' ? 'it is missing' : `not ${shown(raw)}`;
  return err(problem('usage_error', `An ID is the 12 hex digits that the report shows, ${came}`, { at }));
}

const misuse = (name: Subcommand, words: string, at: Position): Problem =>
  problem('usage_error', `${name} ${words}. If it begins a task for the model, write task before it`, { at });

/** What asks for a program: blocks, or a task. Fences that never close spoil both. */
function requestOf(words: readonly Word[], scope: Scope): Result<RunCommand | GenerateCommand, Problem> {
  const open = unclosedFence(scope.fences);
  if (open !== null) return err(open);
  const [first, ...others] = words;
  if (subcommandOf(first) === 'task') {
    if (others.length > 0) return generated(others, scope);
    return err(
      problem('usage_error', 'task needs words: say what the program should do', { at: first?.at ?? scope.at }),
    );
  }
  const selected = selectionOf(words, scope);
  if (selected !== null) return selected.ok ? run(selected.value, '', scope) : selected;
  const slip = slipOf(words, scope);
  if (slip !== null) return err(slip);
  if (!hasProgram(scope.fences.filter((fence) => !isBareJson(fence)))) {
    const nested = firstNested(scope.fences);
    return nested === null ? generated(words, scope) : err(nested);
  }
  const language = languageIn(first, scope);
  return run({ selection: null, language }, textOf(words), scope);
}

/** Beside a task in words it is the data: JSON is no language that runs. */
const isBareJson = ({ info }: Fence): boolean => info.trim().toLowerCase() === 'json';

type Selection = { readonly selection: number | null; readonly language: LanguageId | null };

const NUMBER = /^\d{1,6}$/;

const languageIn = (word: Word | undefined, { vocabulary }: Scope): LanguageId | null =>
  word === undefined ? null : vocabulary.languageOf(word.raw);

/** Words that are nothing but a number and a language; `null` when there is other text. */
function selectionOf(words: readonly Word[], scope: Scope): Result<Selection, Problem> | null {
  const numbers = words.filter(({ raw }) => NUMBER.test(raw));
  const languages = words.filter((word) => languageIn(word, scope) !== null);
  if (numbers.length + languages.length < words.length) return null;
  const twice = numbers[1] ?? languages[1];
  if (twice !== undefined)
    return err(
      problem('usage_error', `One block's number and one language at most: ${shown(twice.raw)} is a second one`, {
        at: twice.at,
      }),
    );
  const [number] = numbers;
  return ok({ selection: number === undefined ? null : Number(number.raw), language: languageIn(languages[0], scope) });
}

/** Words that look like a mistyped selection or subcommand rather than like text. */
function slipOf(words: readonly Word[], scope: Scope): Problem | null {
  const [first, second] = words;
  if (first === undefined) return null;
  const subcommand = nearestWord(first.raw, Object.keys(SUBCOMMANDS));
  if (subcommand !== null && (words.length === 1 || (words.length === 2 && ID.test(second?.raw ?? ''))))
    return problem('usage_error', `There is no subcommand ${shown(first.raw)}`, {
      at: first.at,
      suggestion: subcommand,
    });
  if (words.length === 1) return unknownWord(first, scope);
  if (!NUMBER.test(first.raw)) return null;
  return problem(
    'usage_error',
    `${first.raw} picks a program block and takes no text. If it begins a task for the model, write task before it`,
    { at: first.at },
  );
}

function unknownWord(word: Word, { vocabulary }: Scope): Problem {
  const unknown = unknownLanguage(word.raw, { at: word.at, vocabulary });
  return { ...unknown, message: `${unknown.message}. For a task of one word, write task before it` };
}

function run({ selection, language }: Selection, caption: string, scope: Scope): Result<RunCommand, Problem> {
  const nested = hasProgram(scope.fences) ? null : firstNested(scope.fences);
  if (nested !== null) return err(nested);
  const options = withLanguage(scope.options, language);
  if (options === null)
    return err(problem('usage_error', 'The command names two languages: name one', { at: scope.at }));
  return ok({ kind: 'run', selection, options, caption });
}

/** `null` when the command's word and `--language` disagree. */
function withLanguage(options: Options, language: LanguageId | null): Options | null {
  if (options.language !== null && language !== null && options.language !== language) return null;
  return { ...options, language: options.language ?? language };
}

function generated(words: readonly Word[], scope: Scope): Result<GenerateCommand, Problem> {
  const language = scope.options.language ?? languageIn(words[0], scope) ?? namedLanguage(words, scope);
  return ok({ kind: 'generate', task: textOf(words), options: { ...scope.options, language } });
}

const namedLanguage = (words: readonly Word[], { vocabulary }: Scope): LanguageId | null =>
  languageNamedIn(
    words.map(({ raw }) => raw),
    vocabulary.languageOf,
  );

/** Names that are also words of their own: "with node values" names no language. */
const FULL_NAME = /^(?:python|javascript|typescript|bash)/i;

/** The language of “… in javascript”; the last one named counts. */
export function languageNamedIn(words: readonly string[], languageOf: Vocabulary['languageOf']): LanguageId | null {
  const spoken = words.map((word) => word.replace(/[.,;:!?]+$/, ''));
  const index = spoken.findLastIndex((word, at) => {
    const before = spoken[at - 1] ?? '';
    const isNamed = /^(?:in|using)$/i.test(before) || (/^with$/i.test(before) && FULL_NAME.test(word));
    return isNamed && languageOf(word) !== null;
  });
  return index === -1 ? null : languageOf(spoken[index] ?? '');
}

const textOf = (words: readonly Word[]): string => words.map(({ raw }) => raw).join(' ');
