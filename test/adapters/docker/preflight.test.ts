/** The knock: by a container that tells the truth or lies, and by the supervisor's own Perl on a machine full of doors. */
import { spawn } from 'node:child_process';
import { connect } from 'node:net';
import type { WaitingContainer } from '../../../src/adapters/docker/container';
import { probeContainer } from '../../../src/adapters/docker/preflight';
import { SUPERVISOR } from '../../../src/adapters/docker/supervisor';

type Saying = (frame: Buffer) => Promise<string>;

function containerThat(says: Saying): WaitingContainer {
  let hear: (text: string) => void = () => undefined;
  return {
    id: 'c',
    pid: 1,
    hasOwnKernel: false,
    closed: new Promise(() => undefined),
    isClosed: () => false,
    listen: (listener) => {
      hear = (text) => listener('stdout', Buffer.from(text));
    },
    send: (frame) => {
      says(frame).then(hear);
    },
    kill: async () => undefined,
    end: async () => true,
    endState: async () => ({ oomKilled: false, running: true, exitCode: null }),
    remove: async () => undefined,
  };
}

/** The first IPv4 address in the frame: family 2, then the port. */
function portIn(frame: Buffer): number {
  return frame.readUInt16BE(frame.indexOf(Buffer.from([2, 0])) + 2);
}

async function visit(frame: Buffer): Promise<void> {
  await new Promise((resolve) => connect(portIn(frame), '127.0.0.1').once('close', resolve));
}

describe('a container that is tried out', () => {
  test('passes when nobody answers and nobody came', async () => {
    const check = await probeContainer(containerThat(async () => 'knocked 0\n'));
    expect(check).toMatchObject({ name: 'container', state: 'ok', detail: expect.stringContaining('in vain at') });
  });

  test('fails when it says that somebody answered', async () => {
    expect(await probeContainer(containerThat(async () => 'knocked 1\n'))).toMatchObject({ state: 'failed' });
  });

  test('fails when somebody came, whatever it says', async () => {
    const liar = containerThat(async (frame) => {
      await visit(frame);
      return 'knocked 0\n';
    });
    expect(await probeContainer(liar)).toMatchObject({ state: 'failed' });
  });
});

test('the supervisor’s knock finds every open door of the machine it is on', async () => {
  const perl = spawn('perl', ['-e', SUPERVISOR], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ready = new Promise((resolve) => perl.stdout.once('data', resolve));
  await ready;
  const outside = containerThat(async (frame) => {
    perl.stdin.write(frame);
    return await new Promise<string>((resolve) => perl.stdout.once('data', (bytes: Buffer) => resolve(String(bytes))));
  });
  const check = await probeContainer(outside);
  perl.stdin.end();
  expect(check).toMatchObject({ state: 'failed', detail: 'a container reached a port of this machine' });
});
