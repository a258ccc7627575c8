/**
 * The language of the supervisor's standard input: records of `kind nameBytes dataBytes\n`, name, data. One frame holds
 * everything a program needs, so nothing is mounted, copied or passed by argument.
 */
import { FOLDERS, type Launch, PATHS } from './launch';

export type RunFrame = {
  readonly launch: Launch;
  /** What the supervisor prints around its word that the program has ended; nobody inside can know it before. */
  readonly nonce: string;
  /** The second line behind the host's own timer: process 1 ends the container after this. */
  readonly seconds: number;
};

export function runFrame({ launch, nonce, seconds }: RunFrame): Buffer {
  return Buffer.concat([
    record('set', 'nonce', nonce),
    record('set', 'seconds', String(seconds)),
    record('set', 'cwd', PATHS.work),
    record('set', 'stdin', PATHS.stdin),
    ...FOLDERS.map((folder) => record('folder', folder, '')),
    ...launch.files.map(({ path, content }) => record('file', path, content)),
    ...Object.entries(launch.env).map(([name, value]) => record('env', name, value)),
    ...launch.argv.map((argument) => record('arg', '', argument)),
    record('go', '', ''),
  ]);
}

/** Asks for what the program left in its output folder: at most so many files and bytes. */
export function collectFrame(files: number, bytes: number): Buffer {
  return Buffer.concat([
    record('set', 'kind', 'collect'),
    record('set', 'files', String(files)),
    record('set', 'bytes', String(bytes)),
    record('go', '', ''),
  ]);
}

/** Asks an empty container to knock at these socket addresses and to say how many answered. */
export function knockFrame(addresses: readonly Buffer[]): Buffer {
  return Buffer.concat([
    record('set', 'kind', 'knock'),
    ...addresses.map((address) => record('arg', '', address)),
    record('go', '', ''),
  ]);
}

function record(kind: string, name: string, data: string | Buffer): Buffer {
  const nameBytes = Buffer.from(name);
  const dataBytes = typeof data === 'string' ? Buffer.from(data) : data;
  return Buffer.concat([Buffer.from(`${kind} ${nameBytes.length} ${dataBytes.length}\n`), nameBytes, dataBytes]);
}
