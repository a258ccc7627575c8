/** Which programs? A `/run` command and the fenced blocks it may use → the programs, ready to be looked at. */
import type { RunCommand } from './command';
import type { Fence } from './document';
import { unknownLanguage, type Vocabulary } from './options';
import { type Problem, problem, shown } from './problem';
import { type Block, blockOf, hasProgram, unclosedFence } from './program-fences';
import { buildProgram, type Draft, sharedParts } from './program-parts';
import { codeProblem, inputProblem, parametersProblem } from './program-text';
import { err, ok, type Result } from './result';
import type { LanguageId, Snippet } from './types';

/** One request holds no more programs than this; each costs a container. */
export const PROGRAMS_MAX = 50;

export type NumberedSnippet = {
  /** The program block's number, from 1; also that of a block picked by `/run 2`. */
  readonly number: number;
  readonly snippet: Snippet;
};

/** A block that is no program and was left out. `language` is the word of its info string, empty without one. */
export type SkippedFence = { readonly line: number; readonly language: string; readonly reason: string };

export type Program = {
  /** Never empty. */
  readonly snippets: readonly NumberedSnippet[];
  readonly skipped: readonly SkippedFence[];
};

/** What the configuration says of programs. */
export type ProgramRules = {
  readonly languages: readonly LanguageId[];
  readonly defaultLanguage: LanguageId;
  /** `limits.code`. */
  readonly maxCharacters: number;
};

export type ProgramQuestion = {
  readonly command: RunCommand;
  /** The blocks below the command; empty where there is none (a file on the command line). */
  readonly own: readonly Fence[];
  /** The blocks of the description, used when `own` holds no program; `null` when nobody has looked. */
  readonly description: readonly Fence[] | null;
  readonly vocabulary: Vocabulary;
  readonly rules: ProgramRules;
};

/** Whether `programsOf` will need the description's blocks. */
export const needsDescription = (own: readonly Fence[]): boolean => !hasProgram(own);

export function programsOf(question: ProgramQuestion): Result<Program, Problem> {
  const { own, command, vocabulary } = question;
  const { maxCharacters } = question.rules;
  const description = needsDescription(own) ? (question.description ?? []) : [];
  const open = unclosedFence(own) ?? unclosedFence(description);
  if (open !== null) return err(open);
  const sorted = sortAll(own, description, question);
  if (!sorted.ok) return sorted;
  const { drafts, skipped } = sorted.value;
  const chosen = choose(drafts, skipped, command.selection);
  if (!chosen.ok) return chosen;
  const shared = sharedParts(own, description, { options: command.options, maxCharacters });
  if (!shared.ok) return shared;
  const snippets: NumberedSnippet[] = [];
  for (const draft of chosen.value) {
    const built = buildProgram(draft, { shared: shared.value, vocabulary, maxCharacters });
    if (!built.ok) return built;
    snippets.push({ number: draft.number, snippet: built.value });
  }
  const untested = command.options.tests && snippets.every(({ snippet }) => snippet.tests === null);
  return untested ? err(problem('usage_error', NO_TESTS)) : ok({ snippets, skipped });
}

const NO_TESTS =
  '--tests asks the model for tests, and here is code, not a task: put your tests into a block such as ```python tests';

type Sorting = ProgramQuestion & { readonly origin: 'command' | 'description' };

type Sorted = { readonly drafts: readonly Draft[]; readonly skipped: readonly SkippedFence[] };

/** The command's own blocks are sorted also where the description has the programs: theirs may be misplaced. */
function sortAll(
  own: readonly Fence[],
  description: readonly Fence[],
  question: ProgramQuestion,
): Result<Sorted, Problem> {
  const near = sortBlocks(own, { ...question, origin: 'command' });
  if (!near.ok || near.value.drafts.length > 0) return near;
  const far = sortBlocks(description, { ...question, origin: 'description' });
  return far.ok ? ok({ ...far.value, skipped: [...near.value.skipped, ...far.value.skipped] }) : far;
}

/** Programs with the blocks that serve only them, and what is left over. */
function sortBlocks(fences: readonly Fence[], sorting: Sorting): Result<Sorted, Problem> {
  const drafts: Draft[] = [];
  const skipped: SkippedFence[] = [];
  for (const fence of fences) {
    const placed = fence.nested ? ok(skip(fence, 'inside a quote or a list')) : place(fence, drafts, sorting);
    if (!placed.ok) return placed;
    if (placed.value !== null) skipped.push(placed.value);
  }
  return ok({ drafts, skipped });
}

/** Adds the block to the drafts; its value says why it was left out, `null` when it was not. */
function place(fence: Fence, drafts: Draft[], sorting: Sorting): Result<SkippedFence | null, Problem> {
  const block = blockOf(fence);
  if (!block.ok) {
    const foreign = sorting.origin === 'description' && sorting.vocabulary.languageOf(firstWord(fence)) === null;
    return foreign ? ok(skip(fence, NOT_RUN)) : block;
  }
  if (block.value.role.kind !== 'program') {
    const wrong = attach(block.value, drafts);
    return wrong === null ? ok(null) : err(wrong);
  }
  const language = languageFor(block.value, sorting);
  if (!language.ok) return language;
  if (typeof language.value === 'object') return ok(skip(fence, language.value.skipped));
  drafts.push({ number: drafts.length + 1, language: language.value, fence, expect: null, tests: null });
  return ok(null);
}

const NOT_RUN = 'no language that Sallyport runs';

const firstWord = ({ info }: Fence): string => info.split(/\s+/)[0] ?? '';

const skip = (fence: Fence, reason: string): SkippedFence => ({
  line: fence.line,
  language: firstWord(fence),
  reason,
});

/** Below a command every word has to be known; in a description an unknown one is somebody's log or data. */
function languageFor(
  { word, fence }: Block,
  { command, vocabulary, rules, origin }: Sorting,
): Result<LanguageId | { readonly skipped: string }, Problem> {
  const at = { line: fence.line, column: 1 };
  if (word === '' && origin === 'description') return ok({ skipped: 'no language word' });
  const language = word === '' ? (command.options.language ?? rules.defaultLanguage) : vocabulary.languageOf(word);
  if (language !== null && rules.languages.includes(language)) return ok(language);
  if (origin === 'description')
    return ok({ skipped: language === null ? NOT_RUN : `${language} is switched off here` });
  if (language !== null) return err(switchedOff(language, at, rules));
  const unknown = unknownLanguage(word, { at, vocabulary });
  return err({ ...unknown, message: `${unknown.message}. Data for the program carries a role: ${word} stdin` });
}

/** For `--language` of a task as well. */
export const switchedOff = (
  language: LanguageId,
  at: { readonly line: number; readonly column: number },
  { languages }: Pick<ProgramRules, 'languages'>,
): Problem =>
  problem(
    'unknown_language',
    `${language} is switched off here; enabled are ${languages.join(', ')}. A maintainer can add it to \`languages\``,
    { at },
  );

/** Gives `expect` and `tests` to the program before them. The other roles serve every program and are read apart. */
function attach(block: Block, drafts: Draft[]): Problem | null {
  const { fence, role } = block;
  if (role.kind !== 'expect' && role.kind !== 'tests') return null;
  const at = { line: fence.line, column: 1 };
  const last = drafts.pop();
  if (last === undefined)
    return problem('usage_error', `A ${role.kind} block serves the program block before it, and there is none`, { at });
  drafts.push(role.kind === 'expect' ? { ...last, expect: fence } : { ...last, tests: block });
  if (last[role.kind] === null) return null;
  return problem('usage_error', `This is the second ${role.kind} block of program ${last.number}: it takes one`, {
    at,
  });
}

function choose(
  drafts: readonly Draft[],
  skipped: readonly SkippedFence[],
  selection: number | null,
): Result<readonly Draft[], Problem> {
  if (drafts.length === 0) return err(noCode(skipped));
  if (selection === null) {
    if (drafts.length <= PROGRAMS_MAX) return ok(drafts);
    const message = `There are ${drafts.length} program blocks and at most ${PROGRAMS_MAX} run at once: pick one by its number`;
    return err(problem('limit_exceeded', message));
  }
  const picked = drafts.filter(({ number }) => number === selection);
  if (picked.length > 0) return ok(picked);
  const numbers = drafts.length === 1 ? 'there is one, number 1' : `their numbers are 1 to ${drafts.length}`;
  return err(problem('not_found', `There is no program block ${selection}: ${numbers}`));
}

function noCode(skipped: readonly SkippedFence[]): Problem {
  if (skipped.length === 0)
    return problem('no_code', 'There is no code: put a fenced block below the command, or into the description');
  const list = skipped.map(({ line, reason, language }) => `line ${line} (${shown(language) || 'no word'}: ${reason})`);
  return problem('no_code', `No block here is a program: ${list.slice(0, 5).join(', ')}`, {
    at: { line: skipped[0]?.line ?? 1, column: 1 },
  });
}

export type CodeQuestion = {
  readonly source: string;
  readonly language: LanguageId;
  /** JSON text. */
  readonly parameters: string | null;
  readonly stdin: string | null;
};

const START = { line: 1, column: 1 };

/** A program that comes as plain text: a file, an input of the action, a line of a batch. Its lines count from 1. */
export function programOfCode(question: CodeQuestion, rules: ProgramRules): Result<Snippet, Problem> {
  const { source, language, parameters, stdin } = question;
  const wrong =
    (rules.languages.includes(language) ? null : switchedOff(language, START, rules)) ??
    codeProblem(source, 1, rules.maxCharacters) ??
    (parameters === null ? null : parametersProblem(parameters, START)) ??
    (stdin === null ? null : inputProblem('standard input', stdin, START));
  if (wrong !== null) return err(wrong);
  return ok({ language, source, line: 1, files: [], parameters, stdin, expect: null, tests: null });
}
