import { randomBytes } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Execution, LanguageId } from '../../../src/core/types';
import { jobOf, leftovers, MIB, newSandbox } from '../jobs';
import { FAMILIES, type Fate } from './table';

jest.setTimeout(300_000);

const LANGUAGES: Readonly<Record<string, LanguageId>> = {
  '.py': 'python',
  '.js': 'javascript',
  '.ts': 'typescript',
  '.sh': 'bash',
};
const TIMEOUT_MS = 3000;
const RUN_ID = `hostile-${process.pid}`;
const canary = `canary${randomBytes(12).toString('hex')}`;
const folder = mkdtempSync(join(tmpdir(), 'sallyport-canary-'));
const canaryFile = join(folder, 'secret');
const signal = new AbortController().signal;

const sandbox = newSandbox({ runId: RUN_ID });
const results = new Map<string, Promise<Execution & { readonly tookMs: number }>>();
let knocks = 0;
let server: Server;
let memoryBefore = 0;
let diskBefore = 0;

/** Where an engine keeps what containers write: their logs and their volumes. Image layers are others' business. */
const diskUsed = (): number =>
  ['containers', 'volumes'].map((part) => sizeOf(join('/var/lib/docker', part))).reduce((sum, size) => sum + size, 0);

function sizeOf(path: string): number {
  try {
    const stat = lstatSync(path);
    return stat.isDirectory() ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0) : stat.size;
  } catch {
    return 0;
  }
}

async function execute({ program, status, limits }: Fate, parameters: string) {
  const source = readFileSync(join(__dirname, 'programs', program), 'utf8');
  const language = LANGUAGES[extname(program)] ?? 'bash';
  // Who is to end by itself gets time enough on a busy machine too.
  const timeoutMs = [status].flat().includes('timeout') ? TIMEOUT_MS : 20_000;
  const own = { cpus: 1, memoryBytes: 96 * MIB, diskBytes: 16 * MIB, pids: 32, timeoutMs, ...limits };
  const started = performance.now();
  const execution = await sandbox.run(jobOf(language, source, { id: program, parameters, limits: own }), signal);
  return { ...execution, tookMs: performance.now() - started };
}

beforeAll(async () => {
  process.env['SALLYPORT_CANARY'] = canary;
  writeFileSync(canaryFile, canary);
  server = createServer(() => {
    knocks += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const hosts = Object.values(networkInterfaces()).flatMap((list) => (list ?? []).map((one) => one.address));
  const port = typeof address === 'object' ? address?.port : 0;
  const parameters = JSON.stringify({ file: canaryFile, hosts: [...hosts, '172.17.0.1', '198.51.100.1'], port });
  memoryBefore = process.memoryUsage().rss;
  diskBefore = diskUsed();
  // All are handed in at once: the sandbox itself bounds how many run together.
  for (const fate of Object.values(FAMILIES).flat()) results.set(fate.program, execute(fate, parameters));
});

afterAll(async () => {
  await Promise.allSettled(results.values());
  await sandbox.close();
  server.close();
  rmSync(folder, { recursive: true });
});

const resultOf = async (program: string) => {
  const result = await results.get(program);
  if (result === undefined) throw new Error(`${program} was not run`);
  return result;
};

describe.each(Object.entries(FAMILIES))('%s', (_, fates) => {
  test.each(fates.map((fate) => [fate.program, fate] as const))('%s', async (program, fate) => {
    const result = await resultOf(program);
    const { status, exitCode, signal: ended, stdout, stderr, violations, message } = result;
    const seen = {
      status,
      exitCode,
      signal: ended,
      stdout: stdout.text.slice(0, 500),
      stderr: stderr.text.slice(-500),
      violations,
      message,
    };
    expect({ ...seen, wanted: [fate.status].flat().includes(status) }).toEqual({ ...seen, wanted: true });
    if (fate.exitCode !== undefined) expect({ ...seen, exitCode }).toEqual({ ...seen, exitCode: fate.exitCode });
    if (fate.signal !== undefined) expect([fate.signal].flat()).toContain(ended);
    const kinds = violations.map(({ kind }) => kind).filter((kind) => !fate.perhaps?.includes(kind));
    expect({ ...seen, kinds }).toEqual({
      ...seen,
      kinds: (fate.violations ?? []).filter((kind) => !fate.perhaps?.includes(kind)),
    });
    expect(stdout.text).toContain(fate.says ?? '');
    expect(stdout.text).not.toContain('REACHED');
    expect(JSON.stringify(result)).not.toContain(canary);
    if (status === 'timeout') expect(result.durationMs).toBeLessThan(TIMEOUT_MS + 1000);
  });
});

describe('when all is over', () => {
  beforeAll(async () => {
    await Promise.allSettled(results.values());
    await sandbox.close();
  });

  test('no container is left', async () => {
    expect(await leftovers(RUN_ID)).toEqual([]);
  });

  test('nobody knocked at the host’s port', () => {
    expect(knocks).toBe(0);
  });

  test('no output folder was left by a link, none brought more than it may', async () => {
    expect((await resultOf('files-output-link-out.py')).files).toEqual([]);
    expect((await resultOf('files-output-links.sh')).files).toEqual([]);
    expect((await resultOf('files-output-many.py')).files).toHaveLength(100);
    for (const ending of ['unreadable.sh', 'closed.sh', 'is-a-pipe.sh', 'endless-path.py'])
      expect((await resultOf(`files-output-${ending}`)).files).toEqual([]);
    expect((await resultOf('files-output-forges-records.py')).files).toMatchObject([{ name: 'a.txt', bytes: 540_000 }]);
    const names = (await resultOf('files-output-names.py')).files.map(({ name }) => name);
    expect(names.filter((name) => /[\u0000-\u001f\\/]/.test(name))).toEqual([]);
  });

  test('the disk of the host grew by less than a megabyte, the memory of this process by less than 50', () => {
    expect((diskUsed() - diskBefore) / MIB).toBeLessThan(1);
    expect((process.memoryUsage().rss - memoryBefore) / MIB).toBeLessThan(50);
  });

  test('every program of the folder is in the table, 90 of them hostile', () => {
    const listed = Object.values(FAMILIES)
      .flat()
      .map(({ program }) => program);
    expect([...listed].sort()).toEqual(readdirSync(join(__dirname, 'programs')).sort());
    expect(listed.filter((program) => !program.startsWith('benign')).length).toBeGreaterThanOrEqual(90);
  });
});
