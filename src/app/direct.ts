/** Programs that need no conversation: files of a workflow or a command line, an input's text, a line of a batch. */
import type { RunCommand } from '../core/command';
import type { Config } from '../core/config';
import type { Fence } from '../core/document';
import type { Verdict } from '../core/gate';
import { effectiveLimits } from '../core/limits';
import { type Options, writtenOptions } from '../core/options';
import { type Problem, problem } from '../core/problem';
import { programOfCode, programsOf, type SkippedFence } from '../core/program';
import { err, ok, type Result } from '../core/result';
import type { Inspector, LanguageId, RiskLevel, Snippet } from '../core/types';
import { readMarkdown } from '../documents/markdown';
import { languageOfFile } from '../languages';
import { makePlan, type Plan } from './plan';
import { programRules, vocabularyFor } from './program-source';

export type DirectProgram = { readonly number: number; readonly file: string | null; readonly snippet: Snippet };

export type DirectPrograms = { readonly programs: readonly DirectProgram[]; readonly skipped: readonly SkippedFence[] };

/** A text and the name that tells what it is; `null` for an input of the action. */
export type NamedText = { readonly name: string | null; readonly text: string };

const MARKDOWN = /\.(?:md|markdown)$/i;

/**
 * Markdown gives its code blocks with all their roles (`/run` lines mean nothing here); everything else is one program,
 * in the language that was named or that its ending names.
 */
export function readPrograms(
  { name, text }: NamedText,
  options: Options,
  config: Config,
): Result<DirectPrograms, Problem> {
  const rules = programRules(config);
  const isMarkdown = name !== null && (MARKDOWN.test(name) || (name === '-' && options.language === null));
  if (isMarkdown) {
    const command: RunCommand = { kind: 'run', selection: null, options, caption: '' };
    const fences = readMarkdown(text, '/run').elements.filter((element): element is Fence => element.kind === 'fence');
    const found = programsOf({ command, own: [], description: fences, vocabulary: vocabularyFor('/run'), rules });
    if (!found.ok) return fences.length === 0 && found.error.reasonCode === 'no_code' ? err(NO_FENCE) : found;
    const programs = found.value.snippets.map(({ number, snippet }) => ({ number, file: name, snippet }));
    return ok({ programs, skipped: found.value.skipped });
  }
  const language = languageFor(name, options, config);
  if (language === null) return err(unknownEnding(name ?? ''));
  const snippet = programOfCode(
    { source: text, language, parameters: options.parameters, stdin: options.stdin },
    rules,
  );
  return snippet.ok ? ok({ programs: [{ number: 1, file: name, snippet: snippet.value }], skipped: [] }) : snippet;
}

function languageFor(name: string | null, options: Options, config: Config): LanguageId | null {
  if (options.language !== null) return options.language;
  return name === null ? config.defaults.language : languageOfFile(name);
}

/** There is no command here and no description, of which the usual answer speaks. */
const NO_FENCE = problem(
  'no_code',
  'There is no code: expected at least one fenced block, such as ```python, or --language for a program',
);

const unknownEnding = (name: string): Problem =>
  problem('unknown_language', `The ending of ${name} names no language: say --language, or give Markdown (.md)`);

export type DirectQuestion = {
  readonly programs: readonly DirectProgram[];
  readonly options: Options;
  readonly config: Config;
  readonly configDigest: string;
  readonly inspector: Inspector;
  readonly repositoryId: number;
  readonly headSha: string | null;
  readonly decide: (risk: RiskLevel) => Verdict | Promise<Verdict>;
};

export async function planDirect(question: DirectQuestion): Promise<Result<Plan, Problem>> {
  const { config, options, programs, inspector, decide } = question;
  const limits = effectiveLimits(config, options);
  if (!limits.ok) return limits;
  const plan = await makePlan({
    programs,
    content: {
      repositoryId: question.repositoryId,
      issueNumber: null,
      request: { kind: 'direct', id: 0, index: 0, rerun: 0 },
      source: { kind: 'direct', id: 0 },
      options: writtenOptions(options),
      headSha: question.headSha,
      configDigest: question.configDigest,
    },
    limits: limits.value.limits,
    // Whoever writes a command line or a workflow may have what the configuration's maximum allows.
    raised: false,
    images: config.images,
    runtime: config.docker.runtime,
    inspector,
    decide,
  });
  return ok(plan);
}
