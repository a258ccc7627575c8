/** One container of ours, started and waiting at its standard input; no foreign byte is in it until `send`. */
import { Duplex } from 'node:stream';
import type Dockerode from 'dockerode';
import { differences } from './comparison';
import { createDemultiplexer, type OutputStream } from './demultiplex';
import { answer, createContainer, EngineError, removeContainer } from './engine';
import type { Specification } from './specification';

export type Listener = (stream: OutputStream, bytes: Buffer) => void;

export type EndState = { readonly oomKilled: boolean; readonly running: boolean; readonly exitCode: number | null };

export type WaitingContainer = {
  readonly id: string;
  /** Process 1 as the engine's host numbers it. */
  readonly pid: number;
  /** Resolves when the stream to the container ends, for whatever reason. */
  readonly closed: Promise<void>;
  /** Whether that has happened. */
  isClosed(): boolean;
  /** Output goes to one listener at a time. */
  listen(listener: Listener): void;
  send(frame: Buffer): void;
  /** Cuts the stream, then kills. Resolves when the engine has acknowledged. */
  kill(): Promise<void>;
  /** Asks the supervisor to end; says whether process 1, and so everything inside, was seen to be gone. */
  end(): Promise<boolean>;
  endState(): Promise<EndState>;
  /** Kills, if need be, and removes. */
  remove(): Promise<void>;
};

const READY_MS = 20_000;

/** The supervisor ends within milliseconds of being asked. */
const END_MS = 1000;

/** Creates, compares, attaches, starts and waits until the supervisor says it is there. Leaves nothing when it throws. */
export async function startContainer(
  docker: Dockerode,
  specification: Specification,
  name: string,
): Promise<WaitingContainer> {
  const container = await createContainer(docker, specification, name);
  try {
    return await bringUp(docker, container, specification);
  } catch (error) {
    await removeContainer(docker, container.id).catch(() => undefined);
    throw error;
  }
}

async function bringUp(
  docker: Dockerode,
  container: Dockerode.Container,
  specification: Specification,
): Promise<WaitingContainer> {
  const stream = await answer(
    'attach to a container',
    container.attach({ stream: true, stdin: true, stdout: true, stderr: true, hijack: true }),
  );
  if (!(stream instanceof Duplex)) throw new EngineError('sandbox_error', 'The Docker engine gave no two-way stream.');
  let listener: Listener = () => undefined;
  const closed = new Promise<void>((resolve) => {
    stream
      .once('close', resolve)
      .once('end', resolve)
      .once('error', () => resolve());
  });
  // Never paused: a reader that rests wedges the engine's kill, wait and inspect.
  stream.on(
    'data',
    createDemultiplexer((from, bytes) => listener(from, bytes)),
  );
  const ready = readiness(closed, (own) => {
    listener = own;
  });
  // Looked at below; until then its failure is not an unhandled one.
  ready.catch(() => undefined);
  await answer('start a container', container.start()).catch((error) => {
    throw withoutPerl(error, specification);
  });
  const [made, gaps] = await Promise.all([
    answer('inspect a container', container.inspect()),
    answer('wait for the supervisor', ready, READY_MS),
  ]);
  const wrong = differences(specification, made);
  if (wrong.length > 0) throw unlike(wrong);
  const open = gapsThatCount(gaps, specification.HostConfig.Runtime);
  if (open.length > 0) throw leaky(open);
  const listen = (own: Listener): void => {
    listener = own;
  };
  return { id: container.id, pid: made.State.Pid, closed, listen, ...controls(docker, container, stream, closed) };
}

type Controls = Omit<WaitingContainer, 'id' | 'pid' | 'closed' | 'listen'>;

function controls(docker: Dockerode, container: Dockerode.Container, stream: Duplex, closed: Promise<void>): Controls {
  let killed: Promise<void> | null = null;
  return {
    isClosed: () => stream.destroyed || stream.readableEnded,
    send: (frame) => {
      stream.write(frame);
    },
    kill: async () => {
      stream.removeAllListeners('data');
      stream.resume();
      stream.destroy();
      killed ??= removeContainer(docker, container.id);
      await killed;
    },
    end: async () => {
      if (killed !== null) return await killed.then(() => true).catch(() => false);
      stream.end();
      const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), END_MS).unref());
      return await Promise.race([closed.then(() => true), late]);
    },
    endState: async () => {
      const { State } = await answer('inspect a container', container.inspect());
      return { oomKilled: State.OOMKilled, running: State.Running, exitCode: State.Running ? null : State.ExitCode };
    },
    remove: async () => {
      stream.destroy();
      await removeContainer(docker, container.id);
    },
  };
}

/** The supervisor says that it is there, and names what does not hold. */
async function readiness(closed: Promise<void>, listen: (listener: Listener) => void): Promise<readonly string[]> {
  let said = '';
  const heard = new Promise<readonly string[]>((resolve) => {
    listen((_, bytes) => {
      said = `${said}${bytes.toString('latin1')}`.slice(-2000);
      const gaps = /^ready(.*)\n/m.exec(said)?.[1];
      if (gaps !== undefined) resolve(gaps.split(' ').filter((gap) => gap !== ''));
    });
  });
  const gone = closed.then((): never => {
    throw new EngineError(
      'sandbox_error',
      `The supervisor in the container ended before it was ready: ${JSON.stringify(said)}`,
    );
  });
  return await Promise.race([heard, gone]);
}

/** Another runtime brings its own kernel, which has no use for our filter; all that is not the filter's counts there too. */
const FILTER_GAPS = new Set(['seccomp', 'vsock', 'ptrace', 'namespaces', 'io_uring', 'supervisor']);

const gapsThatCount = (gaps: readonly string[], runtime: string | undefined): readonly string[] =>
  runtime === undefined || runtime === 'runc' ? gaps : gaps.filter((gap) => !FILTER_GAPS.has(gap));

const leaky = (gaps: readonly string[]): EngineError =>
  new EngineError(
    'sandbox_error',
    `The container does not hold what it should (${gaps.join(', ')}); nothing ran in it. See “sallyport doctor”; a current engine, runc and kernel mend this.`,
  );

function withoutPerl(error: unknown, { Image }: Specification): unknown {
  if (!(error instanceof Error) || !/"?perl"?: executable file not found|exec: "perl"/.test(error.message))
    return error;
  return new EngineError(
    'image_unavailable',
    `The image ${Image} has no perl, which the supervisor inside needs. Use an image that has it: Debian’s and Ubuntu’s, so every “-slim” one, do.`,
    { cause: error },
  );
}

function unlike(wrong: ReturnType<typeof differences>): EngineError {
  const [first] = wrong;
  const names = wrong.map(({ field }) => field).join(', ');
  return new EngineError(
    'sandbox_error',
    `The engine did not build the container as asked (${names}); nothing ran in it. ${first?.field}: expected ${JSON.stringify(first?.expected)?.slice(0, 200)}, got ${JSON.stringify(first?.got)?.slice(0, 200)}. A newer engine or kernel mends this; “sallyport doctor” tells more.`,
  );
}
