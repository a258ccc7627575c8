/** One program block and the role blocks that serve it → a snippet. */
import type { Fence } from './document';
import type { Options, Vocabulary } from './options';
import { type Problem, problem, shown } from './problem';
import { type Block, blockOf } from './program-fences';
import { casesOf } from './program-tests';
import { codeProblem, inputProblem, parametersProblem } from './program-text';
import { err, ok, type Result } from './result';
import type { LanguageId, Position, ProgramFile, Snippet, Tests } from './types';

/** A program block with the blocks that serve only it. */
export type Draft = {
  readonly number: number;
  readonly language: LanguageId;
  readonly fence: Fence;
  readonly expect: Fence | null;
  readonly tests: Block | null;
};

const placeOf = ({ line }: Fence): Position => ({ line, column: 1 });

/** What serves every program of a command. */
export type SharedParts = Pick<Snippet, 'files' | 'parameters' | 'stdin'>;

type Parts = {
  readonly params: Fence | null;
  readonly stdin: Fence | null;
  readonly files: ReadonlyMap<string, Fence>;
};

/**
 * Parameters, stdin and files. What stands below the command wins over the same of the description, so that one
 * description can be run with other data; within one text, twice is a mistake. `limits.code` holds for files too.
 */
export function sharedParts(
  own: readonly Fence[],
  description: readonly Fence[],
  { options, maxCharacters }: { readonly options: Options; readonly maxCharacters: number },
): Result<SharedParts, Problem> {
  const near = partsIn(own);
  if (!near.ok) return near;
  const far = partsIn(description);
  if (!far.ok) return far;
  const clash =
    clashOf('params', options.parameters, near.value.params) ?? clashOf('stdin', options.stdin, near.value.stdin);
  if (clash !== null) return err(clash);
  const params = near.value.params ?? far.value.params;
  const stdin = near.value.stdin ?? far.value.stdin;
  const files = [...new Map([...far.value.files, ...near.value.files])];
  const wrong =
    (params === null ? null : parametersProblem(params.content, placeOf(params))) ??
    (stdin === null ? null : inputProblem('standard input', stdin.content, placeOf(stdin))) ??
    firstProblem(files, ([name, fence]) => fileProblem(name, fence, maxCharacters));
  if (wrong !== null) return err(wrong);
  return ok({
    parameters: options.parameters ?? params?.content ?? null,
    stdin: options.stdin ?? stdin?.content ?? null,
    files: files.map(([name, { content }]): ProgramFile => ({ name, source: content })),
  });
}

const firstProblem = <Item>(items: readonly Item[], check: (item: Item) => Problem | null): Problem | null =>
  items.reduce<Problem | null>((found, item) => found ?? check(item), null);

type SharedFence = { readonly kind: 'params' | 'stdin' | 'file'; readonly name: string; readonly fence: Fence };

function partsIn(fences: readonly Fence[]): Result<Parts, Problem> {
  const shared = fences.flatMap(sharedFence);
  const twice = shared.find(
    ({ kind, name }, index) => shared.findIndex((other) => other.kind === kind && other.name === name) < index,
  );
  if (twice !== undefined) return err(second(twice));
  const one = (wanted: SharedFence['kind']) => shared.find(({ kind }) => kind === wanted)?.fence ?? null;
  const files = shared.filter(({ kind }) => kind === 'file').map(({ name, fence }) => [name, fence] as const);
  return ok({ params: one('params'), stdin: one('stdin'), files: new Map(files) });
}

/** Blocks that cannot be read are left to whoever sorts the programs. */
function sharedFence(fence: Fence): readonly SharedFence[] {
  const block = fence.nested ? null : blockOf(fence);
  if (block === null || !block.ok) return [];
  const { role } = block.value;
  if (role.kind === 'file') return [{ kind: role.kind, name: role.name, fence }];
  return role.kind === 'params' || role.kind === 'stdin' ? [{ kind: role.kind, name: '', fence }] : [];
}

const second = ({ kind, name, fence }: SharedFence): Problem => {
  const what = kind === 'file' ? `file ${shown(name)}` : `${kind} block`;
  return problem('usage_error', `This is the second ${what}: there can be one`, { at: placeOf(fence) });
};

function clashOf(role: 'params' | 'stdin', option: string | null, fence: Fence | null): Problem | null {
  if (option === null || fence === null) return null;
  const message = `--${role} and a ${role} block are both given: give one`;
  return problem('usage_error', message, { at: placeOf(fence) });
}

const FILE_NAME = /^\w[\w.-]{0,99}$/;
const MAIN_FILE = /^main\.(?:py|js|ts|sh)$/;

function fileProblem(name: string, fence: Fence, maxCharacters: number): Problem | null {
  const at = placeOf(fence);
  if (!FILE_NAME.test(name))
    return problem(
      'usage_error',
      `A file needs a plain name of letters, digits, dots and dashes, as in file=util.py, not ${shown(name) || 'an empty one'}`,
      { at },
    );
  if (MAIN_FILE.test(name))
    return problem('usage_error', `${name} is the program itself: give the file another name`, { at });
  return fence.content.trim() === '' ? null : codeProblem(fence.content, fence.line + 1, maxCharacters);
}

export type BuildQuestion = {
  readonly shared: SharedParts;
  readonly vocabulary: Vocabulary;
  readonly maxCharacters: number;
};

export function buildProgram(draft: Draft, question: BuildQuestion): Result<Snippet, Problem> {
  const { fence, expect, language } = draft;
  const wrong = codeProblem(fence.content, fence.line + 1, question.maxCharacters);
  if (wrong !== null) return err(wrong);
  const tests = draft.tests === null ? ok(null) : testsOf(draft.tests, language, question);
  if (!tests.ok) return tests;
  return ok({
    ...question.shared,
    language,
    source: fence.content,
    line: fence.line + 1,
    expect: expect?.content ?? null,
    tests: tests.value,
  });
}

/** JavaScript tests a TypeScript program as well: it is a part of it. */
const canTest = (tests: LanguageId | null, program: LanguageId): boolean =>
  tests === program || (tests === 'javascript' && program === 'typescript');

function testsOf(
  { fence, word }: Block,
  language: LanguageId,
  { vocabulary, maxCharacters }: BuildQuestion,
): Result<Tests, Problem> {
  const at = placeOf(fence);
  const wrong = codeProblem(fence.content, fence.line + 1, maxCharacters);
  if (wrong !== null) return err(wrong);
  if (word.toLowerCase() === 'json') {
    if (language === 'bash')
      return err(problem('usage_error', 'Bash programs take tests as code: ```bash tests', { at }));
    return casesOf(fence.content, { ...at, line: at.line + 1 });
  }
  if (canTest(vocabulary.languageOf(word), language)) return ok({ kind: 'code', source: fence.content });
  const message = `The program above is ${language}, so its tests are a ${language} block or JSON cases, not ${shown(word)}`;
  return err(problem('usage_error', message, { at, suggestion: `${language} tests` }));
}
