/** Once before the first program of a job: is this engine fit, and does a container there really hold? */
import { createServer, isIPv4 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type Dockerode from 'dockerode';
import type { Sandbox } from '../../app/ports';
import type { Check, EngineReport, Job } from '../../core/types';
import type { WaitingContainer } from './container';
import { answer, EngineError } from './engine';
import { type EngineFacts, engineFacts, judgeEngine, requireEngine, runtimeName } from './engine-facts';
import { knockFrame } from './frame';

export type Preflight = {
  /** What the engine says of itself. Throws when that is not enough; nothing has been made then. */
  facts(runtime: string): Promise<EngineFacts>;
  /** The first container of each runtime knocks at this machine's ports. Throws when anybody answered it. */
  probe(runtime: string, container: WaitingContainer): Promise<void>;
  /** `null` before the first probe. */
  report(runtime: string): Promise<EngineReport | null>;
};

/** `asked`: what the engine says of itself, where it was asked already. A failure is not remembered. */
export function createPreflight(docker: Dockerode, asked: Promise<EngineFacts> | null = null): Preflight {
  let said = asked;
  said?.catch(() => undefined);
  const reports = new Map<string, Promise<EngineReport>>();

  const ask = async (): Promise<EngineFacts> => {
    said ??= engineFacts(docker);
    return await said.catch((error) => {
      said = null;
      throw error;
    });
  };
  const tryOut = async (runtime: string, container: WaitingContainer): Promise<EngineReport> => {
    const [facts, check] = await Promise.all([ask(), probeContainer(container)]);
    requireEngine([check]);
    return reportOf(facts, runtime, check);
  };

  return {
    facts: async (runtime) => {
      const facts = await ask();
      requireEngine(judgeEngine(facts, runtime));
      return facts;
    },
    probe: async (runtime, container) => {
      const report = reports.get(runtime) ?? tryOut(runtime, container);
      reports.set(runtime, report);
      await report.catch((error) => {
        reports.delete(runtime);
        throw error;
      });
    },
    report: async (runtime) => (await reports.get(runtime)) ?? null,
  };
}

const reportOf = (facts: EngineFacts, runtime: string, container: Check): EngineReport => ({
  version: facts.version,
  apiVersion: facts.apiVersion,
  runtime: runtimeName(facts, runtime),
  cgroupVersion: facts.cgroupVersion,
  kernel: facts.kernel,
  checks: [...judgeEngine(facts, runtime), container],
});

const KNOCK_MS = 5000;

/** Opens a port on every address of this machine and lets the container, empty as it is, knock at it. */
export async function probeContainer(container: WaitingContainer): Promise<Check> {
  let visitors = 0;
  const canary = createServer((socket) => {
    visitors += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve, reject) => canary.once('error', reject).listen(0, resolve));
  try {
    const address = canary.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const doors = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((one) => one.address));
    const answered = await answer(
      'knock at this machine’s ports',
      knock(container, socketAddresses(doors, port)),
      KNOCK_MS,
    );
    if (answered + visitors === 0) return held(doors.length);
  } finally {
    canary.close();
  }
  return {
    name: 'container',
    state: 'failed',
    detail: 'a container reached a port of this machine',
    cure: 'Do not run foreign code on this engine before this is mended.',
  };
}

const held = (doors: number): Check => ({
  name: 'container',
  state: 'ok',
  detail: `built as asked and holds (vsock, ptrace, namespaces, io_uring, root, network); knocked in vain at ${doors} addresses of this machine`,
  cure: null,
});

async function knock(container: WaitingContainer, addresses: readonly Buffer[]): Promise<number> {
  const answered = new Promise<number>((resolve, reject) => {
    let said = '';
    container.listen((_, bytes) => {
      said = `${said}${bytes.toString('latin1')}`.slice(-200);
      const count = /^knocked (\d+)\n/m.exec(said)?.[1];
      if (count !== undefined) resolve(Number(count));
    });
    container.closed.then(() =>
      reject(new EngineError('sandbox_error', 'The container ended while it was tried out.')),
    );
  });
  container.send(knockFrame(addresses));
  return await answered;
}

/** As `connect` takes them: family, port, address. Link-local ones mean nothing without an interface. */
function socketAddresses(hosts: readonly string[], port: number): readonly Buffer[] {
  const portBytes = [port >> 8, port & 255];
  return hosts
    .filter((host) => !/^fe80:/i.test(host))
    .map((host) =>
      isIPv4(host)
        ? Buffer.from([2, 0, ...portBytes, ...host.split('.').map(Number), ...zeros(8)])
        : Buffer.from([10, 0, ...portBytes, ...zeros(4), ...ipv6Bytes(host), ...zeros(4)]),
    );
}

const zeros = (count: number): readonly number[] => Array.from({ length: count }, () => 0);

function ipv6Bytes(host: string): readonly number[] {
  const [start = [], end = []] = host.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const groups = [...start, ...zeros(8 - start.length - end.length).map(String), ...end];
  return groups.map((group) => Number.parseInt(group, 16)).flatMap((value) => [value >> 8, value & 255]);
}

export type DoctorQuestion = {
  readonly docker: Dockerode;
  readonly runtime: string;
  /** A job of Bash to try with: its image, limits and runtime are used. */
  readonly probe: Job;
  readonly sandbox: Sandbox;
};

/** Everything that `doctor` shows of the engine: what it says, and what a container there really can do. Never throws. */
export async function examine({ docker, runtime, probe, sandbox }: DoctorQuestion): Promise<readonly Check[]> {
  try {
    const said = judgeEngine(await engineFacts(docker), runtime);
    if (said.some(({ state }) => state === 'failed')) return said;
    const program = { ...probe, language: 'bash', program: 'echo done' } as const;
    return [...said, containerCheck(await sandbox.run(program, new AbortController().signal))];
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return [{ name: 'engine', state: 'failed', detail, cure: 'Start Docker, or set DOCKER_HOST.' }];
  }
}

function containerCheck(execution: Awaited<ReturnType<Sandbox['run']>>): Check {
  const { status, message, stdout, durationMs, engine } = execution;
  const tried = engine?.checks.find(({ name }) => name === 'container');
  if (status === 'ok' && stdout.text === 'done\n' && tried !== undefined)
    return { ...tried, detail: `${tried.detail}; ran in ${durationMs.toFixed(0)} ms` };
  const cure = 'Do not run foreign code on this engine before this is mended.';
  return { name: 'container', state: 'failed', detail: message ?? `the probe ended with ${status}`, cure };
}
