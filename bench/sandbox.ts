/**
 * The sandbox against `docker run --rm` with the same flags and image, in paired runs: `node -r ./bench/typescript.cjs
 * bench/sandbox.ts [pairs]`. Prints one table of medians and their ratios; nothing is judged here.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import Dockerode from 'dockerode';
import { createSandbox } from '../src/adapters/docker/sandbox';
import { containerSpecification } from '../src/adapters/docker/specification';
import type { Digest, Job, Limits } from '../src/core/types';

const run = promisify(execFile);
const IMAGE = 'sallyport.local/python:3.13';
const PROGRAM = 'print(sum(range(1000)))';
const MIB = 1024 * 1024;
const LIMITS: Limits = {
  cpus: 1,
  memoryBytes: 256 * MIB,
  diskBytes: 64 * MIB,
  pids: 64,
  timeoutMs: 30_000,
  outputBytes: 256 * 1024,
};

const job: Job = {
  id: 'bench',
  digest: `sha256:${'0'.repeat(64)}` as Digest,
  language: 'python',
  image: IMAGE,
  program: PROGRAM,
  files: [],
  parameters: '{}',
  stdin: null,
  check: null,
  limits: LIMITS,
  policy: 'strict',
  runtime: 'default',
};
const signal = new AbortController().signal;
const docker = new Dockerode();

/** The same container by the command line, but for what it has no flag for. */
function dockerRunArguments(): readonly string[] {
  const { HostConfig } = containerSpecification({
    image: IMAGE,
    limits: LIMITS,
    runtime: 'default',
    runId: 'bench',
    deadline: Date.now() + 600_000,
    network: 'none',
  });
  const tmpfs = Object.entries(HostConfig.Tmpfs ?? {}).flatMap(([path, options]) => ['--tmpfs', `${path}:${options}`]);
  const limits = (HostConfig.Ulimits ?? []).flatMap(({ Name, Soft, Hard }) => ['--ulimit', `${Name}=${Soft}:${Hard}`]);
  const limited = ['--memory', `${HostConfig.Memory}`, '--memory-swap', `${HostConfig.MemorySwap}`];
  const held = ['--read-only', '--cap-drop', 'ALL', '--security-opt', 'no-new-privileges', '--user', '65534:65534'];
  return [
    ...['run', '--rm', '--network', 'none', '--log-driver', 'none', '--pids-limit', `${HostConfig.PidsLimit}`],
    ...['--cpus', '1', '--shm-size', '16m', '--oom-score-adj', '1000', '--ipc', 'private', '--cgroupns', 'private'],
    ...[...held, ...limited, ...tmpfs, ...limits, IMAGE, 'python3', '-c', PROGRAM],
  ];
}

async function timed(action: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}

const rest = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const dockerRun = (): Promise<unknown> => run('docker', [...dockerRunArguments()]);

async function succeeds(sandbox: ReturnType<typeof createSandbox>): Promise<void> {
  const { status, message, stdout } = await sandbox.run(job, signal);
  if (status !== 'ok' || stdout.text !== '499500\n') throw new Error(`${status}: ${message ?? stdout.text}`);
}

/** Cold, warm and by the command line, in turn, so that load on the machine meets all three. */
async function latency(pairs: number) {
  const times = { docker: [] as number[], cold: [] as number[], warm: [] as number[] };
  for (let pair = 0; pair < pairs; pair++) {
    times.docker.push(await timed(dockerRun));
    await rest(200);
    const cold = createSandbox({ docker, runId: 'bench', pull: 'never' });
    times.cold.push(await timed(() => succeeds(cold)));
    await cold.close();
    await rest(200);
    const warm = createSandbox({ docker, runId: 'bench', pull: 'never' });
    warm.warm([job]);
    await rest(1500);
    times.warm.push(await timed(() => succeeds(warm)));
    await warm.close();
    await rest(200);
  }
  return { docker: median(times.docker), cold: median(times.cold), warm: median(times.warm) };
}

/** Programs per second, four at once. */
async function throughput(programs: number) {
  const sandbox = createSandbox({ docker, runId: 'bench', pull: 'never', concurrency: 4 });
  const ours = await timed(() => Promise.all(Array.from({ length: programs }, () => succeeds(sandbox))));
  await sandbox.close();
  await rest(500);
  let started = 0;
  const worker = async (): Promise<void> => {
    while (started++ < programs) await dockerRun();
  };
  const theirs = await timed(() => Promise.all([worker(), worker(), worker(), worker()]));
  return { ours: (programs / ours) * 1000, theirs: (programs / theirs) * 1000 };
}

/** A gigabyte on standard output: how long, and how much more memory this process then has. */
async function flood() {
  const sandbox = createSandbox({ docker, runId: 'bench', pull: 'never' });
  const program = 'import os\nblock = b"x" * 1048576\nfor _ in range(1024): os.write(1, block)';
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 2);
  let status = '';
  const ms = await timed(async () => {
    status = (await sandbox.run({ ...job, program }, signal)).status;
  });
  clearInterval(watch);
  await sandbox.close();
  return { status, ms, peakMib: peak / MIB, grownMib: (peak - before) / MIB };
}

async function main(): Promise<void> {
  const pairs = Number(process.argv[2] ?? 9);
  const { docker: plain, cold, warm } = await latency(pairs);
  const { ours, theirs } = await throughput(12 * pairs);
  const { status, ms, peakMib, grownMib } = await flood();
  const rows = [
    ['docker run --rm', `${plain.toFixed(0)} ms`, ''],
    ['sandbox, cold', `${cold.toFixed(0)} ms`, `${(cold / plain).toFixed(2)} × docker run`],
    ['sandbox, warm', `${warm.toFixed(0)} ms`, `${(warm / plain).toFixed(2)} × docker run`],
    ['four docker run at once', `${theirs.toFixed(1)} /s`, ''],
    ['sandbox, four at once', `${ours.toFixed(1)} /s`, `${(ours / theirs).toFixed(2)} × docker run`],
    [
      '1 GB on stdout',
      `${ms.toFixed(0)} ms`,
      `${status}, ${peakMib.toFixed(0)} MiB resident, ${grownMib.toFixed(0)} more than before`,
    ],
  ];
  for (const [what = '', figure = '', ratio = ''] of rows) {
    process.stdout.write(`${what.padEnd(26)}${figure.padStart(10)}   ${ratio}\n`);
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
