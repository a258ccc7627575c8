/**
 * One step of a workflow, as the runner starts it: a process of its own with a clean environment, every input by
 * `action.yml`, the runner's files, and afterwards the post step with the state that the main step saved.
 */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type ExecutionRecord, recordSchema } from '../../src/core/record';
import { takeTurn } from './acceptance-turns';

export const ROOT = resolve(__dirname, '../..');
export const DIST = process.env['SALLYPORT_DIST'] ?? join(ROOT, 'dist');
export const NODE_24 = join(ROOT, '.cache/node-24/bin/node');

/** What a runner holds and nobody may ever see again. Each is searched for in everything that a step leaves. */
export const CANARIES = {
  ACTIONS_RUNTIME_TOKEN: 'canary-runtime-71c3a9e04b',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'canary-oidc-5d20b7f1ce',
  AWS_SECRET_ACCESS_KEY: 'canary-cloud-e83f6a1d92',
  'INPUT_OPENAI-API-KEY': 'canary-model-09be47d5aa',
  'INPUT_SIGNING-KEY': 'canary-signing-c6f18e2730',
} as const;

export type StepQuestion = {
  readonly event: string;
  /** JSON of the event file; `null`: the file is missing. */
  readonly payload: string | null;
  readonly repository: { readonly id: number; readonly name: string };
  readonly apiUrl: string;
  readonly token: string;
  readonly actor: string;
  /** Inputs that the workflow sets; the others have `action.yml`'s defaults. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** What lies in the workspace. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** The Node that runs the action; this process's own when not given. */
  readonly node?: string;
  /** It mostly waits, so it need not wait for its turn as well. */
  readonly idle?: boolean;
  /** What the main step gets sent, and when. */
  readonly interrupt?: Interrupt;
};

export type Interrupt = { readonly signal: NodeJS.Signals; readonly when: () => Promise<void> };

export type Step = {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly records: readonly ExecutionRecord[];
  /** The step's folder: `work` (the workspace) and `temp`. */
  readonly folder: string;
  readonly post: { readonly exitCode: number; readonly stdout: string; readonly stderr: string };
};

export async function runStep(question: StepQuestion): Promise<Step> {
  const folder = await mkdtemp(join(tmpdir(), 'sallyport-step-'));
  const env = await runnerEnvironment(question, folder);
  const node = question.node ?? process.execPath;
  const { interrupt } = question;
  const main = { env, cwd: join(folder, 'work'), ...(interrupt === undefined ? {} : { interrupt }) };
  const go = () => start([node, join(DIST, 'index.js')], main);
  const done = await (question.idle === true ? go() : takeTurn(go));
  const state = readPairs(await readFile(join(folder, 'state'), 'utf8'));
  const withState = Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]));
  const after = { env: { ...env, ...withState }, cwd: join(folder, 'work') };
  const post = await takeTurn(() => start([node, join(DIST, 'post.js')], after));
  return {
    ...done,
    outputs: readPairs(await readFile(join(folder, 'output'), 'utf8')),
    summary: await readFile(join(folder, 'summary'), 'utf8'),
    records: await recordsIn(join(folder, 'temp', 'sallyport')),
    folder,
    post,
  };
}

async function runnerEnvironment(question: StepQuestion, folder: string): Promise<Record<string, string>> {
  const file = (name: string) => join(folder, name);
  await Promise.all([mkdir(file('temp')), mkdir(file('work'))]);
  for (const name of ['output', 'state', 'summary']) await writeFile(file(name), '');
  if (question.payload !== null) await writeFile(file('event.json'), question.payload);
  for (const [name, content] of Object.entries(question.files ?? {})) {
    await mkdir(dirname(join(folder, 'work', name)), { recursive: true });
    await writeFile(join(folder, 'work', name), content);
  }
  return defined({
    PATH: process.env['PATH'],
    HOME: process.env['HOME'],
    DOCKER_HOST: process.env['DOCKER_HOST'],
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__acme_sallyport',
    GITHUB_ACTOR: question.actor,
    GITHUB_EVENT_NAME: question.event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_REPOSITORY: question.repository.name,
    GITHUB_REPOSITORY_ID: String(question.repository.id),
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: question.apiUrl,
    GITHUB_GRAPHQL_URL: `${question.apiUrl}/graphql`,
    GITHUB_RUN_ID: String(nextRunId()),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_JOB: 'sallyport',
    GITHUB_WORKSPACE: file('work'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
    RUNNER_TEMP: file('temp'),
    RUNNER_NAME: 'GitHub Actions 1',
    ...(await inputVariables(question)),
    ...CANARIES,
    ...question.env,
  });
}

const defined = (env: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

let lastRunId = Date.now();
const nextRunId = (): number => {
  lastRunId += 1;
  return lastRunId;
};

const metadata = z.object({ inputs: z.record(z.string(), z.object({ default: z.string().optional() })) });

/** The runner sets every input that `action.yml` names, also the empty ones. */
async function inputVariables({ inputs = {}, token }: StepQuestion): Promise<Record<string, string>> {
  const { inputs: known } = metadata.parse(parse(await readFile(join(ROOT, 'action.yml'), 'utf8')));
  for (const name of Object.keys(inputs)) if (!Object.hasOwn(known, name)) throw new Error(`No input is named ${name}`);
  const given = (name: string, fallback = '') =>
    inputs[name] ?? (fallback === '$' + '{{ github.token }}' ? token : fallback);
  return Object.fromEntries(
    Object.entries(known).map(([name, field]) => [`INPUT_${name.toUpperCase()}`, given(name, field.default)]),
  );
}

export type Process = { readonly exitCode: number; readonly stdout: string; readonly stderr: string };

export type StartOptions = {
  readonly env: Record<string, string>;
  readonly cwd: string;
  readonly stdin?: string | Uint8Array;
  readonly interrupt?: Interrupt;
};

export function start([program = '', ...words]: readonly string[], options: StartOptions): Promise<Process> {
  return new Promise((done, failed) => {
    const child = spawn(program, words, { env: options.env, cwd: options.cwd, stdio: 'pipe' });
    const texts = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      texts.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      texts.stderr += text;
    });
    child.on('error', failed);
    options.interrupt?.when().then(() => child.kill(options.interrupt?.signal), failed);
    child.on('close', (code, signal) => {
      const number = signal === null ? 0 : constants.signals[signal];
      if (code === null && options.interrupt === undefined) failed(new Error(`Ended by ${signal}: ${texts.stderr}`));
      else done({ exitCode: code ?? 128 + number, ...texts });
    });
    // Who has ended may leave its input unread.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.stdin ?? '');
  });
}

/** The runner's file format: `name=value` lines and `name<<DELIMITER` blocks, and nothing else. */
export function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const block = /^([^=<]+)<<(.+)$/.exec(line);
    const pair = /^([^=<]+)=(.*)$/.exec(line);
    if (block !== null) {
      const [, name = '', delimiter = ''] = block;
      const end = lines.indexOf(delimiter, at + 1);
      if (end < 0) throw new Error(`The value of ${name} never ends`);
      pairs[name] = lines.slice(at + 1, end).join('\n');
      at = end;
    } else if (pair !== null) pairs[pair[1] ?? ''] = pair[2] ?? '';
    else if (line !== '') throw new Error(`The runner cannot read this line of its file: ${line}`);
  }
  return pairs;
}

/** Every record, oldest first. One that breaks the published schema is a failure of whoever asked. */
async function recordsIn(folder: string): Promise<readonly ExecutionRecord[]> {
  const names = await readdir(folder).catch(() => []);
  const texts = await Promise.all(
    names.filter((name) => name.endsWith('.json')).map((name) => readFile(join(folder, name), 'utf8')),
  );
  const records: readonly ExecutionRecord[] = texts.map((text) => recordSchema.parse(JSON.parse(text)));
  return [...records].sort((a, b) => a.createdAt.localeCompare(b.createdAt));
}
