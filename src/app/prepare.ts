/** From a command's place to a plan: code found, people looked up, code inspected, verdict. Nothing of it runs. */

import { includesLogin } from '../core/approval';
import type { ParsedCommand, RunCommand } from '../core/command';
import { textDigest } from '../core/digest';
import { decide } from '../core/gate';
import { effectiveLimits } from '../core/limits';
import { writtenOptions } from '../core/options';
import { type RequestKey, writeRequestKey } from '../core/request-key';
import { err, ok, type Result } from '../core/result';
import type { Source } from '../core/trigger';
import type { Answering, Refusal } from './answers';
import type { Authority } from './authority';
import { frameFor } from './frame';
import { gateRules } from './gate-rules';
import { makePlan, type Plan, type PlanQuestion } from './plan';
import type { SourceText } from './ports';
import { type FoundProgram, findProgram } from './program-source';
import type { RecordFrame } from './record';
import type { Scene } from './scene';
import type { TaskInReport } from './tasks/in-report';
import { warm } from './warm';

/** Where a command stands. */
export type Origin = { readonly source: Source; readonly text: SourceText; readonly index: number };

export type RequestPlace = Answering & {
  readonly scene: Scene;
  /** For a rerun: the command whose code runs again; `null` when the asking command says itself what runs. */
  readonly again: Origin | null;
};

export type Asked = {
  readonly parsed: ParsedCommand;
  readonly command: RunCommand;
  /** False for `/run plan`: everything but execution. */
  readonly execute: boolean;
};

/** A request that was looked at from all sides; nothing of it has run. */
export type ReadyRequest = {
  /** Of the text: what was left out. */
  readonly found: { readonly program: Pick<FoundProgram['program'], 'skipped'> };
  /** Free words beside the programs: shown, and of no effect. Not there when nobody wrote any. */
  readonly caption?: string;
  readonly authority: Authority;
  readonly plan: Plan;
  readonly frame: RecordFrame;
  /** `null` for code that people wrote. */
  readonly task: TaskInReport | null;
};

export const RULES_INVALID =
  'The rules of this repository (`security.rules`, `security.overrides`) are invalid, so nothing ran.';

export async function prepare(at: RequestPlace, asked: Asked): Promise<Result<ReadyRequest, Refusal>> {
  const { scene, house, trigger } = at;
  const { config } = scene;
  const { createdAt } = frameFor(house, trigger, null);
  if (includesLogin(config.approval.blocked, trigger.sender.login))
    return err({ reasonCode: 'requester_blocked', message: 'This account is on the `approval.blocked` list.' });
  const found = await findProgram(at, asked);
  if (!found.ok) return found;
  const limits = effectiveLimits(config, asked.command.options);
  if (!limits.ok) return err({ ...limits.error, problem: limits.error });
  const { program, text, texts } = found.value;
  const languages = program.snippets.map(({ snippet }) => snippet.language);
  const warming = asked.execute ? warm(house, { config, limits: limits.value.limits, languages }) : null;
  // Everybody is looked up while the code is inspected; neither waits for the other.
  const looking = scene.roles.behind(text, texts, trigger.sender);
  looking.catch(() => undefined);
  await warming;
  const scan = await scene.inspector;
  if (!scan.ok) return err({ reasonCode: 'config_invalid', message: RULES_INVALID, configProblems: scan.error });
  const plan = await makePlan({
    programs: program.snippets.map(({ number, snippet }) => ({ number, file: null, snippet })),
    content: contentOf(at, {
      source: found.value.source,
      configDigest: textDigest(scene.configDigest + scan.value.digest),
      options: writtenOptions(asked.command.options),
    }),
    limits: limits.value.limits,
    raised: limits.value.raised,
    images: config.images,
    runtime: config.docker.runtime,
    inspector: scan.value.inspector,
    decide: async (risk) => decide({ risk, authority: (await looking).role, rules: gateRules(config) }),
  });
  const frame = { ...frameFor(house, trigger, text.author.login), createdAt, limits: plan.limits };
  const { caption } = asked.command;
  const said = caption === '' ? {} : { caption };
  return ok({ found: found.value, authority: await looking, plan, frame, task: null, ...said });
}

type Bound = {
  readonly source: Source;
  readonly configDigest: string;
  readonly options: PlanQuestion['content']['options'];
};

export function contentOf(
  { trigger, scene, index, again }: RequestPlace,
  { source, configDigest, options }: Bound,
): PlanQuestion['content'] {
  return {
    repositoryId: trigger.repository.id,
    issueNumber: trigger.issueNumber,
    request: { kind: trigger.source.kind, id: trigger.source.id, index, rerun: again === null ? 0 : 1 },
    source: { kind: source.kind, id: source.id },
    options,
    headSha: scene.thread.headSha,
    ...(scene.thread.baseRef === null ? {} : { baseRef: scene.thread.baseRef }),
    configDigest,
  };
}

/** The request's name before it has a content. */
export const requestKey = ({ trigger, index, again }: RequestPlace): string => {
  const asked = { kind: trigger.source.kind, id: trigger.source.id, index };
  const origin = again === null ? null : { kind: again.source.kind, id: again.source.id, index: again.index };
  return writeRequestKey({ asked, again: origin } satisfies RequestKey);
};
