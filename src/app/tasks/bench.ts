/** The place where a task's program is made: model, limits of the loop, and the sandbox. */
import type { Config } from '../../core/config';
import { ok, type Result } from '../../core/result';
import type { House, OpenedModel } from '../house';
import type { ModelFailure } from '../ports';
import type { RecordFrame } from '../record';
import { runRequest } from '../run-request';
import type { Workbench } from './generate';
import type { ReadyTask } from './prepare';
import { type Recorder, recorder } from './transcript';

export type BenchQuestion = {
  readonly house: House;
  readonly config: Config;
  readonly ready: Pick<ReadyTask, 'task' | 'limits' | 'snippetOf' | 'planOf'>;
  readonly execute: boolean;
  /** A program is there already: a model is opened when that one fails, and runs without any. */
  readonly mayWait: boolean;
  /** The record's frame of a run; an approver stands in it only for what was approved. */
  readonly frameFor: (isApproved: boolean) => RecordFrame;
};

export type Bench = { readonly bench: Workbench; readonly transcript: Recorder['transcript'] };

/** Opening a model loads its client, so it comes last: whatever refuses a task does so before. */
export async function openBench(question: BenchQuestion): Promise<Result<Bench, ModelFailure>> {
  const { house, config, ready, execute } = question;
  const opened = question.mayWait ? ok(laterModel(house, config)) : await house.openModel(config);
  if (!opened.ok) return opened;
  const { model, transcript } = recorder(opened.value.model, house.secrets);
  const { max_retries, max_tokens, budget_tokens } = config.model;
  const sandbox = house.openSandbox(config);
  const bench: Workbench = {
    task: ready.task,
    rules: { retries: max_retries, maxTokens: max_tokens, budget: budget_tokens, execute },
    limits: ready.limits.limits,
    model,
    modelName: opened.value.name,
    secrets: house.secrets,
    signal: house.signal,
    snippetOf: ready.snippetOf,
    planOf: ready.planOf,
    run: (plan, isApproved) =>
      runRequest(house, {
        frame: question.frameFor(isApproved),
        plan: isApproved ? { ...plan, verdict: { kind: 'run' } } : plan,
        sandbox,
      }),
  };
  return ok({ bench, transcript });
}

function laterModel(house: House, config: Config): OpenedModel {
  let opened: ReturnType<House['openModel']> | null = null;
  return {
    name: config.model.name,
    model: {
      async ask(request, tokensLeft, signal) {
        opened ??= house.openModel(config);
        const model = await opened;
        if (model.ok) return model.value.model.ask(request, tokensLeft, signal);
        return { requests: 0, usage: { tokens: 0, isEstimated: false }, outcome: model };
      },
    },
  };
}

/** The transcript lies among the result files of the request; `null` when nothing was said. */
export async function saveTranscript(
  { store }: House,
  requestId: string,
  transcript: ReturnType<Recorder['transcript']>,
): Promise<string | null> {
  if (transcript === null) return null;
  const name = `${requestId}/transcript.json`;
  await store.saveResult(name, Buffer.from(`${JSON.stringify(transcript, null, 2)}\n`));
  return name;
}
