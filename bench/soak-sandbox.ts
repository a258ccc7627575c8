/**
 * Many runs in a row, then eight at once: `node -r ./bench/typescript.cjs bench/soak-sandbox.ts [runs]`. Fails when a run
 * goes wrong, a container is left, or the memory of this process keeps growing.
 */
import Dockerode from 'dockerode';
import { createSandbox } from '../src/adapters/docker/sandbox';
import type { Digest, Job } from '../src/core/types';

const MIB = 1024 * 1024;
const docker = new Dockerode();
const runId = `soak-${process.pid}`;
const signal = new AbortController().signal;

const job = (id: number): Job => ({
  id: String(id),
  digest: `sha256:${'0'.repeat(64)}` as Digest,
  language: 'bash',
  image: 'sallyport.local/bash:5.2',
  program: `echo ${id}; head -c 100000 /dev/zero; echo x >"$OUTPUT_DIR/a.txt"`,
  files: [],
  parameters: '{}',
  stdin: null,
  check: null,
  limits: { cpus: 1, memoryBytes: 64 * MIB, diskBytes: 8 * MIB, pids: 16, timeoutMs: 30_000, outputBytes: 200_000 },
  policy: 'strict',
  runtime: 'default',
});

async function check(sandbox: ReturnType<typeof createSandbox>, id: number): Promise<void> {
  const { status, message, stdout, files } = await sandbox.run(job(id), signal);
  if (status === 'ok' && stdout.text.startsWith(`${id}\n`) && files.length === 1) return;
  throw new Error(`run ${id}: ${status} ${message ?? stdout.text.slice(0, 200)}`);
}

const memory = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / MIB;
};

async function main(): Promise<void> {
  const runs = Number(process.argv[2] ?? 500);
  const warmUp = Math.min(20, Math.floor(runs / 5));
  const sandbox = createSandbox({ docker, runId, pull: 'never' });
  for (let id = 0; id < warmUp; id++) await check(sandbox, id);
  const before = memory();
  for (let id = warmUp; id < runs; id++) await check(sandbox, id);
  const between = memory();
  await sandbox.close();
  const wide = createSandbox({ docker, runId, pull: 'never', concurrency: 8 });
  await Promise.all(Array.from({ length: runs }, (_, id) => check(wide, id)));
  await wide.close();
  const left = await docker.listContainers({ all: true, filters: { label: [`io.sallyport.run=${runId}`] } });
  const grown = between - before;
  process.stdout.write(
    `${runs} runs in a row and ${runs} eight at once, all as they should be; ${left.length} containers left; memory ${before.toFixed(0)} → ${between.toFixed(0)} → ${memory().toFixed(0)} MiB\n`,
  );
  if (left.length > 0 || grown > 20) process.exitCode = 1;
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
