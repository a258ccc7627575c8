/** Which workflow run is this? Names containers in their labels, records in their frame, and decides who owns a request. */
import type { ExecutionRecord } from '../core/record';

type Env = Readonly<Record<string, string | undefined>>;

const wholeNumber = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,16}$/.test(text) ? Number(text) : null;

/** The same for the main and the post step of one job, and another for every other job. */
export const runIdOf = (env: Env): string =>
  [
    env['GITHUB_RUN_ID'] ?? 'local',
    env['GITHUB_RUN_ATTEMPT'] ?? '1',
    env['GITHUB_JOB'] ?? 'job',
    env['RUNNER_NAME'] ?? 'runner',
  ]
    .map((part) => part.replace(/[^\w.-]/g, '_'))
    .join('-');

/** `null` outside a workflow. */
export function runOf(env: Env): ExecutionRecord['run'] {
  const id = wholeNumber(env['GITHUB_RUN_ID']);
  if (id === null) return null;
  const url = `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${env['GITHUB_REPOSITORY'] ?? ''}/actions/runs/${id}`;
  return { id, attempt: wholeNumber(env['GITHUB_RUN_ATTEMPT']) ?? 1, url };
}
