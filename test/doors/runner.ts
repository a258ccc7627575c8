/** Calls the action's doors in this process as the runner would: a clean environment, its files, and no engine. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Folder, makeFolder } from '../support/folder';
import { printed } from '../support/streams';

export type Step = {
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: string;
  readonly summary: string;
  readonly exitCode: number;
  /** Paths below the runner's temp folder. */
  readonly left: readonly string[];
  readonly temp: string;
};

export type Given = {
  readonly env?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: string;
  /** The event's payload; a text that is no JSON stands as it is. */
  readonly payload?: unknown;
};

const folders: Folder[] = [];

/** After each test: what the steps left on the disk. */
export async function sweepSteps(): Promise<void> {
  for (const folder of folders.splice(0)) await folder.remove();
}

export async function step(door: () => Promise<void>, given: Given = {}): Promise<Step> {
  const folder = await makeFolder({
    output: '',
    state: '',
    summary: '',
    'event.json': typeof given.payload === 'string' ? given.payload : JSON.stringify(given.payload ?? {}),
    'temp/.keep': '',
    'work/.keep': '',
  });
  folders.push(folder);
  const before = { ...process.env };
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment(folder, given));
  process.exitCode = undefined;
  try {
    const { stdout } = await printed(door);
    return { stdout, exitCode: Number(process.exitCode ?? 0), ...(await remains(folder)) };
  } finally {
    process.exitCode = undefined;
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

const environment = (folder: Folder, { env, inputs, event }: Given) => ({
  PATH: process.env['PATH'] ?? '',
  DOCKER_HOST: `unix://${folder.at('no.sock')}`,
  GITHUB_EVENT_NAME: event ?? 'issue_comment',
  GITHUB_EVENT_PATH: folder.at('event.json'),
  GITHUB_OUTPUT: folder.at('output'),
  GITHUB_STATE: folder.at('state'),
  GITHUB_STEP_SUMMARY: folder.at('summary'),
  GITHUB_WORKSPACE: folder.at('work'),
  GITHUB_REPOSITORY: 'acme/tools',
  GITHUB_REPOSITORY_ID: '9',
  GITHUB_RUN_ID: '77',
  RUNNER_TEMP: folder.at('temp'),
  ...Object.fromEntries(Object.entries(inputs ?? {}).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text])),
  ...env,
});

async function remains(folder: Folder) {
  const temp = folder.at('temp');
  const left = (await readdir(temp, { recursive: true })).filter((name) => /\.\w+$/.test(name) && name !== '.keep');
  const [output, state, summary] = await Promise.all(['output', 'state', 'summary'].map((name) => folder.read(name)));
  return { outputs: outputsIn(output ?? ''), state: state ?? '', summary: summary ?? '', left: left.sort(), temp };
}

/** Both of the runner's grammars: `name=value` and `name<<delimiter`. */
function outputsIn(text: string): Readonly<Record<string, string>> {
  const found = text.matchAll(/^([\w-]+)(?:=(.*)|<<(\S+)\n([\s\S]*?)\n\3)$/gm);
  return Object.fromEntries([...found].map(([, name, line, , lines]) => [name, line ?? lines]));
}

export const readLeft = (step: Step, name: string): Promise<string> => readFile(join(step.temp, name), 'utf8');
