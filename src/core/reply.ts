/**
 * Which program is in a model's reply? Exactly one, in the language that was asked for, or none: a reply that can be
 * read in two ways is read in no way, and the model is asked once more.
 */
import { z } from 'zod';
import { fencesOf, type ReplyFence } from './reply-fences';
import type { LanguageId } from './types';

export type Complexity = 'simple' | 'moderate' | 'complex';

/** What a model wrote. Everything but the code is its own word about it; `null` where it said nothing. */
export type Written = {
  readonly code: string;
  readonly tests: string | null;
  readonly description: string;
  readonly dependencies: readonly string[];
  readonly complexity: Complexity | null;
  readonly estimatedSeconds: number | null;
};

export type Reading =
  | { readonly kind: 'program'; readonly written: Written }
  /** `why` is said to the model, in our own words. */
  | { readonly kind: 'no-code'; readonly why: string }
  /** `word` is the reply's own. */
  | { readonly kind: 'wrong-language'; readonly word: string }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'refused' };

export type Reply = { readonly text: string; readonly finish: 'stop' | 'length' | 'refusal' };

export type Wanted = {
  readonly language: LanguageId;
  readonly languageOf: (word: string) => LanguageId | null;
};

const noCode = (why: string): Reading => ({ kind: 'no-code', why });

export function readReply({ text, finish }: Reply, wanted: Wanted): Reading {
  if (finish === 'refusal') return { kind: 'refused' };
  if (finish === 'length') return { kind: 'truncated' };
  const said = withoutThoughts(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const whole = objectIn(said);
  if (whole !== null) return fromObject(whole, wanted);
  if (/^\s*\{\s*"/.test(said) && !/^[ \t]*(?:```|~~~)/m.test(said)) return noCode('The JSON object was not whole.');
  return fromFences(said, wanted);
}

/**
 * Reasoning that a server left in the text. A tag that is never closed swallows the rest; a lone closing one ends what
 * stood before it.
 */
function withoutThoughts(text: string): string {
  const opened = text.replace(/^\s*<(think|thinking|thought|reasoning)>[\s\S]*?(?:<\/\1>|$)/i, '');
  const ending = [...opened.matchAll(/^[ \t]*<\/(?:think|thinking|thought|reasoning)>/gim)].at(-1);
  return ending === undefined ? opened : opened.slice(ending.index + ending[0].length);
}

const spoken = z.object({
  code: z.string(),
  language: z.string().catch(''),
  tests: z.string().nullable().catch(null),
  description: z.string().catch(''),
  dependencies: z.array(z.string()).catch([]),
  complexity: z.enum(['simple', 'moderate', 'complex']).nullable().catch(null),
  estimatedSeconds: z.number().nonnegative().finite().nullable().catch(null),
});

type Spoken = z.infer<typeof spoken>;

function objectIn(text: string): Spoken | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('{')) return null;
  try {
    const parsed = spoken.safeParse(JSON.parse(trimmed));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function fromObject(said: Spoken, wanted: Wanted): Reading {
  if (said.language !== '' && wanted.languageOf(said.language) !== wanted.language)
    return { kind: 'wrong-language', word: said.language };
  const code = said.code.replace(/\r\n?/g, '\n');
  // Some models fence the code inside the field as well.
  const { fences, prose } = fencesOf(code.trim());
  const [inner, ...others] = fences;
  const isFenced = inner !== undefined && others.length === 0 && inner.closed && prose.trim() === '';
  if (!isFenced) return programOf(code, said);
  return inner.tag === '' || wanted.languageOf(inner.tag) === wanted.language
    ? programOf(inner.content, said)
    : { kind: 'wrong-language', word: inner.tag };
}

function programOf(code: string, said: Omit<Spoken, 'code' | 'language'>): Reading {
  if (code.trim() === '') return noCode('The program was empty.');
  const tests = said.tests === null || said.tests.trim() === '' ? null : lineEnded(said.tests.replace(/\r\n?/g, '\n'));
  return {
    kind: 'program',
    written: {
      code: lineEnded(code),
      tests,
      description: said.description.slice(0, 500),
      dependencies: said.dependencies.slice(0, 20).map((name) => name.slice(0, 60)),
      complexity: said.complexity,
      estimatedSeconds: said.estimatedSeconds,
    },
  };
}

const lineEnded = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

function fromFences(text: string, wanted: Wanted): Reading {
  const { fences, prose } = fencesOf(text);
  if (fences.some(({ closed }) => !closed)) return noCode('A fenced block was never closed.');
  const said = fences.flatMap(({ tag, content }) => (tag === 'json' || tag === '' ? (objectIn(content) ?? []) : []));
  const [object] = said;
  const isOf = ({ tag }: ReplyFence) => wanted.languageOf(tag) === wanted.language;
  const own = fences.filter(isOf);
  const tests = own.filter(({ info }) => /^\S+\s+tests?\b/i.test(info));
  const programs = distinct(own.filter((fence) => !tests.includes(fence)));
  if (programs.length === 0 && object !== undefined && said.length === 1) return fromObject(object, wanted);
  // A lone line that installs something may be all of a Bash program; in any other language it is none.
  const isAlone = programs.length === 1 && wanted.language === 'bash';
  const mains = isAlone ? programs : programs.filter(({ content }) => !isSetup(content));
  const [program] = mains;
  if (program === undefined) return missing(fences, wanted);
  if (mains.length > 1) return noCode('There were several programs, and it is not told which one is meant.');
  if (program.isAmbiguous)
    return noCode('It is not clear where the program ends: leave an empty line after its fence.');
  return programOf(program.content, {
    ...aboutIn(prose),
    tests: tests.length === 1 ? (tests[0]?.content ?? null) : null,
  });
}

function distinct(fences: readonly ReplyFence[]): readonly ReplyFence[] {
  return fences.filter(({ content }, index) => fences.findIndex((other) => other.content === content) === index);
}

function missing(fences: readonly ReplyFence[], { language, languageOf }: Wanted): Reading {
  const other = fences.find(({ tag }) => {
    const named = languageOf(tag);
    return (named !== null && named !== language) || FOREIGN.has(tag);
  });
  if (other !== undefined && !isSetup(other.content)) return { kind: 'wrong-language', word: other.tag };
  return noCode(
    fences.length === 0 ? 'There was no fenced block.' : 'No fenced block carried the tag of the language.',
  );
}

const FOREIGN: ReadonlySet<string> = new Set([
  'java',
  'c',
  'cpp',
  'c++',
  'go',
  'rust',
  'ruby',
  'php',
  'perl',
  'csharp',
  'kotlin',
  'swift',
  'r',
  'lua',
  'sql',
]);

const SETUP =
  /^(?:[!$%>]\s*)?(?:sudo\s+)?(?:python3?\s+-m\s+)?(?:pip3?|pipx|npm|pnpm|yarn|apt|apt-get|brew|conda)\s+(?:-\S+\s+)*(?:i|install|add|update)\b|^(?:[!$%>]\s*)?(?:chmod\s+\+x\s+\S+|(?:python3?|node|bash|sh|tsx?|\.\/)\s*[\w./-]+\.(?:py|js|ts|sh))\s*$/;

/** Nothing but installing packages and starting the program: said beside it, never the program itself. */
const isSetup = (content: string): boolean => {
  const lines = content.split('\n').filter((line) => line.trim() !== '' && !/^\s*#/.test(line));
  return lines.length > 0 && lines.every((line) => SETUP.test(line.trim()));
};

/** What the words around a block say of it: the lines that were asked for, else its first paragraph. */
function aboutIn(prose: string): Omit<Spoken, 'code' | 'language' | 'tests'> {
  const line = (name: string) =>
    new RegExp(`^[\\s*-]{0,8}${name}[\\s*]{0,4}:[\\s*]{0,4}([^\\n]{0,400})$`, 'im').exec(prose)?.[1]?.trim() ?? null;
  const needs = line('dependencies');
  const complexity = line('complexity')?.toLowerCase() ?? '';
  const seconds = Number.parseFloat(line('estimated seconds') ?? '');
  const first = prose.split(/\n\s*\n/).find((paragraph) => paragraph.trim() !== '') ?? '';
  return {
    description: line('description') ?? first.replace(/\s+/g, ' ').trim().slice(0, 300),
    dependencies:
      needs === null || /^(?:none|nothing|-)?\.?$/i.test(needs)
        ? []
        : needs.split(/\s*,\s*/).filter((name) => name !== ''),
    complexity: COMPLEXITIES.find((word) => complexity.startsWith(word)) ?? null,
    estimatedSeconds: Number.isFinite(seconds) && seconds >= 0 ? seconds : null,
  };
}

const COMPLEXITIES: readonly Complexity[] = ['simple', 'moderate', 'complex'];

/** The form of a reply, for servers that can be held to one. */
export const replySchema = (
  withTests: boolean,
): { readonly name: string; readonly schema: Readonly<Record<string, unknown>> } => {
  const properties = {
    language: { type: 'string' },
    code: { type: 'string' },
    ...(withTests ? { tests: { type: 'string' } } : {}),
    description: { type: 'string' },
    dependencies: { type: 'array', items: { type: 'string' } },
    complexity: { type: 'string', enum: COMPLEXITIES },
    estimatedSeconds: { type: 'number' },
  };
  return {
    name: 'program',
    schema: { type: 'object', properties, required: Object.keys(properties), additionalProperties: false },
  };
};
