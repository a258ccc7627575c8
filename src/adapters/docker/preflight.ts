/** What an engine must be able to do before foreign code may meet it; for `doctor`, and once before the first program. */
import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import type Dockerode from 'dockerode';
import type { Sandbox } from '../../app/ports';
import type { Job } from '../../core/types';
import { answer, EngineError } from './engine';

export type Check = {
  readonly name: string;
  readonly state: 'ok' | 'warning' | 'failed';
  /** What was found. */
  readonly detail: string;
  /** What to do about it; `null` when nothing has to be done. */
  readonly cure: string | null;
};

/** What is read of the engine's `version` and `info`. */
export type EngineFacts = {
  readonly version: string;
  readonly apiVersion: string;
  readonly os: string;
  readonly architecture: string;
  readonly cgroupVersion: string;
  readonly cgroupDriver: string;
  readonly memoryLimit: boolean;
  readonly swapLimit: boolean;
  readonly pidsLimit: boolean;
  readonly cpuQuota: boolean;
  readonly securityOptions: readonly string[];
  readonly runtimes: readonly string[];
  readonly runcVersion: string | null;
};

export async function engineFacts(docker: Dockerode): Promise<EngineFacts> {
  const [version, info] = await Promise.all([
    answer('ask for its version', docker.version()),
    answer('ask for its abilities', docker.info()),
  ]);
  return parseFacts(version, info);
}

type Unknown = Readonly<Record<string, unknown>>;

/** Names the fields of two answers of the engine; what it does not say it cannot do. */
export function parseFacts(version: unknown, info: unknown): EngineFacts {
  const [said, able] = [version as Unknown, info as Unknown];
  const components = (Array.isArray(said['Components']) ? said['Components'] : []) as readonly Unknown[];
  const runc = components.find((component) => component['Name'] === 'runc')?.['Version'];
  return {
    version: String(said['Version'] ?? 'unknown'),
    apiVersion: String(said['ApiVersion'] ?? '0'),
    os: String(able['OSType'] ?? 'unknown'),
    architecture: String(able['Architecture'] ?? 'unknown'),
    cgroupVersion: String(able['CgroupVersion'] ?? 'unknown'),
    cgroupDriver: String(able['CgroupDriver'] ?? 'unknown'),
    memoryLimit: able['MemoryLimit'] === true,
    swapLimit: able['SwapLimit'] === true,
    pidsLimit: able['PidsLimit'] === true,
    cpuQuota: able['CpuCfsQuota'] === true,
    securityOptions: Array.isArray(able['SecurityOptions']) ? able['SecurityOptions'].map(String) : [],
    runtimes: Object.keys((able['Runtimes'] ?? {}) as Unknown),
    runcVersion: typeof runc === 'string' ? runc : null,
  };
}

/** Judges what the engine says of itself. `failed` means that no foreign code may run there. */
export function judgeEngine(facts: EngineFacts, runtime: string): readonly Check[] {
  const kernel = 'Use a kernel and an engine that have it: any current Linux distribution’s do.';
  return [
    needed(
      'engine',
      isAtLeast(facts.apiVersion, '1.41'),
      `Docker ${facts.version}, API ${facts.apiVersion}`,
      'Docker 20.10 or later is needed.',
    ),
    needed(
      'platform',
      facts.os === 'linux' && isKnown(facts.architecture),
      `${facts.os} on ${facts.architecture}`,
      'A Linux engine on x86_64 or aarch64 is needed.',
    ),
    needed(
      'control groups',
      /^[12]$/.test(facts.cgroupVersion),
      `version ${facts.cgroupVersion}, driver ${facts.cgroupDriver}`,
      kernel,
    ),
    needed('memory limit', facts.memoryLimit, said(facts.memoryLimit), kernel),
    needed(
      'swap limit',
      facts.swapLimit,
      said(facts.swapLimit),
      'Start the kernel with swapaccount=1, or use control groups version 2.',
    ),
    needed('process limit', facts.pidsLimit, said(facts.pidsLimit), kernel),
    needed('processor limit', facts.cpuQuota, said(facts.cpuQuota), kernel),
    needed('seccomp', hasSeccomp(facts), facts.securityOptions.join(', ') || 'none', kernel),
    needed(
      'runtime',
      runtime === 'default' || facts.runtimes.includes(runtime),
      `${runtime}; the engine has ${facts.runtimes.join(', ')}`,
      `Install the runtime and name it in the engine’s configuration, or set docker.runtime to default.`,
    ),
    runcCheck(facts.runcVersion),
  ];
}

const said = (able: boolean): string => (able ? 'available' : 'not available');
const isKnown = (architecture: string): boolean => /^(x86_64|amd64|aarch64|arm64)$/.test(architecture);
const hasSeccomp = (facts: EngineFacts): boolean =>
  facts.securityOptions.some((option) => /(^|name=)seccomp(,|$)/.test(option));

const needed = (name: string, holds: boolean, detail: string, cure: string): Check => ({
  name,
  state: holds ? 'ok' : 'failed',
  detail,
  cure: holds ? null : cure,
});

/** First releases without the known ways out of a container, by release line. */
const RUNC_FIXED = ['1.1.12', '1.2.8', '1.3.3'] as const;

function runcCheck(version: string | null): Check {
  const isOld =
    version !== null &&
    !RUNC_FIXED.some((fixed) => sameLine(version, fixed) && isAtLeast(version, fixed)) &&
    !isAtLeast(version, '1.4.0');
  return {
    name: 'runc',
    state: version === null || isOld ? 'warning' : 'ok',
    detail: version ?? 'the engine does not say',
    cure: isOld ? `Known ways out of containers were closed in ${RUNC_FIXED.join(', ')}: update runc.` : null,
  };
}

const numbers = (version: string): readonly number[] => (version.match(/\d+/g) ?? []).slice(0, 3).map(Number);
const sameLine = (version: string, fixed: string): boolean =>
  numbers(version).slice(0, 2).join('.') === numbers(fixed).slice(0, 2).join('.');

function isAtLeast(version: string, least: string): boolean {
  const [has, wants] = [numbers(version), numbers(least)];
  for (let index = 0; index < 3; index++) {
    const difference = (has[index] ?? 0) - (wants[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** Throws when the engine cannot hold foreign code. */
export async function requireEngine(docker: Dockerode, runtime: string): Promise<void> {
  const failed = judgeEngine(await engineFacts(docker), runtime).filter(({ state }) => state === 'failed');
  const [first] = failed;
  if (first === undefined) return;
  const names = failed.map(({ name, detail }) => `${name} (${detail})`).join(', ');
  throw new EngineError('sandbox_error', `The Docker engine cannot hold foreign code: ${names}. ${first.cure}`);
}

export type PreflightOptions = {
  readonly docker: Dockerode;
  readonly runtime: string;
  /** A job of Bash to probe with: its image, limits and runtime are tried. */
  readonly probe: Job;
  readonly sandbox: Sandbox;
};

/** Everything that `doctor` shows of the engine: what it says, and what a container there really can do. Never throws. */
export async function preflight({ docker, runtime, probe, sandbox }: PreflightOptions): Promise<readonly Check[]> {
  try {
    const said = judgeEngine(await engineFacts(docker), runtime);
    return said.some(({ state }) => state === 'failed') ? said : [...said, await tryContainer(probe, sandbox)];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ name: 'engine', state: 'failed', detail, cure: 'Start Docker, or set DOCKER_HOST.' }];
  }
}

/** Opens a port on every address of this machine and lets a container knock at it. */
async function tryContainer(probe: Job, sandbox: Sandbox): Promise<Check> {
  let knocks = 0;
  const server = createServer((socket) => {
    knocks += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  try {
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const hosts = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((one) => one.address));
    const knock = hosts.map((host) => `(exec 3<>'/dev/tcp/${host}/${port}') 2>/dev/null && echo reached`).join('\n');
    const execution = await sandbox.run(
      { ...probe, language: 'bash', program: `${knock}\necho done` },
      new AbortController().signal,
    );
    return containerCheck(execution, knocks);
  } finally {
    server.close();
  }
}

function containerCheck(execution: Awaited<ReturnType<Sandbox['run']>>, knocks: number): Check {
  const { status, message, stdout, durationMs } = execution;
  const cure = 'Do not run foreign code on this engine before this is mended.';
  if (knocks > 0 || stdout.text.includes('reached')) {
    return { name: 'container', state: 'failed', detail: 'a container reached a port of this machine', cure };
  }
  if (status !== 'ok' || stdout.text !== 'done\n') {
    return { name: 'container', state: 'failed', detail: message ?? `the probe ended with ${status}`, cure };
  }
  const detail = `built as asked, holds, reaches nothing; ran in ${durationMs.toFixed(0)} ms`;
  return { name: 'container', state: 'ok', detail, cure: null };
}
