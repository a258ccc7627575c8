/** What an engine says of itself, and whether that is enough to hold foreign code. */
import type Dockerode from 'dockerode';
import type { Check } from '../../core/types';
import { answer, EngineError } from './engine';

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
  readonly defaultRuntime: string;
  /** Release of the kernel that containers share; a container that shows another one has its own. */
  readonly kernel: string;
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
    defaultRuntime: String(able['DefaultRuntime'] ?? 'runc'),
    kernel: String(able['KernelVersion'] ?? 'unknown'),
  };
}

/** Judges what the engine says of itself. `failed` means that no foreign code may run there. */
export function judgeEngine(facts: EngineFacts, runtime: string): readonly Check[] {
  const kernel = 'Use a kernel and an engine that have it: any current Linux distribution’s do.';
  return [
    engineCheck(facts),
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
      `${runtimeName(facts, runtime)}; the engine has ${facts.runtimes.join(', ')}`,
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

/** Releases before this one get no fixes any more from those who make the engine. */
const MAINTAINED = '25.0';

function engineCheck({ version, apiVersion }: EngineFacts): Check {
  const detail = `Docker ${version}, API ${apiVersion}`;
  if (!isAtLeast(apiVersion, '1.41'))
    return { name: 'engine', state: 'failed', detail, cure: 'Docker 20.10 or later is needed.' };
  if (isAtLeast(version, MAINTAINED)) return { name: 'engine', state: 'ok', detail, cure: null };
  const cure = `Docker before ${MAINTAINED} is no longer mended by its makers: update it.`;
  return { name: 'engine', state: 'warning', detail, cure };
}

/** The runtime's own name where the configuration leaves the choice to the engine. */
export const runtimeName = ({ defaultRuntime }: EngineFacts, runtime: string): string =>
  runtime === 'default' ? defaultRuntime : runtime;

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
export function requireEngine(checks: readonly Check[]): void {
  const failed = checks.filter(({ state }) => state === 'failed');
  const [first] = failed;
  if (first === undefined) return;
  const names = failed.map(({ name, detail }) => `${name} (${detail})`).join(', ');
  throw new EngineError('sandbox_error', `The Docker engine cannot hold foreign code: ${names}. ${first.cure}`);
}
