/** From a task's place to what making its program needs: words read, people looked up, and whether a model may be asked. */
import { includesLogin } from '../../core/approval';
import type { GenerateCommand, ParsedCommand } from '../../core/command';
import { textDigest } from '../../core/digest';
import { decide, decideTask, type Verdict } from '../../core/gate';
import { type EffectiveLimits, effectiveLimits } from '../../core/limits';
import { writtenOptions } from '../../core/options';
import { err, ok, type Result } from '../../core/result';
import { readTask, snippetFor, type Task } from '../../core/task';
import type { RiskLevel, Snippet } from '../../core/types';
import type { Refusal } from '../answers';
import { frameFor } from '../frame';
import { gateRules } from '../gate-rules';
import type { HouseInspector } from '../inspector';
import { makePlan, type Plan } from '../plan';
import { contentOf, type ReadyRequest, type RequestPlace, RULES_INVALID } from '../prepare';
import { programRules, vocabularyFor } from '../program-source';
import { unanswered } from './in-report';

export type AskedTask = {
  readonly parsed: ParsedCommand;
  readonly command: GenerateCommand;
  /** False for `/run plan`: the program is written and judged, and does not run. */
  readonly execute: boolean;
};

export type ReadyTask = {
  /** The task itself as a request: its plan says whether a model may be asked. */
  readonly ready: ReadyRequest;
  readonly task: Task;
  readonly limits: EffectiveLimits;
  snippetOf(program: string, tests: string | null): ReturnType<typeof snippetFor>;
  planOf(snippet: Snippet): Promise<Plan>;
};

export async function prepareTask(at: RequestPlace, asked: AskedTask): Promise<Result<ReadyTask, Refusal>> {
  const { scene, house, trigger } = at;
  const { config } = scene;
  const { createdAt } = frameFor(house, trigger, null);
  if (includesLogin(config.approval.blocked, trigger.sender.login))
    return err({ reasonCode: 'requester_blocked', message: 'This account is on the `approval.blocked` list.' });
  const words = wordsOf(at, asked);
  if (!words.ok) return words;
  const { task, limits, snippetOf } = words.value;
  const { source, text } = at.again ?? { source: trigger.source, text: scene.text };
  const authority = await scene.roles.behind(text, [...new Set([scene.text, text])], trigger.sender);
  const scan = await scene.inspector;
  if (!scan.ok) return err({ reasonCode: 'config_invalid', message: RULES_INVALID, configProblems: scan.error });
  const rules = gateRules(config);
  const content = contentOf(at, {
    source,
    configDigest: textDigest(scene.configDigest + scan.value.digest),
    options: optionsOf(task),
  });
  const plan = (snippets: readonly Snippet[], verdict: (risk: RiskLevel) => Verdict) =>
    planFor({ at, task, content, limits, scan: scan.value, snippets, verdict });
  const ready = {
    found: { program: { skipped: [] } },
    authority,
    plan: await plan([], () => decideTask({ authority: authority.role, rules })),
    frame: { ...frameFor(house, trigger, text.author.login), createdAt, limits: limits.limits },
    task: unanswered(task),
  };
  const judge = (risk: RiskLevel) => decide({ risk, authority: authority.role, rules });
  return ok({ ready, task, limits, snippetOf, planOf: (snippet) => plan([snippet], judge) });
}

type Words = Pick<ReadyTask, 'task' | 'limits' | 'snippetOf'>;

function wordsOf({ scene, house }: RequestPlace, { parsed, command }: AskedTask): Result<Words, Refusal> {
  const { config } = scene;
  const vocabulary = vocabularyFor(house.settings.trigger);
  const rules = programRules(config);
  const task = readTask({ command, fences: parsed.fences, vocabulary, rules });
  if (!task.ok) return err({ ...task.error, problem: task.error });
  const limits = effectiveLimits(config, task.value.options);
  if (!limits.ok) return err({ ...limits.error, problem: limits.error });
  const question = { vocabulary, maxCharacters: rules.maxCharacters };
  return ok({
    task: task.value,
    limits: limits.value,
    snippetOf: (program, tests) => withTests(snippetFor(task.value, program, question), tests),
  });
}

/** Tests of the model's stand only where nobody gave any. */
export function withTests(snippet: ReturnType<typeof snippetFor>, tests: string | null): ReturnType<typeof snippetFor> {
  if (!snippet.ok || tests === null || snippet.value.tests !== null) return snippet;
  return ok({ ...snippet.value, tests: { kind: 'code', source: tests, by: 'model' } });
}

/** The words are bound like an option: an edit makes another request. */
export const optionsOf = (task: Task) => ({ ...writtenOptions(task.options), task: task.typed });

export const materialOf = ({ material }: Task) =>
  material.map(({ word, text }) => ({ role: 'material', language: null, name: word, text }) as const);

type PlanParts = {
  readonly at: RequestPlace;
  readonly task: Task;
  readonly content: Parameters<typeof makePlan>[0]['content'];
  readonly limits: EffectiveLimits;
  readonly scan: HouseInspector;
  readonly snippets: readonly Snippet[];
  readonly verdict: (risk: RiskLevel) => Verdict;
};

function planFor({ at, task, content, limits, scan, snippets, verdict }: PlanParts): Promise<Plan> {
  const { images, docker } = at.scene.config;
  return makePlan({
    programs: snippets.map((snippet) => ({ number: 1, file: null, snippet })),
    content,
    alongside: materialOf(task),
    limits: limits.limits,
    // What no program is written for yet has been looked at by nobody.
    raised: limits.raised || snippets.length === 0,
    images,
    runtime: docker.runtime,
    inspector: scan.inspector,
    decide: verdict,
  });
}
