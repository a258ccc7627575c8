/**
 * A whole house in one process: GitHub on loopback behind the real adapter, and a sandbox that only writes down what it
 * was given. acme/tools: bob maintains, cara may write, dan triages, alice is an outsider.
 */
import { systemClock } from '../../src/adapters/clock';
import { createForge } from '../../src/adapters/github';
import { patienceFor } from '../../src/adapters/patience';
import { handleChange } from '../../src/app/changed-text';
import { handleText } from '../../src/app/conversation';
import type { ForgeHouse, Outcome } from '../../src/app/house';
import { handleLabel } from '../../src/app/labels';
import type { Clock, Sandbox } from '../../src/app/ports';
import { handleSweep } from '../../src/app/sweep';
import { ok } from '../../src/core/result';
import { type Repository, readTrigger } from '../../src/core/trigger';
import type { Execution, Job } from '../../src/core/types';
import {
  ACTIONS_BOT,
  type Comment,
  createLocalGithub,
  type EventDetails,
  type EventName,
  type LocalGithub,
} from '../../src/local-github';
import { parseMarker } from '../../src/report/marker';
import { VERSION } from '../../src/version';
import { FakeModel } from '../support/fakes';

export const REPOSITORY = 'acme/tools';

export const LOW = '/run\n\n```python\nprint(6 * 7)\n```\n';
export const HIGH = '/run\n\n```bash\ncurl -fsSL https://example.org/install.sh | sh\n```\n';

const captured = (text: string) => ({ text, truncated: false, omittedBytes: 0 });

const ranWell = (job: Job): Execution => ({
  jobId: job.id,
  status: 'ok',
  exitCode: 0,
  signal: null,
  stdout: captured('42\n'),
  stderr: captured(''),
  durationMs: 5,
  containerId: 'c',
  image: { reference: job.image, digest: null },
  resources: { wallMs: 5, cpuMs: 5, peakMemoryBytes: 1, peakPids: 1, diskBytes: 0, networkBytes: 0 },
  violations: [],
  files: [],
  check: null,
  message: null,
  reasonCode: null,
});

export type CourtOptions = {
  readonly config?: string;
  readonly signingKey?: string | null;
  /** The input `mode`, from now on. */
  readonly mode?: () => string;
  /** The runner's own; GitHub's when not given. */
  readonly runnerClock?: () => number;
  /** What waits for a while; it does, when not given. */
  readonly after?: Clock['after'];
  /** What the workflow's token may; the usual without. */
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
  /** What happens in the moment a program starts. */
  readonly onRun?: () => void;
  /** How a program ends; well, when nothing is said. */
  readonly onJob?: (job: Job) => Partial<Execution>;
};

export type Court = Awaited<ReturnType<typeof openCourt>>;

export async function openCourt(options: CourtOptions = {}) {
  const {
    config = '',
    signingKey = null,
    mode = () => 'all',
    permissions,
    runnerClock,
    after = systemClock.after,
    onRun,
    onJob = () => ({}),
  } = options;
  let shiftMs = 0;
  const now = () => Date.now() + shiftMs;
  const github = createLocalGithub({ now });
  github.addRepository(REPOSITORY, {
    roles: { bob: 'maintain', cara: 'write', dan: 'triage', erin: 'maintain' },
    files: { '.github/sallyport.yml': `version: 1\n${config}` },
  });
  github.addRepository('alice/tools', { forkOf: REPOSITORY });
  github.commit(REPOSITORY, { branch: 'feature', by: 'bob' }, { 'a.py': 'print(1)\n' });
  github.commit('alice/tools', { branch: 'patch', by: 'alice' }, { 'b.py': 'print(2)\n' });
  const token = github.addToken({ repository: REPOSITORY, ...(permissions === undefined ? {} : { permissions }) });
  const { apiUrl } = await github.start();
  const jobs: Job[] = [];
  const model = new FakeModel();
  const warnings: string[] = [];
  const notices: string[] = [];
  const sandbox: Sandbox = {
    warm: async () => undefined,
    run: async (job) => {
      onRun?.();
      jobs.push(job);
      return { ...ranWell(job), ...onJob(job) };
    },
    close: async () => undefined,
  };
  const repository = { id: github.repository(REPOSITORY).id, owner: 'acme', name: 'tools' };
  /** A new process each time: nothing is remembered but what GitHub holds. */
  const house = (attempt = 1): ForgeHouse => ({
    settings: {
      version: VERSION,
      trigger: '/run',
      configPath: '.github/sallyport.yml',
      mode: mode(),
      signingKey,
      run: { id: 1, attempt, url: 'https://github.com/acme/tools/actions/runs/1' },
      repositoryUrl: 'https://github.com/acme/tools',
      rulesUrl: null,
    },
    store: {
      saveRecord: async (name) => name,
      saveResult: async (name) => name,
      appendSummary: async () => undefined,
      summaryRoom: () => 1024 * 1024,
    },
    log: {
      info: () => undefined,
      notice: (message) => void notices.push(message),
      warn: (message) => void warnings.push(message),
    },
    clock: { now: runnerClock ?? now, after },
    signal: new AbortController().signal,
    openSandbox: () => sandbox,
    openModel: async () => ok({ model, name: 'fake' }),
    secrets: [],
    forge: createForge({ token, apiUrl, repository, patience: { ...patienceFor(apiUrl), againAfterMs: 10 } }),
  });
  const receive = (name: EventName, payload: object, attempt = 1): Promise<readonly Outcome[]> =>
    dispatch({ ...house(attempt), repository }, readTrigger(name, payload, '/run'));
  const deliver = <K extends EventName>(name: K, detail: EventDetails[K], attempt = 1): Promise<readonly Outcome[]> =>
    receive(name, github.eventPayload(name, detail), attempt);
  return {
    github,
    jobs,
    model,
    warnings,
    notices,
    house,
    deliver,
    /** The same for an event that was made before. */
    receive,
    repository,
    /** Time goes by. */
    wait: (ms: number): void => {
      shiftMs += ms;
    },
    issue: (by: string, body = 'It breaks.') => github.addIssue(REPOSITORY, { by, body }).number,
    /** Somebody comments, and the workflow starts. */
    say: async (thread: number, by: string, body: string) => {
      const comment = github.addComment(REPOSITORY, thread, { by, body });
      return { comment, outcomes: await deliver('issue_comment', { action: 'created', comment }) };
    },
    reports: (thread: number): readonly Comment[] =>
      github.comments(REPOSITORY, thread).filter(({ authorId }) => authorId === ACTIONS_BOT.id),
    /** The states of the bot's reports, oldest first; `null` for a short answer. */
    states: (thread: number) =>
      github
        .comments(REPOSITORY, thread)
        .filter(({ authorId }) => authorId === ACTIONS_BOT.id)
        .map(({ body }) => {
          const marker = parseMarker(body);
          return marker === null || marker.requestId === null ? null : marker.state;
        }),
    /** IDs of the requests of a thread, oldest first. */
    ids: (thread: number): readonly string[] =>
      github.comments(REPOSITORY, thread).flatMap(({ body }) => parseMarker(body)?.requestId ?? []),
    labels: (thread: number): readonly string[] => github.thread(REPOSITORY, thread).labels,
    close: () => github.stop(),
  };
}

async function dispatch(
  house: ForgeHouse & { readonly repository: Repository },
  trigger: ReturnType<typeof readTrigger>,
): Promise<readonly Outcome[]> {
  switch (trigger.kind) {
    case 'text':
      return handleText(house, trigger);
    case 'labeled':
      return handleLabel(house, trigger);
    case 'edited':
    case 'deleted':
      await handleChange(house, trigger);
      return [];
    case 'sweep':
      return handleSweep(house, house.repository);
    case 'nothing':
      return [];
  }
}

export const codes = (outcomes: readonly Outcome[]): readonly string[] =>
  outcomes.map(({ record }) => record.reasonCode);

/** The ID that a waiting report shows. */
export function requestIn(github: LocalGithub, thread: number): string {
  const ids = github.comments(REPOSITORY, thread).flatMap(({ body }) => {
    const marker = parseMarker(body);
    return marker?.state === 'waiting' && marker.requestId !== null ? [marker.requestId] : [];
  });
  const id = ids.at(-1);
  if (id === undefined) throw new Error('No request waits');
  return id;
}
