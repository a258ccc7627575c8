/** The action's front door: inputs → adapters → application → outputs. Knows everything, decides nothing. */
import { join } from 'node:path';
import { systemClock } from './adapters/clock';
import { directOptions, directTexts } from './adapters/direct-inputs';
import { connectDocker } from './adapters/docker/engine-connection';
import { createSandbox } from './adapters/docker/sandbox';
import { sweep } from './adapters/docker/sweep';
import { writeWhole } from './adapters/files';
import { createForge } from './adapters/github';
import { type Inputs, readInputs } from './adapters/inputs';
import { runIdOf, runOf } from './adapters/run-identity';
import { createRunner, type Runner } from './adapters/runner';
import { createStore } from './adapters/store';
import { handleText } from './app/conversation';
import { handleDirect } from './app/direct-request';
import type { House, Outcome, Settings } from './app/house';
import type { Sandbox } from './app/ports';
import { failsStep } from './core/conclusion';
import type { Config } from './core/config';
import { NO_OPTIONS } from './core/options';
import { assertNever } from './core/result';
import type { Repository, Trigger } from './core/trigger';
import { languageOf } from './languages';
import { ownAnnotations } from './report/annotations';
import { outputsOf } from './report/outputs';
import { VERSION } from './version';

/** `null`: direct use; `unreadable`: the runner's event file is missing or no JSON. */
export type Happening = Trigger | 'unreadable' | null;

export async function main(happening: Happening): Promise<void> {
  const { env } = process;
  const runner = createRunner(env);
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  try {
    await act({ runner, env, signal: stop.signal, happening });
  } catch (error) {
    await confess(runner, env, error);
  }
}

type Act = {
  readonly runner: Runner;
  readonly env: NodeJS.ProcessEnv;
  readonly signal: AbortSignal;
  readonly happening: Happening;
};

async function act(the: Act): Promise<void> {
  const { runner, env, happening } = the;
  const inputs = readInputs(env);
  if (!inputs.ok) return misuse(runner, inputs.error);
  if (happening === 'unreadable')
    return misuse(runner, [
      'The event file is missing or no JSON: expected GITHUB_EVENT_PATH to name the runner’s event file.',
    ]);
  const { outcomes, failOn } = await handle(the, inputs.value, happening);
  runner.setOutputs(outputsOf(outcomes));
  for (const { view, hasCheck } of outcomes) if (hasCheck !== true) runner.annotate(ownAnnotations(view));
  if (outcomes.length === 0) runner.log.info('Sallyport: nothing to do.');
  for (const { record } of outcomes) tell(runner, record.decision, record.conclusion, record.reasonCode);
  const failed = outcomes.filter(({ record }) => failsStep(record, inputs.value.failOn ?? failOn));
  if (failed.length > 0) runner.fail(`${failed.length} request(s) did not succeed; the job summary has the report.`);
}

/** Our own words only: stable codes, never a message that may quote foreign text. */
function tell({ log }: Runner, decision: string, conclusion: string, reasonCode: string): void {
  log.info(`Sallyport: decision ${decision}, conclusion ${conclusion}, reason ${reasonCode}.`);
}

type Handled = { readonly outcomes: readonly Outcome[]; readonly failOn: 'never' | 'error' };

async function handle(the: Act, inputs: Inputs, happening: Trigger | null): Promise<Handled> {
  const house = openHouse(the, inputs);
  try {
    if (happening === null) return { outcomes: [await direct(house, the.env, inputs)], failOn: 'error' };
    if (happening.kind === 'text') {
      const forge = forgeFor(the.env, inputs, happening.repository);
      return { outcomes: await handleText({ ...house, forge }, happening), failOn: 'never' };
    }
    return { outcomes: await settle(the, inputs, house, happening), failOn: 'never' };
  } finally {
    await house.close();
  }
}

/** What decides, voids or tidies, but holds no command of its own. */
async function settle(
  { env }: Act,
  inputs: Inputs,
  house: House,
  happening: Exclude<Trigger, { readonly kind: 'text' }>,
): Promise<readonly Outcome[]> {
  const forgeHouse = (repository: Repository) => ({ ...house, forge: forgeFor(env, inputs, repository) });
  switch (happening.kind) {
    case 'labeled': {
      const { handleLabel } = await import('./app/labels');
      return handleLabel(forgeHouse(happening.repository), happening);
    }
    case 'edited':
    case 'deleted': {
      const { handleChange } = await import('./app/changed-text');
      await handleChange(forgeHouse(happening.repository), happening);
      return [];
    }
    case 'sweep': {
      const { handleSweep } = await import('./app/sweep');
      const repository = repositoryOf(env);
      const [outcomes] = await Promise.all([
        handleSweep(forgeHouse(repository), repository),
        sweepEngine(connectDocker()),
      ]);
      return outcomes;
    }
    case 'nothing':
      return [];
    default:
      return assertNever(happening);
  }
}

function repositoryOf(env: NodeJS.ProcessEnv): Repository {
  const [owner = '', name = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  return { id: Number(env['GITHUB_REPOSITORY_ID'] ?? 0) || 0, owner, name };
}

async function direct(house: House, env: NodeJS.ProcessEnv, inputs: Inputs): Promise<Outcome> {
  const { id, owner, name } = repositoryOf(env);
  const hasForge = inputs.text['github-token'] !== '' && name !== '';
  const options = directOptions(inputs, languageOf);
  return handleDirect(house, {
    event: env['GITHUB_EVENT_NAME'] ?? 'workflow',
    texts: options.ok ? await directTexts(inputs, env['GITHUB_WORKSPACE'] ?? process.cwd()) : options,
    options: options.ok ? options.value : NO_OPTIONS,
    task: inputs.text.task === '' ? null : inputs.text.task,
    issueNumber: inputs.issueNumber,
    repository: { id, fullName: name === '' ? null : `${owner}/${name}` },
    actor: env['GITHUB_ACTOR'] ?? null,
    headSha: env['GITHUB_SHA'] ?? null,
    forge: hasForge ? forgeFor(env, inputs, { id, owner, name }) : null,
  });
}

const forgeFor = (env: NodeJS.ProcessEnv, inputs: Inputs, repository: Repository) =>
  createForge({
    token: inputs.text['github-token'],
    apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
    graphqlUrl: env['GITHUB_GRAPHQL_URL'] ?? '',
    repository,
  });

function openHouse({ runner, env, signal }: Act, inputs: Inputs): House & { close(): Promise<void> } {
  let sandbox: Sandbox | null = null;
  const temp = env['RUNNER_TEMP'] ?? join(process.cwd(), '.cache');
  return {
    settings: settingsFrom(env, inputs),
    store: createStore({
      records: join(temp, 'sallyport'),
      results: join(env['GITHUB_WORKSPACE'] ?? process.cwd(), 'results'),
      summary: env['GITHUB_STEP_SUMMARY'] ?? null,
    }),
    log: runner.log,
    clock: systemClock,
    signal,
    openSandbox(config) {
      sandbox ??= startSandbox(runner, env, config);
      return sandbox;
    },
    openModel: async (config) => {
      const { openModel } = await import('./open-model');
      return openModel(inputs, config, env);
    },
    secrets: SECRET_INPUTS.map((name) => inputs.text[name]).filter((secret) => secret !== ''),
    close: async () => sandbox?.close(),
  };
}

const SECRET_INPUTS = ['github-token', 'openai-api-key', 'signing-key'] as const;

function startSandbox(runner: Runner, env: NodeJS.ProcessEnv, config: Config): Sandbox {
  runner.saveSandboxState();
  const docker = connectDocker();
  // Nobody waits for this.
  void sweepEngine(docker);
  return createSandbox({ docker, runId: runIdOf(env), pull: config.docker.pull });
}

/** What an earlier run could not remove: its deadline is long past. Where no engine answers there is nothing to sweep. */
const sweepEngine = (docker: ReturnType<typeof connectDocker>): Promise<unknown> =>
  sweep({ docker, now: Date.now() }).catch(() => undefined);

function settingsFrom(env: NodeJS.ProcessEnv, inputs: Inputs): Settings {
  const server = env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  const repository = env['GITHUB_REPOSITORY'];
  const action = env['GITHUB_ACTION_REPOSITORY'];
  return {
    version: VERSION,
    trigger: inputs.text.trigger,
    configPath: inputs.text.config,
    mode: inputs.text.mode,
    signingKey: inputs.text['signing-key'] || null,
    run: runOf(env),
    repositoryUrl: repository === undefined ? null : `${server}/${repository}`,
    rulesUrl: action ? `${server}/${action}/blob/${env['GITHUB_ACTION_REF'] || 'main'}/docs/rules.md` : null,
  };
}

/** A mistake in the workflow itself: nothing ran, and the step says what to mend. */
function misuse(runner: Runner, problems: readonly string[]): void {
  runner.setOutputs({ ...outputsOf([]), decision: 'refuse', 'reason-code': 'usage_error' });
  runner.fail(problems.join(' '));
}

/** Our own failure. Its words may quote foreign text, so they go into a file; the log gets the file's name. */
async function confess(runner: Runner, env: NodeJS.ProcessEnv, error: unknown): Promise<void> {
  const path = join(env['RUNNER_TEMP'] ?? '.', 'sallyport', 'internal-error.txt');
  const words =
    error instanceof Error ? `${error.stack ?? error.message}\n${String(error.cause ?? '')}\n` : String(error);
  await writeWhole(path, words).catch(() => undefined);
  runner.setOutputs({ ...outputsOf([]), decision: 'refuse', 'reason-code': 'internal_error', conclusion: 'failure' });
  runner.fail(
    'Sallyport itself failed (internal_error). Details: sallyport/internal-error.txt in the runner’s temp folder.',
  );
}
