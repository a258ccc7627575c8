/** What a model wrote once is played again without one, and the demo of a task is what it says (contract §9). */
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cli } from '../support/acceptance-cli';
import { ROOT, start } from '../support/acceptance-step';
import { takeTurn } from '../support/acceptance-turns';

jest.setTimeout(300_000);

const EVENT = readFileSync(join(ROOT, 'examples/events/run-task.json'), 'utf8');
const SCRIPT = readFileSync(join(ROOT, 'examples/tasks/factorial.json'), 'utf8');

/** Without what no two runs share: measured times and sizes, the clock, the port of the local GitHub. */
const lasting = (report: string): string =>
  report
    .replace(/<details>\n<summary><b>Memory over time[\s\S]*?<\/details>\n/g, '')
    .replace(/"durationMs":\d+|"createdAt":"[^"]*"|127\.0\.0\.1:\d+/g, '…')
    .replace(/<?\s?\d[\d.,\s]*\s(?:ms|s|KiB|MiB|%)(?![\w])/g, ' …')
    .replace(/`[▏▎▍▌▋▊▉█░]+`/g, '…')
    .replace(/(?: *…)+/g, ' …');

const simulated = (words: readonly string[], files: Readonly<Record<string, string>>) =>
  cli({ words: ['simulate', 'event.json', '--config', '.github/sallyport.yml', ...words], files });

describe('a task that is simulated', () => {
  it('is played again from its transcript, without a model, to the same report', async () => {
    const first = await simulated(['--script', 'script.json'], { 'event.json': EVENT, 'script.json': SCRIPT });
    const folder = /^› Records, outputs and the job summary: (.+)$/m.exec(first.stderr)?.[1] ?? '';
    const id = /`\/run rerun ([0-9a-f]{12})`/.exec(first.stdout)?.[1] ?? '';
    const transcript = readFileSync(join(folder, `results/${id}/transcript.json`), 'utf8');
    const again = await simulated(['--replay', 'told.json'], { 'event.json': EVENT, 'told.json': transcript });
    await rm(folder, { recursive: true });
    expect([first.exitCode, again.exitCode]).toEqual([0, 0]);
    expect(again.stderr).not.toContain('The model is a scripted stand-in');
    expect(first.stdout).toContain('2432902008176640000');
    expect(lasting(again.stdout)).toBe(lasting(first.stdout));
  });

  it('cannot be played from a transcript that tells of another task', async () => {
    const first = await simulated(['--replay', 'told.json'], { 'event.json': EVENT, 'told.json': '{"v":1}' });
    expect(first.stdout).not.toContain('✅');
    expect(first.stdout).toMatch(/transcript/i);
  });
});

describe('npm run demo -- --task', () => {
  it('shows the report of a task whose second program was right', async () => {
    const { PATH = '', HOME = '', DOCKER_HOST } = process.env;
    const env = { PATH, HOME, SALLYPORT_NO_INSTALL: '1', ...(DOCKER_HOST === undefined ? {} : { DOCKER_HOST }) };
    const { exitCode, stdout } = await takeTurn(() => start(['scripts/demo', '--task'], { env, cwd: ROOT }));
    expect(exitCode).toBe(0);
    expect(stdout).toContain('An issue on a local GitHub gets this comment:');
    expect(stdout).toContain('Generated Python program passed: output as expected');
    expect(stdout).toContain('2432902008176640000');
    expect(Math.max(...stdout.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
  });
});
