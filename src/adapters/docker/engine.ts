/** The few calls we make to a Docker engine, each with a time limit, and every failure with a reason code and words. */
import type Dockerode from 'dockerode';
import type { Execution } from '../../core/types';
import type { Specification } from './specification';

export type EngineReason = NonNullable<Execution['reasonCode']>;

/** The engine, the image or the machine failed; never the program. */
export class EngineError extends Error {
  readonly reasonCode: EngineReason;

  constructor(reasonCode: EngineReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reasonCode = reasonCode;
  }
}

const ANSWER_MS = 20_000;
const PULL_MS = 10 * 60_000;
const EVENTS_MS = 5000;

/** Waits for an answer of the engine, but not for ever: a hanging engine is a failing one. */
export async function answer<T>(what: string, promise: Promise<T>, timeoutMs = ANSWER_MS): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const message = `The Docker engine did not answer within ${timeoutMs / 1000} s (${what}). See whether it is overloaded, then try again.`;
      reject(new EngineError('docker_unavailable', message));
    }, timeoutMs);
  });
  try {
    return await Promise.race([promise, late]);
  } catch (cause) {
    throw named(what, cause);
  } finally {
    clearTimeout(timer);
  }
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ENOENT',
  'EACCES',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
]);

function named(what: string, cause: unknown): EngineError {
  if (cause instanceof EngineError) return cause;
  const { message, code } = parseFailure(cause);
  if (code !== null && UNREACHABLE.has(code)) {
    return new EngineError(
      'docker_unavailable',
      `No Docker engine answered (${what}: ${code}). Start it, or set DOCKER_HOST; “sallyport doctor” shows what is missing.`,
      { cause },
    );
  }
  return new EngineError('sandbox_error', `The Docker engine refused (${what}): ${message}`, { cause });
}

function parseFailure(cause: unknown): { readonly message: string; readonly code: string | null } {
  if (!(cause instanceof Error)) return { message: String(cause), code: null };
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : null;
  return { message: cause.message.trim().slice(0, 2000), code };
}

export const statusCodeOf = (error: unknown): number | null =>
  error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : null;

/** The digest that names the image's content, for the record; `null` when the engine knows none. */
export type Image = { readonly id: string; readonly digest: string | null };

/** Docker’s words: `always` asks the registry even where the image is here, `never` asks nobody. */
export type Pull = 'missing' | 'always' | 'never';

/** Hears of a pull when it begins and when it is over, however that went. */
export type PullListener = (reference: string, isOver: boolean) => void;

/** How images come here. */
export type Pulling = { readonly pull: Pull; readonly onPull?: PullListener | undefined };

/** Finds the image, pulling it where it is missing. Throws `image_unavailable` with the registry's own words. */
export async function ensureImage(docker: Dockerode, reference: string, { pull, onPull }: Pulling): Promise<Image> {
  const there = await findImage(docker, reference);
  if (there !== null && pull !== 'always') return there;
  if (pull === 'never') throw missing(reference, 'it is not here, and pulling is switched off');
  onPull?.(reference, false);
  await pullImage(docker, reference).finally(() => onPull?.(reference, true));
  const pulled = await findImage(docker, reference);
  if (pulled === null) throw missing(reference, 'the engine pulled it, but does not have it');
  return pulled;
}

async function findImage(docker: Dockerode, reference: string): Promise<Image | null> {
  try {
    const { Id, RepoDigests } = await docker.getImage(reference).inspect();
    const digest = RepoDigests?.[0]?.split('@')[1] ?? Id;
    return { id: Id, digest };
  } catch (error) {
    if (statusCodeOf(error) === 404) return null;
    throw named('look for the image', error);
  }
}

async function pullImage(docker: Dockerode, reference: string): Promise<void> {
  try {
    const progress = await docker.pull(reference);
    await answer(
      `pull ${reference}`,
      new Promise<void>((resolve, reject) => {
        docker.modem.followProgress(progress, (error) => (error ? reject(error) : resolve()));
      }),
      PULL_MS,
    );
  } catch (error) {
    const { message, code } = parseFailure(error);
    if (code !== null && UNREACHABLE.has(code)) throw named('pull an image', error);
    throw missing(reference, message);
  }
}

const missing = (reference: string, why: string): EngineError =>
  new EngineError(
    'image_unavailable',
    `The image ${reference} is not here and could not be pulled: ${why}. Check \`images\` in the configuration, or build the local images (config/local-images.yml).`,
  );

/** Creates a container; the caller removes it. */
export async function createContainer(
  docker: Dockerode,
  specification: Specification,
  name: string,
): Promise<Dockerode.Container> {
  // Left to itself the client repeats the whole body, profile and all, in the request line.
  const request = { name, _query: { name }, _body: specification };
  return await answer('create a container', docker.createContainer(request));
}

/** Kills and removes, whatever its state; a container that is gone already is as good. */
export async function removeContainer(docker: Dockerode, id: string): Promise<void> {
  const container = docker.getContainer(id);
  try {
    await answer('remove a container', container.remove({ force: true, v: true }));
  } catch (error) {
    const code = causeStatus(error);
    if (code === 404) return;
    if (code !== 409) throw error;
    // The engine is at it already, since the container ended by itself.
    await answer('wait for a removal', container.wait({ condition: 'removed' })).catch((failure) => {
      if (causeStatus(failure) !== 404) throw failure;
    });
  }
}

/** The engine does not know the container any more. */
export const isGone = (error: unknown): boolean => causeStatus(error) === 404;

const causeStatus = (error: unknown): number | null => statusCodeOf(error instanceof EngineError ? error.cause : error);

/** Whether the engine lately said of a container that its memory ran out: known also when the container is gone. */
export async function saidOutOfMemory(docker: Dockerode, id: string, sinceMs: number): Promise<boolean> {
  const until = (Date.now() + 200) / 1000;
  const filters = { container: [id], event: ['oom'] };
  const stream = await answer(
    'ask what happened',
    docker.getEvents({ since: Math.floor(sinceMs / 1000), until, filters }),
  );
  let said = '';
  const whole = new Promise<boolean>((resolve, reject) => {
    stream.on('data', (bytes: Buffer) => {
      said += bytes.toString('utf8');
      if (said.includes(id)) resolve(true);
    });
    stream.once('end', () => resolve(false)).once('error', reject);
  });
  return await answer('hear what happened', whole, EVENTS_MS);
}
