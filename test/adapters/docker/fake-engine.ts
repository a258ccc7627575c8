/**
 * An engine on a socket of its own that can be told to misbehave. It runs nothing: its one container says what the
 * supervisor would say, and remembers how often a program was handed to it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Dockerode from 'dockerode';

/** What one path answers instead of the usual: a status with words, nothing ever, or a cut connection. */
export type Trouble = { readonly status: number; readonly message: string } | 'hangs' | 'cuts';

export type Behaviour = {
  /** By `METHOD path`, with the container's id as `ID`; the first that the request begins with counts. */
  readonly troubles?: Readonly<Record<string, Trouble>>;
  readonly info?: object;
  /** So often inspect answers as usual before its trouble begins. */
  readonly inspects?: number;
  /** What the engine remembers. */
  readonly events?: readonly object[];
  /** Changes what inspect reports. */
  readonly made?: (body: Body) => Body;
  readonly state?: object;
  /** What the supervisor says at first. */
  readonly ready?: string;
  /** At how many doors of the host somebody answers to the empty container. */
  readonly answered?: number;
  /** What becomes of a program that was handed over. */
  readonly program?: 'ends' | 'breaks off' | 'goes on';
  /** As `waitpid` gives it; 0 unless given. */
  readonly waitStatus?: number;
};

type Body = { HostConfig: Record<string, unknown>; [field: string]: unknown };

export type FakeEngine = {
  readonly docker: Dockerode;
  /** `METHOD path` of every request, in order. */
  readonly requests: string[];
  readonly programs: () => number;
  close(): Promise<void>;
};

const ABLE = {
  OSType: 'linux',
  Architecture: 'x86_64',
  CgroupVersion: '2',
  CgroupDriver: 'systemd',
  MemoryLimit: true,
  SwapLimit: true,
  PidsLimit: true,
  CpuCfsQuota: true,
  SecurityOptions: ['name=seccomp,profile=builtin', 'name=cgroupns'],
  Runtimes: { runc: {} },
  DefaultRuntime: 'runc',
  KernelVersion: '6.8.0',
};

const ID = 'c'.repeat(64);

const frame = (stream: number, text: string): Buffer => {
  const head = Buffer.alloc(8);
  head[0] = stream;
  head.writeUInt32BE(Buffer.byteLength(text), 4);
  return Buffer.concat([head, Buffer.from(text)]);
};

export async function startFakeEngine(behaviour: Behaviour = {}): Promise<FakeEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'sallyport-engine-'));
  const socketPath = join(folder, 'docker.sock');
  const requests: string[] = [];
  const attached = new Set<Socket>();
  let body: Body = { HostConfig: {} };
  let programs = 0;
  let inspects = 0;

  const answers: Readonly<Record<string, () => unknown>> = {
    'GET /version': () => ({ Version: '28.0.1', ApiVersion: '1.48', Components: [{ Name: 'runc', Version: '1.2.8' }] }),
    'GET /info': () => ({ ...ABLE, ...behaviour.info }),
    'GET /images/': () => ({ Id: 'sha256:1', RepoDigests: ['image@sha256:2'] }),
    'POST /containers/create': () => ({ Id: ID, Warnings: [] }),
    'POST /containers/ID/start': () => {
      for (const socket of attached) socket.write(frame(1, behaviour.ready ?? 'ready kernel=6.8.0\n'));
    },
    'GET /containers/ID/json': () => {
      const { HostConfig, ...Config } = (behaviour.made ?? ((same) => same))(body);
      const State = { Pid: 999_999_999, Running: false, OOMKilled: false, ExitCode: 0, ...behaviour.state };
      return { Id: ID, State, Config, HostConfig, Mounts: [] };
    },
    'GET /events': () => behaviour.events ?? [],
    'DELETE /containers/ID': () => undefined,
  };

  const handOver = (socket: Socket, bytes: Buffer): void => {
    if (bytes.includes('kindknock')) socket.write(frame(1, `knocked ${behaviour.answered ?? 0}\n`));
    const nonce = /set 5 32\nnonce([0-9a-f]{32})/.exec(bytes.toString('latin1'))?.[1];
    if (nonce === undefined) return;
    programs += 1;
    if (behaviour.program === 'goes on') return;
    if (behaviour.program === 'breaks off') {
      socket.destroy();
      return;
    }
    socket.write(frame(1, `hello\n\0${nonce}\0`));
    socket.write(frame(2, `\0${nonce}\0ended 0 ${behaviour.waitStatus ?? 0}\n`));
  };

  const server: Server = createServer(async (request, response) => {
    const text = await textOf(request);
    if (request.url?.includes('/containers/create')) body = JSON.parse(text);
    respond(request, response);
  });
  const respond = (request: IncomingMessage, response: ServerResponse): void => {
    const name = nameOf(request);
    requests.push(name);
    const isEarly = name.startsWith('GET /containers/ID/json') && inspects++ < (behaviour.inspects ?? 0);
    const trouble = isEarly ? undefined : matching(behaviour.troubles ?? {}, name);
    if (trouble === 'hangs') return;
    if (trouble === 'cuts') request.socket.destroy();
    else if (trouble !== undefined) send(response, trouble.status, { message: trouble.message });
    else send(response, 200, matching(answers, name)?.());
  };
  server.on('upgrade', (request, socket: Socket) => {
    const name = nameOf(request);
    requests.push(name);
    const trouble = matching(behaviour.troubles ?? {}, name);
    socket.on('error', () => undefined);
    if (trouble !== undefined) {
      socket.end('HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    attached.add(socket);
    socket.write('HTTP/1.1 101 UPGRADED\r\nConnection: Upgrade\r\nUpgrade: tcp\r\n\r\n');
    socket.on('data', (bytes) => handOver(socket, bytes));
    socket.on('end', () => socket.end());
  });
  await new Promise<void>((resolve) => server.listen(socketPath, resolve));

  return {
    docker: new Dockerode({ socketPath }),
    requests,
    programs: () => programs,
    close: async () => {
      server.closeAllConnections();
      for (const socket of attached) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const nameOf = ({ method, url }: IncomingMessage): string =>
  `${method} ${url?.replace(/^\/v[\d.]+/, '').replaceAll(ID, 'ID')}`;

function matching<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.entries(table).find(([begin]) => name.startsWith(begin))?.[1];
}

function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(value === undefined ? 204 : status, { 'content-type': 'application/json' });
  response.end(value === undefined ? undefined : JSON.stringify(value));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}
