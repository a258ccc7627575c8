/** A task that a workflow gives (the input `task`): whoever wrote the workflow asked, so only high risk is held back. */

import { languageNamedIn } from '../../core/command-grammar';
import type { Config } from '../../core/config';
import { decideDirect } from '../../core/gate';
import { effectiveLimits } from '../../core/limits';
import type { Options } from '../../core/options';
import { err, ok, type Result } from '../../core/result';
import { readTask, snippetFor, type Task } from '../../core/task';
import type { Snippet } from '../../core/types';
import { languageOf } from '../../languages';
import type { Refusal } from '../answers';
import { gateRules } from '../gate-rules';
import type { House } from '../house';
import type { HouseInspector } from '../inspector';
import { makePlan, type Plan } from '../plan';
import { programRules, vocabularyFor } from '../program-source';
import type { RecordFrame } from '../record';
import { openBench, saveTranscript } from './bench';
import { generate, type Made } from './generate';
import { type TaskInReport, unanswered } from './in-report';
import { optionsOf, type ReadyTask, withTests } from './prepare';

export type DirectTask = {
  readonly house: House;
  readonly config: Config;
  readonly scan: HouseInspector;
  readonly words: string;
  readonly options: Options;
  readonly content: Pick<Parameters<typeof makePlan>[0]['content'], 'repositoryId' | 'headSha' | 'configDigest'>;
  readonly frameFor: (limits: Plan['limits']) => RecordFrame;
};

export type DirectlyMade = {
  readonly frame: RecordFrame;
  /** Of the task itself, before any program. */
  readonly plan: Plan;
  readonly made: Made;
  readonly inReport: TaskInReport;
};

export async function makeDirectly(question: DirectTask): Promise<Result<DirectlyMade, Refusal>> {
  const read = readDirect(question);
  if (!read.ok) return read;
  const { task, limits } = read.value;
  const { house, config } = question;
  const frame = question.frameFor(limits.limits);
  const planOf = planner(question, read.value);
  const plan = await planOf([]);
  const ready = { ...read.value, planOf: (snippet: Snippet) => planOf([snippet]) };
  const opened = await openBench({ house, config, ready, execute: true, mayWait: false, frameFor: () => frame });
  if (!opened.ok) return err(opened.error);
  const made = await generate(opened.value.bench);
  const { requestId } = made.answer?.plan ?? plan;
  const transcript = await saveTranscript(house, requestId, opened.value.transcript());
  const { attempts, answer } = made;
  const inReport = { ...unanswered(task), attempts, generation: answer?.generation ?? null, transcript };
  return ok({ frame, plan, made, inReport });
}

function readDirect({
  config,
  words,
  options,
}: DirectTask): Result<Pick<ReadyTask, 'task' | 'limits' | 'snippetOf'>, Refusal> {
  const vocabulary = vocabularyFor('/run');
  const rules = programRules(config);
  const language = options.language ?? languageNamedIn(words.split(/\s+/), languageOf);
  const command = { kind: 'generate', task: words, options: { ...options, language } } as const;
  const task = readTask({ command, fences: [], vocabulary, rules });
  if (!task.ok) return err({ ...task.error, problem: task.error });
  const limits = effectiveLimits(config, task.value.options);
  if (!limits.ok) return err({ ...limits.error, problem: limits.error });
  const snippetOf = (program: string, tests: string | null) =>
    withTests(snippetFor(task.value, program, { vocabulary, maxCharacters: rules.maxCharacters }), tests);
  return ok({ task: task.value, limits: limits.value, snippetOf });
}

const planner =
  (
    { config, scan, content }: DirectTask,
    { task, limits }: { readonly task: Task; readonly limits: ReadyTask['limits'] },
  ) =>
  (snippets: readonly Snippet[]): Promise<Plan> =>
    makePlan({
      programs: snippets.map((snippet) => ({ number: 1, file: null, snippet })),
      content: {
        ...content,
        issueNumber: null,
        request: { kind: 'direct', id: 0, index: 0, rerun: 0 },
        source: { kind: 'direct', id: 0 },
        options: optionsOf(task),
      },
      limits: limits.limits,
      raised: false,
      images: config.images,
      runtime: config.docker.runtime,
      inspector: scan.inspector,
      decide: (risk) => decideDirect(risk, gateRules(config)),
    });
