/**
 * `sallyport simulate EVENT.json`: the whole action against a recorded event, as the runner would start it: a process
 * of its own with a clean environment, inputs by `action.yml`'s defaults, the runner's files, and the post step too.
 * Without `--github` it meets a local GitHub that holds what the event tells of; nothing leaves the machine.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readText } from '../adapters/files';
import { CliProblem } from './problem';
import { githubFor, type Recorded, readRecorded } from './recorded-event';
import { openSimulatedModel, type SimulatedModel } from './simulated-model';

export type SimulateOptions = {
  /** API of a GitHub to use instead of the local one; its token comes from `GITHUB_TOKEN`. */
  readonly github: string | null;
  /** The event's name where the payload does not tell it. */
  readonly event: string | null;
  /** A file that the local GitHub shows as the configuration on its default branch. */
  readonly config: string | null;
  /** How tasks get their model. */
  readonly model: SimulatedModel;
  /** Folder of the built action. */
  readonly dist: string;
  readonly say: (message: string) => void;
};

export type Simulated = {
  readonly exitCode: number;
  /** The comments that the action wrote, as they stand at the end; `null` with `--github`. */
  readonly comments: readonly string[] | null;
  /** What the job summary shows. */
  readonly summary: string;
  /** The action's outputs as the runner's file has them. */
  readonly outputs: string;
  /** Records and results. */
  readonly folder: string;
};

type Stage = {
  readonly recorded: Recorded;
  readonly apiUrl: string;
  readonly token: string;
  readonly options: SimulateOptions;
  readonly modelEnv: ModelEnv;
};

export async function simulate(eventPath: string, options: SimulateOptions): Promise<Simulated> {
  const recorded = readRecorded(await readJson(eventPath), options.event);
  const model = await openSimulatedModel(options.model, options.say);
  try {
    return await simulateWith(recorded, options, model.env);
  } finally {
    await model.close();
  }
}

type ModelEnv = Readonly<Record<string, string>>;

async function simulateWith(recorded: Recorded, options: SimulateOptions, modelEnv: ModelEnv): Promise<Simulated> {
  if (options.github !== null) {
    const token = process.env['GITHUB_TOKEN'] ?? '';
    if (token === '') throw new CliProblem(2, 'With --github the environment variable GITHUB_TOKEN must hold a token.');
    const apiUrl = options.github.replace(/\/$/, '');
    return { ...(await act({ recorded, apiUrl, token, options, modelEnv })), comments: null };
  }
  const github = githubFor(recorded, await configFiles(options.config));
  const { full_name: repository } = recorded.repository;
  const before = new Set(github.comments(repository, recorded.issueNumber).map(({ id }) => id));
  const token = github.addToken({ repository });
  const { apiUrl } = await github.start();
  try {
    options.say(`A local GitHub serves ${repository} at ${apiUrl}`);
    const acted = await act({ recorded, apiUrl, token, options, modelEnv });
    const written = github.comments(repository, recorded.issueNumber).filter(({ id }) => !before.has(id));
    return { ...acted, comments: written.map(({ body }) => body) };
  } finally {
    await github.stop();
  }
}

async function readJson(path: string): Promise<unknown> {
  const file = await readText(path);
  if (!file.ok) throw new CliProblem(2, file.error.message);
  try {
    return JSON.parse(file.value.text);
  } catch {
    throw new CliProblem(2, `${path} is no JSON. Expected a recorded webhook payload.`);
  }
}

async function configFiles(path: string | null): Promise<Readonly<Record<string, string>>> {
  if (path === null) return {};
  const file = await readText(path);
  if (!file.ok) throw new CliProblem(2, file.error.message);
  return { '.github/sallyport.yml': file.value.text };
}

/** One run of the action: main step, then post step with the state that the main step saved. */
async function act({ recorded, apiUrl, token, options, modelEnv }: Stage): Promise<Omit<Simulated, 'comments'>> {
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-simulate-'));
  const file = (name: string) => join(folder, name);
  await mkdir(file('temp'));
  for (const name of ['output', 'state', 'summary']) await writeFile(file(name), '');
  await writeFile(file('event.json'), JSON.stringify(recorded.payload));
  const env = {
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DOCKER_HOST: process.env['DOCKER_HOST'],
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: recorded.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_REPOSITORY: recorded.repository.full_name,
    GITHUB_REPOSITORY_ID: String(recorded.repository.id),
    GITHUB_SERVER_URL: apiUrl,
    GITHUB_API_URL: apiUrl,
    // An enterprise host has the two side by side: /api/v3 and /api/graphql.
    GITHUB_GRAPHQL_URL: `${apiUrl.replace(/\/api\/v3$/, '/api')}/graphql`,
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: file('temp'),
    'INPUT_GITHUB-TOKEN': token,
    ...modelEnv,
  };
  options.say(`The action starts for the event ${recorded.event}`);
  const exitCode = await run(join(options.dist, 'index.js'), env);
  const state = await readFile(file('state'), 'utf8');
  await run(join(options.dist, 'post.js'), state.includes('sandbox') ? { ...env, STATE_sandbox: 'started' } : env);
  const [summary, outputs] = await Promise.all([readFile(file('summary'), 'utf8'), readFile(file('output'), 'utf8')]);
  return { exitCode, summary, outputs, folder };
}

/** The action's own words go to the person's stderr, where progress belongs. */
function run(script: string, env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 2, 2] });
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
