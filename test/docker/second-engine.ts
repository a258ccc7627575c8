/** An engine of its own for tests that end it, restart it or give it another runtime: nobody else's containers are touched. */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import Dockerode from 'dockerode';

const run = promisify(execFile);
const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Where a program of this machine lies; `null` when it has none of that name. */
export function programPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name));
  return folders.find((path) => isExecutable(path)) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** An engine is started by root, on the machine that the tests run on. */
export const CAN_START_ENGINES = process.getuid?.() === 0 && programPath('dockerd') !== null;

export type SecondEngine = {
  readonly docker: Dockerode;
  /** Copies an image over from the machine's own engine. */
  load(image: string): Promise<void>;
  /** Ends it with this signal and waits until it is gone. */
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it again, on the same data. */
  start(): Promise<void>;
  /** Ends it and everything that it started, and removes its data. */
  dispose(): Promise<void>;
};

/** An engine’s companion dies with it; until it is reaped, the next engine would take it for alive. */
async function forgetContainerd(folder: string): Promise<void> {
  const pidFile = join(folder, 'exec-root/containerd/containerd.pid');
  if (!existsSync(pidFile)) return;
  const stat = `/proc/${Number(readFileSync(pidFile, 'utf8'))}/stat`;
  const lives = (): boolean => existsSync(stat) && /^\d+ \(containerd\) [^ZX]/.test(readFileSync(stat, 'utf8'));
  for (let tries = 0; tries < 100 && lives(); tries++) await sleep(100);
  rmSync(pidFile, { force: true });
}

/** What an engine that was killed left of its own machinery: each names the engine’s folder. */
const processesOf = (folder: string): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/cmdline`))
    .filter((name) => readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(`${folder}/`))
    .map(Number);

const mountsBelow = (folder: string): readonly string[] =>
  readFileSync('/proc/self/mountinfo', 'utf8')
    .split('\n')
    .map((line) => line.split(' ')[4] ?? '')
    .filter((mount) => mount.startsWith(`${folder}/`))
    .reverse();

export async function startSecondEngine(configuration: Readonly<Record<string, unknown>> = {}): Promise<SecondEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-engine-'));
  const socketPath = join(folder, 'socket');
  const host = `unix://${socketPath}`;
  const config = join(folder, 'daemon.json');
  writeFileSync(config, JSON.stringify(configuration));
  const own = ['data-root', 'exec-root', 'pidfile'].flatMap((name) => [`--${name}`, join(folder, name)]);
  const words = ['--config-file', config, ...own, '--host', host, '--bridge=none', '--iptables=false'];
  const docker = new Dockerode({ socketPath });
  let daemon: ChildProcess | null = null;

  const start = async (): Promise<void> => {
    const log = openSync(join(folder, 'log'), 'a');
    rmSync(join(folder, 'pidfile'), { force: true });
    daemon = spawn('dockerd', [...words, '--ip6tables=false'], { stdio: ['ignore', log, log] });
    for (let tries = 0; tries < 240; tries++) {
      if (await docker.ping().then(Boolean, () => false)) return;
      if (daemon.exitCode !== null) break;
      await sleep(250);
    }
    throw new Error(`the second engine does not start: ${readFileSync(join(folder, 'log'), 'utf8').slice(-2000)}`);
  };
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    if (daemon === null || daemon.exitCode !== null || daemon.signalCode !== null) return;
    const ended = once(daemon, 'exit');
    daemon.kill(signal);
    await ended;
    await forgetContainerd(folder);
  };
  await start();
  return {
    docker,
    load: async (image) => {
      const file = join(folder, 'image.tar');
      await run('docker', ['save', '--output', file, image]);
      await run('docker', ['--host', host, 'load', '--input', file]);
      rmSync(file);
    },
    end,
    start,
    dispose: async () => {
      await end('SIGTERM');
      for (const pid of processesOf(folder)) process.kill(pid, 'SIGKILL');
      for (const mount of mountsBelow(folder)) await run('umount', ['--lazy', mount]);
      rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
    },
  };
}
