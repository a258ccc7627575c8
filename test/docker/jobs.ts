/** Jobs for the tests that need a real engine. */
import Dockerode from 'dockerode';
import type { SandboxOptions } from '../../src/adapters/docker/sandbox';
import { createSandbox } from '../../src/adapters/docker/sandbox';
import type { OutputListener, Sandbox } from '../../src/app/ports';
import type { Digest, Execution, Job, LanguageId, Limits } from '../../src/core/types';

export const docker = new Dockerode();

export const IMAGES: Readonly<Record<LanguageId, string>> = {
  python: 'sallyport.local/python:3.13',
  javascript: 'sallyport.local/node:24',
  typescript: 'sallyport.local/node:24',
  bash: 'sallyport.local/bash:5.2',
};

export const MIB = 1024 * 1024;

export const LIMITS: Limits = {
  cpus: 1,
  memoryBytes: 128 * MIB,
  diskBytes: 16 * MIB,
  pids: 32,
  timeoutMs: 10_000,
  outputBytes: 64 * 1024,
};

const DIGEST = `sha256:${'0'.repeat(64)}` as Digest;

type Changes = Partial<Omit<Job, 'limits'>> & { readonly limits?: Partial<Limits> };

export function jobOf(language: LanguageId, program: string, { limits, ...changes }: Changes = {}): Job {
  return {
    id: 'job-1',
    digest: DIGEST,
    language,
    image: IMAGES[language],
    program,
    files: [],
    parameters: '{}',
    stdin: null,
    check: null,
    policy: 'strict',
    runtime: 'default',
    ...changes,
    limits: { ...LIMITS, ...limits },
  };
}

export const newSandbox = (options: Partial<SandboxOptions> = {}): Sandbox =>
  createSandbox({ docker, runId: `test-${process.pid}`, pull: 'never', ...options });

export type Run = (
  language: LanguageId,
  program: string,
  changes?: Changes,
  onOutput?: OutputListener,
) => Promise<Execution>;

/** A sandbox for one test file: made before its first test, closed after its last. */
export function sandboxForTests(): { readonly run: Run } {
  const sandbox = newSandbox();
  afterAll(() => sandbox.close());
  return {
    run: (language, program, changes, onOutput) =>
      sandbox.run(jobOf(language, program, changes), new AbortController().signal, onOutput),
  };
}

/** Containers of ours that the engine still has. */
export async function leftovers(runId = `test-${process.pid}`): Promise<readonly string[]> {
  const found = await docker.listContainers({ all: true, filters: { label: [`io.sallyport.run=${runId}`] } });
  return found.map(({ Id }) => Id);
}
