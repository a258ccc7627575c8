/** What does a task ask for? The typed words and the blocks below them → a task whose every part has a name. */
import type { GenerateCommand } from './command';
import type { Fence } from './document';
import { allRemoved, type Removed, withoutHidden, withoutInvisible } from './hidden-text';
import type { Options, Vocabulary } from './options';
import { type Problem, problem, shown } from './problem';
import { type ProgramRules, switchedOff } from './program';
import { type Block, blockOf } from './program-fences';
import { buildProgram, type SharedParts, sharedParts } from './program-parts';
import { codeProblem, jsonOf } from './program-text';
import { err, ok, type Result } from './result';
import { asOption, spokenLimits, withSpoken } from './task-limits';
import type { LanguageId, Snippet } from './types';

/** Code below a task: what it is about, never run. `word` is the language word as typed, empty without one. */
export type Material = { readonly word: string; readonly text: string };

export type Task = {
  /** The words as typed, for the digest. */
  readonly typed: string;
  /** The same without what nobody sees. */
  readonly text: string;
  readonly language: LanguageId;
  /** With the limits that the words ask for. */
  readonly options: Options;
  /** Limits that were read from the words, as options: `--timeout 2m`. */
  readonly read: readonly string[];
  readonly material: readonly Material[];
  readonly shared: SharedParts;
  readonly expect: Fence | null;
  readonly tests: Block | null;
  readonly removed: Removed;
};

export type TaskQuestion = {
  readonly command: GenerateCommand;
  /** The blocks below the command. */
  readonly fences: readonly Fence[];
  readonly vocabulary: Vocabulary;
  readonly rules: ProgramRules;
};

const TASK_CHARACTERS = 4000;

export function readTask({ command, fences, vocabulary, rules }: TaskQuestion): Result<Task, Problem> {
  const words = withoutHidden(command.task);
  const text = words.text.replace(/[ \t]+/g, ' ').trim();
  const unfit = textProblem(text);
  if (unfit !== null) return err(unfit);
  const language = command.options.language ?? rules.defaultLanguage;
  if (!rules.languages.includes(language)) return err(switchedOff(language, { line: 1, column: 1 }, rules));
  const limits = withSpoken(command.options, spokenLimits(text));
  if (!limits.ok)
    return err(
      problem(
        'usage_error',
        `“${limits.wrong.words}” asks for ${asOption(limits.wrong)}, and --${limits.wrong.option} takes ${limits.expected}`,
      ),
    );
  const parts = partsOf(fences, command.options, rules.maxCharacters);
  if (!parts.ok) return parts;
  const task: Task = {
    typed: command.task,
    text,
    language,
    options: { ...limits.options, language },
    read: limits.used.map(asOption),
    ...parts.value,
    removed: allRemoved([words.removed, parts.value.removed, hiddenIn(parts.value)]),
  };
  // What serves the program is looked at before a model is asked: its mistakes are the requester's to mend.
  const probe = snippetFor(task, 'probe\n', { vocabulary, maxCharacters: Number.MAX_SAFE_INTEGER });
  return probe.ok ? ok(task) : probe;
}

/** Languages that people ask for and that do not run here: a program in another one is not what was asked. */
const FOREIGN =
  /\b(?:in|using)\s+(rust|golang|go|java|c\+\+|cpp|c#|csharp|ruby|php|perl|kotlin|swift|scala|haskell|fortran|cobol|lua|powershell)(?=[\s.!?]*$)/i;

function textProblem(text: string): Problem | null {
  if (text === '')
    return problem('usage_error', 'task needs words that people can see: say what the program should do');
  if (text.length > TASK_CHARACTERS)
    return problem(
      'limit_exceeded',
      `The task has ${text.length} characters and at most ${TASK_CHARACTERS} are allowed: say it shorter`,
    );
  const foreign = FOREIGN.exec(text)?.[1];
  if (foreign === undefined) return null;
  return problem('unknown_language', `${shown(foreign)} is no language that Sallyport runs: name another one, or none`);
}

type Parts = Pick<Task, 'material' | 'shared' | 'expect' | 'tests' | 'removed'>;

function partsOf(fences: readonly Fence[], options: Options, maxCharacters: number): Result<Parts, Problem> {
  const own = fences.filter(({ nested }) => !nested);
  const assigned = withData(own, options);
  const blocks: Block[] = [];
  for (const fence of assigned) {
    const block = blockOf(fence);
    if (!block.ok) return block;
    blocks.push(block.value);
  }
  const shared = sharedParts(assigned, [], { options, maxCharacters });
  if (!shared.ok) return shared;
  const of = (kind: Block['role']['kind']) => blocks.filter(({ role }) => role.kind === kind);
  const twice = of('expect')[1] ?? of('tests')[1];
  if (twice !== undefined)
    return err(
      problem('usage_error', `This is the second ${twice.role.kind} block: a task takes one`, {
        at: { line: twice.fence.line, column: 1 },
      }),
    );
  const material = materialOf(of('program'), maxCharacters);
  if (!material.ok) return material;
  return ok({
    ...material.value,
    shared: shared.value,
    expect: of('expect')[0]?.fence ?? null,
    tests: of('tests')[0] ?? null,
  });
}

/** What serves the program stays as it is, for the program; the model is told of it without what nobody sees. */
function hiddenIn({ shared, expect, tests }: Parts): Removed {
  const texts = [
    shared.parameters ?? '',
    shared.stdin ?? '',
    expect?.content ?? '',
    tests?.fence.content ?? '',
    ...shared.files.map(({ source }) => source),
  ];
  return allRemoved(texts.map((text) => withoutInvisible(text).removed));
}

const firstWord = ({ info }: Fence): string => info.split(/\s+/)[0]?.toLowerCase() ?? '';

/** A block of plain JSON is data: an object is the parameters, anything else standard input, while those are free. */
function withData(fences: readonly Fence[], options: Options): readonly Fence[] {
  const isGiven = (role: string) => fences.some((fence) => fence.info.split(/\s+/)[1] === role);
  let params = options.parameters !== null || isGiven('params');
  let stdin = options.stdin !== null || isGiven('stdin');
  return fences.map((fence) => {
    if (fence.info.trim().toLowerCase() !== 'json') return fence;
    const json = jsonOf(fence.content);
    if (!json.ok) return fence;
    const isObject = typeof json.value === 'object' && json.value !== null && !Array.isArray(json.value);
    if (isObject && !params) {
      params = true;
      return { ...fence, info: 'json params' };
    }
    if (stdin) return fence;
    stdin = true;
    return { ...fence, info: 'json stdin' };
  });
}

const MATERIAL_FACTOR = 4;

function materialOf(
  blocks: readonly Block[],
  maxCharacters: number,
): Result<Pick<Parts, 'material' | 'removed'>, Problem> {
  const cleaned = blocks.map(({ fence }) => withoutInvisible(fence.content));
  for (const [index, { fence }] of blocks.entries()) {
    const wrong = codeProblem(cleaned[index]?.text ?? '', fence.line + 1, maxCharacters);
    if (wrong !== null) return err(wrong);
  }
  const length = cleaned.reduce((sum, { text }) => sum + text.length, 0);
  if (length > maxCharacters * MATERIAL_FACTOR)
    return err(problem('limit_exceeded', `The material has ${length} characters, too many for one task: give less`));
  return ok({
    material: blocks.map(({ fence }, index) => ({ word: firstWord(fence), text: cleaned[index]?.text ?? '' })),
    removed: allRemoved(cleaned.map(({ removed }) => removed)),
  });
}

/** The program of a model with everything that serves it; what no block could hold, a model may not write either. */
export function snippetFor(
  { language, expect, tests, shared }: Task,
  code: string,
  { vocabulary, maxCharacters }: { readonly vocabulary: Vocabulary; readonly maxCharacters: number },
): Result<Snippet, Problem> {
  const fence = { kind: 'fence', info: '', content: code, line: 0, closed: true, nested: false } as const;
  return buildProgram({ number: 1, language, fence, expect, tests }, { shared, vocabulary, maxCharacters });
}
