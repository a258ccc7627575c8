/** The command line's side of the pipeline: configuration from a file, no GitHub, progress on stderr. */
import { availableParallelism } from 'node:os';
import { systemClock } from '../adapters/clock';
import type { PullListener } from '../adapters/docker/engine';
import { connectDocker, type Engine } from '../adapters/docker/engine-connection';
import { createSandbox } from '../adapters/docker/sandbox';
import { sweep } from '../adapters/docker/sweep';
import { findTexts, readText } from '../adapters/files';
import { createStore } from '../adapters/store';
import type { House } from '../app/house';
import { type HouseInspector, openInspector } from '../app/inspector';
import type { Sandbox } from '../app/ports';
import { type Config, DEFAULT_CONFIG } from '../core/config';
import { textDigest } from '../core/digest';
import { err } from '../core/result';
import { type ConfigProblem, readConfig } from '../documents/config';
import { VERSION } from '../version';
import { CliProblem } from './problem';

export const DEFAULT_CONFIG_PATH = '.github/sallyport.yml';

export type HouseRules = {
  readonly config: Config;
  readonly digest: string;
  /** False where there is no file and the defaults rule. */
  readonly isFile: boolean;
};

/** `path` null: the usual file where it exists, else the defaults. A named file must exist. */
export async function readHouseRules(path: string | null): Promise<HouseRules> {
  const file = await readText(path ?? DEFAULT_CONFIG_PATH);
  if (!file.ok) {
    // A file that is there and cannot be read must not count as none: its rules would be lost.
    if (path !== null || file.error.reasonCode !== 'not_found')
      throw new CliProblem(2, `Configuration: ${file.error.message}`);
    return { config: DEFAULT_CONFIG, digest: textDigest(''), isFile: false };
  }
  const config = readConfig(file.value.text);
  if (!config.ok) throw new CliProblem(2, [`${file.value.path} is invalid:`, ...config.error.map(sentence)].join('\n'));
  return { config: config.value, digest: textDigest(file.value.text), isFile: true };
}

function sentence({ line, column, path, message, expected, came, hint }: ConfigProblem): string {
  const details = expected === null ? '' : `: expected ${expected}, got ${came}`;
  return `  line ${line}:${column} ${path}: ${message}${details}${hint === null ? '' : `; did you mean ${hint}?`}`;
}

/** The inspector under the house rules and the rule files below the working directory. */
export async function inspectorFor({ config, digest }: HouseRules): Promise<HouseInspector> {
  const opened = await openInspector(config, async (patterns) =>
    (await findTexts(patterns)).map(({ path, text }) => ({ file: path, text })),
  );
  if (!opened.ok) throw new CliProblem(2, ['The rules are invalid:', ...opened.error.map(sentence)].join('\n'));
  return { inspector: opened.value.inspector, digest: textDigest(digest + opened.value.digest) };
}

export type OpenHouse = House & { close(): Promise<void> };

export type HouseOptions = {
  readonly signal: AbortSignal;
  readonly say: (message: string) => void;
  readonly concurrency?: number;
  /** The engine, where it was asked already. */
  readonly engine?: Engine;
  readonly onPull?: PullListener;
};

export function openHouse({ signal, say, ...options }: HouseOptions): OpenHouse {
  let sandbox: Sandbox | null = null;
  return {
    settings: {
      version: VERSION,
      trigger: '/run',
      configPath: DEFAULT_CONFIG_PATH,
      mode: 'all',
      signingKey: null,
      run: null,
      repositoryUrl: null,
      rulesUrl: null,
    },
    store: createStore({ records: '.cache/sallyport', results: 'results', summary: null }),
    log: { info: say, notice: say, warn: say },
    clock: systemClock,
    signal,
    openSandbox(config) {
      sandbox ??= startSandbox(config, options);
      return sandbox;
    },
    // The command line runs code that is there; it asks no model for any.
    openModel: async () => err({ reasonCode: 'model_unavailable', message: 'The command line asks no model.' }),
    secrets: [],
    close: async () => sandbox?.close(),
  };
}

function startSandbox(
  config: Config,
  { engine, concurrency = availableParallelism(), onPull }: Partial<HouseOptions>,
): Sandbox {
  const docker = engine?.docker ?? connectDocker();
  const facts = engine === undefined ? {} : { facts: engine.facts };
  // What an earlier run could not remove: its deadline is long past. Nobody waits for this.
  sweep({ docker, now: Date.now() }).catch(() => undefined);
  return createSandbox({
    docker,
    runId: `cli-${process.pid}`,
    pull: config.docker.pull,
    onPull,
    concurrency,
    ...facts,
  });
}
