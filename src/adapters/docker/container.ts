/** One container of ours, started and waiting at its standard input; no foreign byte is in it until `send`. */
import { Duplex } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type Dockerode from 'dockerode';
import { differences } from './comparison';
import { createDemultiplexer, type OutputStream } from './demultiplex';
import { answer, createContainer, EngineError, isGone, removeContainer, saidOutOfMemory } from './engine';
import type { Specification } from './specification';

export type Listener = (stream: OutputStream, bytes: Buffer) => void;

export type EndState = { readonly oomKilled: boolean; readonly running: boolean; readonly exitCode: number | null };

export type WaitingContainer = {
  readonly id: string;
  /** Process 1 as the engine's host numbers it. */
  readonly pid: number;
  /** The runtime gave it a kernel of its own: the host's control group then says little of what is inside. */
  readonly hasOwnKernel: boolean;
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

export type Start = {
  readonly specification: Specification;
  readonly name: string;
  /** Release of the kernel of the engine's machine. */
  readonly hostKernel: string;
  /** Called when the engine has been told to start it: from then on this process only waits. */
  readonly onUnderWay?: () => void;
};

/** Creates, compares, attaches, starts and waits until the supervisor says it is there. Leaves nothing when it throws. */
export async function startContainer(docker: Dockerode, start: Start): Promise<WaitingContainer> {
  const container = await createContainer(docker, start.specification, start.name);
  try {
    return await bringUp(docker, container, start);
  } catch (error) {
    await removeContainer(docker, container.id).catch(() => undefined);
    throw error;
  }
}

async function bringUp(
  docker: Dockerode,
  container: Dockerode.Container,
  { specification, hostKernel, onUnderWay }: Start,
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
  const started = answer('start a container', container.start());
  if (onUnderWay !== undefined) afterSending().then(onUnderWay);
  await started.catch((error) => {
    throw withoutPerl(error, specification);
  });
  const [made, seen] = await Promise.all([
    answer('inspect a container', container.inspect()),
    answer('wait for the supervisor', ready, READY_MS),
  ]);
  const wrong = differences(specification, made);
  if (wrong.length > 0) throw unlike(wrong);
  const hasOwnKernel = seen.kernel !== hostKernel;
  const open = hasOwnKernel ? seen.gaps.filter((gap) => !HOST_KERNEL_GAPS.has(gap)) : seen.gaps;
  if (open.length > 0) throw leaky(open);
  const listen = (own: Listener): void => {
    listener = own;
  };
  const facts = { id: container.id, pid: made.State.Pid, hasOwnKernel };
  return { ...facts, closed, listen, ...controls(docker, container, stream, closed) };
}

/** A request is on its way once its socket has connected and taken it, which are two turns of the event loop. */
async function afterSending(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await nextTurn();
}

type Controls = Omit<WaitingContainer, 'id' | 'pid' | 'hasOwnKernel' | 'closed' | 'listen'>;

function controls(docker: Dockerode, container: Dockerode.Container, stream: Duplex, closed: Promise<void>): Controls {
  const bornMs = Date.now();
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
      try {
        const { State } = await answer('inspect a container', container.inspect());
        return { oomKilled: State.OOMKilled, running: State.Running, exitCode: State.Running ? null : State.ExitCode };
      } catch (error) {
        // The engine removes a container that has ended; what it said of its memory is still to be had.
        if (!isGone(error)) throw error;
        return { oomKilled: await saidOutOfMemory(docker, container.id, bornMs), running: false, exitCode: null };
      }
    },
    remove: async () => {
      stream.destroy();
      await removeContainer(docker, container.id);
    },
  };
}

type Seen = { readonly kernel: string; readonly gaps: readonly string[] };

/** The supervisor says that it is there, on which kernel, and names what does not hold. */
async function readiness(closed: Promise<void>, listen: (listener: Listener) => void): Promise<Seen> {
  let said = '';
  const heard = new Promise<Seen>((resolve) => {
    listen((_, bytes) => {
      said = `${said}${bytes.toString('latin1')}`.slice(-2000);
      const [, kernel, gaps] = /^ready kernel=(\S+)(.*)\n/m.exec(said) ?? [];
      if (kernel !== undefined) resolve({ kernel, gaps: (gaps ?? '').split(' ').filter((gap) => gap !== '') });
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

/**
 * What guards the host's kernel means nothing in front of another one, which does not even show it: gVisor knows neither
 * our filter nor the mount options `nosuid` and `nodev` (it honours no set-uid bit, and nobody may make devices).
 */
const HOST_KERNEL_GAPS: ReadonlySet<string> = new Set([
  ...['seccomp', 'vsock', 'ptrace', 'namespaces', 'io_uring', 'supervisor'],
  ...['tmp-nosuid', 'tmp-nodev'],
]);

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
