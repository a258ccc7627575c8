/**
 * How long a process lives, in paired runs: an event without a command against a bare `node -e 0` (the bound is 2.5), and
 * one cold `sallyport run` against `docker run --rm` of the same image (the bound is 1.3).
 * `node -r ./bench/typescript.cjs bench/start.ts [pairs]`. Prints medians and ratios; nothing is judged here.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PAIRS = Number(process.argv[2] ?? 20);
const DIST = join(__dirname, '../dist');
const IMAGE = 'sallyport.local/python:3.13';
const folder = mkdtempSync(join(tmpdir(), 'sallyport-bench-'));
const event = join(folder, 'event.json');
const program = join(folder, 'program.py');
const repository = { id: 1, full_name: 'acme/widgets' };
const person = { id: 2, login: 'octocat', type: 'User' };
writeFileSync(
  event,
  JSON.stringify({
    action: 'created',
    repository,
    sender: person,
    issue: { number: 5 },
    comment: { id: 3, body: 'Thank you!', user: person },
  }),
);
writeFileSync(program, 'print(sum(range(1000)))\n');

type Contest = { readonly name: string; readonly ours: readonly string[]; readonly theirs: readonly string[] };

const HARDENED = [
  '--network',
  'none',
  '--read-only',
  '--tmpfs',
  '/tmp:rw,noexec,nosuid,nodev,size=100m',
  '--user',
  '65534:65534',
  '--cap-drop',
  'ALL',
  '--security-opt',
  'no-new-privileges',
  '--memory',
  '612m',
  '--memory-swap',
  '612m',
  '--cpus',
  '1',
  '--pids-limit',
  '64',
  '--log-driver',
  'none',
];

const CONTESTS: readonly Contest[] = [
  {
    name: 'a comment without a command / node -e 0',
    ours: ['node', join(DIST, 'index.js')],
    theirs: ['node', '-e', '0'],
  },
  {
    name: 'sallyport run, cold / docker run --rm',
    ours: ['node', join(DIST, 'cli.js'), 'run', program, '--config', join(DIST, '../config/local-images.yml')],
    theirs: ['docker', 'run', '--rm', ...HARDENED, IMAGE, 'python3', '-c', 'print(sum(range(1000)))'],
  },
];

const ENV = {
  PATH: process.env['PATH'],
  HOME: process.env['HOME'],
  GITHUB_EVENT_NAME: 'issue_comment',
  GITHUB_EVENT_PATH: event,
};

function timeOf([command = '', ...words]: readonly string[]): number {
  const began = performance.now();
  const { status, stderr } = spawnSync(command, words, { env: ENV, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${command} ${words[0]} ended with ${status}: ${stderr}`);
  return performance.now() - began;
}

const median = (values: readonly number[]): number =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;

for (const { name, ours, theirs } of CONTESTS) {
  timeOf(ours);
  timeOf(theirs);
  const pairs = Array.from({ length: PAIRS }, () => ({ ours: timeOf(ours), theirs: timeOf(theirs) }));
  const ratio = median(pairs.map((pair) => pair.ours / pair.theirs));
  const ms = (side: 'ours' | 'theirs') => `${median(pairs.map((pair) => pair[side])).toFixed(0)} ms`;
  console.log(`${name}: ${ms('ours')} / ${ms('theirs')} = ${ratio.toFixed(2)} (median of ${PAIRS} pairs)`);
}
