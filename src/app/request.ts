/** One `/run` (or `/run plan`): code found, people looked up, code inspected, verdict, and only then the sandbox. */
import type { ParsedCommand, RunCommand } from '../core/command';
import { textDigest } from '../core/digest';
import { decide } from '../core/gate';
import { effectiveLimits } from '../core/limits';
import { writtenOptions } from '../core/options';
import { err, ok, type Result } from '../core/result';
import { type Answering, type Refusal, refuse } from './answers';
import type { Authority } from './authority';
import { frameFor } from './frame';
import { gateRules } from './gate-rules';
import type { Outcome } from './house';
import { makePlan, type Plan, type PlanQuestion } from './plan';
import { ForgeError } from './ports';
import { type FoundProgram, findProgram } from './program-source';
import { plannedRecord, type RecordFrame, refusedRecord } from './record';
import { RequestReport } from './request-report';
import { runRequest } from './run-request';
import { forgeProblem, type Scene } from './scene';

export type RequestPlace = Answering & { readonly scene: Scene };

export type Asked = {
  readonly parsed: ParsedCommand;
  readonly command: RunCommand;
  /** False for `/run plan`: everything but execution. */
  readonly execute: boolean;
};

/** A request that was looked at from all sides; nothing of it has run. */
export type ReadyRequest = {
  readonly found: FoundProgram;
  readonly authority: Authority;
  readonly plan: Plan;
  readonly frame: RecordFrame;
};

export const RULES_INVALID =
  'The rules of this repository (`security.rules`, `security.overrides`) are invalid, so nothing ran.';

export async function handleRun(at: RequestPlace, asked: Asked): Promise<Outcome> {
  try {
    const ready = await prepare(at, asked);
    if (!ready.ok) return await refuse(at, ready.error);
    return await carryOut(at, asked, ready.value);
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    return refuse(at, forgeProblem(error));
  }
}

async function prepare(at: RequestPlace, asked: Asked): Promise<Result<ReadyRequest, Refusal>> {
  const { scene, house, trigger } = at;
  const { config } = scene;
  const { createdAt } = frameFor(house, trigger, null);
  const found = await findProgram(at, asked);
  if (!found.ok) return found;
  const limits = effectiveLimits(config, asked.command.options);
  if (!limits.ok) return err({ ...limits.error, problem: limits.error });
  const { program, text, texts } = found.value;
  if (asked.execute) warm(at, found.value, limits.value.limits);
  // Everybody is looked up while the code is inspected; neither waits for the other.
  const looking = scene.roles.behind(text, texts, trigger.sender);
  looking.catch(() => undefined);
  const scan = await scene.inspector;
  if (!scan.ok) return err({ reasonCode: 'config_invalid', message: RULES_INVALID, configProblems: scan.error });
  const plan = await makePlan({
    programs: program.snippets.map(({ number, snippet }) => ({ number, file: null, snippet })),
    content: contentOf(at, asked, {
      source: found.value.source,
      configDigest: textDigest(scene.configDigest + scan.value.digest),
    }),
    limits: limits.value.limits,
    raised: limits.value.raised,
    images: config.images,
    runtime: config.docker.runtime,
    inspector: scan.value.inspector,
    decide: async (risk) => decide({ risk, authority: (await looking).role, rules: gateRules(config) }),
  });
  const frame = { ...frameFor(house, trigger, text.author.login), createdAt, limits: plan.limits };
  return ok({ found: found.value, authority: await looking, plan, frame });
}

/** Containers start while the scan runs: they hold no foreign byte, and are killed when the verdict is no. */
function warm({ house, scene: { config } }: RequestPlace, { program }: FoundProgram, limits: Plan['limits']): void {
  house.openSandbox(config).warm(
    program.snippets.map(({ snippet: { language } }) => ({
      language,
      image: config.images[language],
      limits,
      runtime: config.docker.runtime,
    })),
  );
}

type Bound = { readonly source: FoundProgram['source']; readonly configDigest: string };

function contentOf(
  { trigger, scene, index }: RequestPlace,
  { command }: Asked,
  { source, configDigest }: Bound,
): PlanQuestion['content'] {
  return {
    repositoryId: trigger.repository.id,
    issueNumber: trigger.issueNumber,
    request: { kind: trigger.source.kind, id: trigger.source.id, index, rerun: 0 },
    source: { kind: source.kind, id: source.id },
    options: writtenOptions(command.options),
    headSha: scene.thread.headSha,
    configDigest,
  };
}

async function carryOut(at: RequestPlace, asked: Asked, ready: ReadyRequest): Promise<Outcome> {
  const { plan, frame } = ready;
  const { house, scene } = at;
  const report = new RequestReport(at, ready);
  const planned = plannedRecord(frame, plan);
  if (!asked.execute) return report.finish('planned', planned);
  if (plan.verdict.kind === 'await-approval') return report.finish('waiting', planned);
  if (plan.verdict.kind === 'refuse') return report.finish('refused', planned);
  await report.show('running', planned);
  if ((await report.claim()) === 'duplicate')
    return report.withdraw(refusedRecord(frame, 'duplicate', 'Another run already answers this request.'));
  const { record, outcomes } = await runRequest(house, { frame, plan, sandbox: house.openSandbox(scene.config) });
  return report.finish('done', record, outcomes);
}
