/** The world of the pipeline in memory: a GitHub that keeps what is written, a sandbox, a store, a log and a clock. */
import type { ForgeHouse, Settings } from '../../src/app/house';
import {
  type Clock,
  type CommentState,
  type Forge,
  ForgeError,
  type LabeledThread,
  type LabelSeed,
  type Log,
  type Model,
  type ModelAnswer,
  type ModelFailure,
  type ModelReply,
  type ModelRequest,
  type PublishedCheck,
  type ReactionContent,
  type Sandbox,
  type SourceText,
  type Store,
  type Thread,
  type ThreadComment,
  type ThreadEvent,
  type WarmRequest,
} from '../../src/app/ports';
import { ok } from '../../src/core/result';
import type { Account, Source } from '../../src/core/trigger';
import type { Captured, Execution, Job, Role } from '../../src/core/types';

export const ALICE: Account = { id: 11, login: 'alice', isBot: false };
export const BOB: Account = { id: 12, login: 'bob', isBot: false };
export const BOT: Account = { id: 41_898_282, login: 'github-actions[bot]', isBot: true };

export const START_MS = Date.parse('2026-11-20T12:00:00.000Z');

/** Stands still unless somebody sets it; what waits for a while happens when `pass` has gone so far. */
export class FakeClock implements Clock {
  nowMs = START_MS;
  readonly #waiting = new Set<{ readonly atMs: number; readonly deed: () => void }>();

  now(): number {
    return this.nowMs;
  }

  after(ms: number, deed: () => void): () => void {
    const waiting = { atMs: this.nowMs + ms, deed };
    this.#waiting.add(waiting);
    return () => this.#waiting.delete(waiting);
  }

  pass(ms: number): void {
    const endMs = this.nowMs + ms;
    const due = () =>
      [...this.#waiting].filter(({ atMs }) => atMs <= endMs).sort((one, other) => one.atMs - other.atMs)[0];
    for (let next = due(); next !== undefined; next = due()) {
      this.#waiting.delete(next);
      this.nowMs = Math.max(this.nowMs, next.atMs);
      next.deed();
    }
    this.nowMs = endMs;
  }
}

export class FakeLog implements Log {
  readonly lines: string[] = [];

  info(message: string): void {
    this.lines.push(message);
  }

  notice(message: string): void {
    this.lines.push(`notice: ${message}`);
  }

  warn(message: string): void {
    this.lines.push(`warning: ${message}`);
  }
}

type Placed = { readonly on: string; readonly content: ReactionContent };

const keyOf = ({ kind, id }: Pick<Source, 'kind' | 'id'>): string => `${kind}:${id}`;

/** One repository: bob may write, everybody else may read. What breaks is named by the method. */
export class FakeForge implements Forge {
  readonly texts = new Map<string, SourceText>();
  readonly threads = new Map<number, Thread>();
  readonly files = new Map<string, string>();
  readonly roles = new Map<number, Role>([[BOB.id, 'write']]);
  readonly comments = new Map<number, ThreadComment>();
  readonly reactions = new Map<number, Placed>();
  readonly labels = new Set<string>();
  readonly claimed = new Set<number>();
  readonly minimized = new Set<string>();
  readonly events: ThreadEvent[] = [];
  readonly checks: { readonly headSha: string; readonly check: PublishedCheck }[] = [];
  /** Methods that GitHub refuses from now on. */
  readonly broken = new Set<keyof Forge>();
  /** What happens right before a comment is made: somebody else may be quicker. */
  beforeComment: () => void = () => undefined;
  #lastId = 1000;

  place(source: Source, text: Partial<SourceText> & { readonly body: string }): void {
    const url = `https://github.test/acme/tools/issues/${source.issueNumber}#${keyOf(source)}`;
    const createdAt = new Date(START_MS - 1_000).toISOString();
    this.texts.set(keyOf(source), {
      author: BOB,
      lastEditor: null,
      url,
      createdAt,
      lastEditedAt: null,
      viaApp: false,
      ...text,
    });
  }

  addComment(author: Account, body: string): ThreadComment {
    const id = this.#mint();
    const url = `https://github.test/acme/tools/issues/5#issuecomment-${id}`;
    const createdAt = new Date(START_MS).toISOString();
    const comment = { id, nodeId: `IC_${id}`, issueNumber: 5, createdAt, url, author, body };
    this.comments.set(id, comment);
    return comment;
  }

  async readText(source: Source): Promise<SourceText | null> {
    this.#check('readText');
    return this.texts.get(keyOf(source)) ?? null;
  }

  async readThread(issueNumber: number): Promise<Thread | null> {
    this.#check('readThread');
    return this.threads.get(issueNumber) ?? null;
  }

  async readFile(path: string): Promise<string | null> {
    this.#check('readFile');
    return this.files.get(path) ?? null;
  }

  async listFolder(path: string): Promise<readonly string[] | null> {
    this.#check('listFolder');
    const found = [...this.files.keys()].filter((name) => name.startsWith(`${path}/`));
    return found.length === 0 ? null : found;
  }

  async roleOf(account: Account): Promise<Role> {
    this.#check('roleOf');
    return this.roles.get(account.id) ?? 'read';
  }

  async createComment(_issueNumber: number, body: string): Promise<ThreadComment> {
    this.#check('createComment');
    this.beforeComment();
    return this.addComment(BOT, body);
  }

  async updateComment(id: number, body: string): Promise<void> {
    this.#check('updateComment');
    const comment = this.comments.get(id);
    if (comment === undefined) throw new ForgeError('GitHub could not edit a comment (status 404).', 404, null);
    this.comments.set(id, { ...comment, body });
  }

  async deleteComment(id: number): Promise<void> {
    this.#check('deleteComment');
    this.comments.delete(id);
  }

  async listComments(): Promise<readonly ThreadComment[]> {
    this.#check('listComments');
    return [...this.comments.values()];
  }

  async react(source: Source, content: ReactionContent): Promise<number | null> {
    this.#check('react');
    if (source.kind === 'review') return null;
    const id = this.#mint();
    this.reactions.set(id, { on: keyOf(source), content });
    return id;
  }

  async unreact(_source: Source, reactionId: number): Promise<void> {
    this.#check('unreact');
    this.reactions.delete(reactionId);
  }

  async self(): Promise<number> {
    this.#check('self');
    return BOT.id;
  }

  async repositoryId(): Promise<number> {
    this.#check('repositoryId');
    return 9;
  }

  clockMs(): number | null {
    return null;
  }

  async claimedAt(commentId: number): Promise<number | null> {
    this.#check('claimedAt');
    return this.claimed.has(commentId) ? START_MS : null;
  }

  async listLabeled(): Promise<readonly LabeledThread[]> {
    this.#check('listLabeled');
    return [];
  }

  async accountOf(id: number): Promise<Account | null> {
    this.#check('accountOf');
    return [ALICE, BOB, BOT].find((account) => account.id === id) ?? null;
  }

  async isTeamMember(): Promise<boolean> {
    this.#check('isTeamMember');
    return false;
  }

  async readComment(nodeId: string): Promise<CommentState | null> {
    this.#check('readComment');
    const comment = [...this.comments.values()].find((each) => each.nodeId === nodeId);
    return comment === undefined ? null : { body: comment.body, lastEditor: null };
  }

  async claim(commentId: number): Promise<'mine' | 'taken'> {
    this.#check('claim');
    if (this.claimed.has(commentId)) return 'taken';
    this.claimed.add(commentId);
    return 'mine';
  }

  async minimize(nodeId: string): Promise<void> {
    this.#check('minimize');
    this.minimized.add(nodeId);
  }

  async listEvents(): Promise<readonly ThreadEvent[]> {
    this.#check('listEvents');
    return this.events;
  }

  async listRepositoryComments(): Promise<{ comments: readonly ThreadComment[]; isWhole: boolean }> {
    this.#check('listRepositoryComments');
    return { comments: [...this.comments.values()], isWhole: true };
  }

  async addLabel(_issueNumber: number, { name }: LabelSeed): Promise<void> {
    this.#check('addLabel');
    this.labels.add(name);
  }

  async publishCheck(headSha: string, check: PublishedCheck): Promise<boolean> {
    this.#check('publishCheck');
    this.checks.push({ headSha, check });
    return true;
  }

  async removeLabel(_issueNumber: number, name: string): Promise<void> {
    this.#check('removeLabel');
    this.labels.delete(name);
  }

  #check(method: keyof Forge): void {
    if (this.broken.has(method)) throw new ForgeError(`GitHub refused ${method}.`, 403, null);
  }

  #mint(): number {
    this.#lastId += 1;
    return this.#lastId;
  }
}

export const captured = (text: string): Captured => ({ text, truncated: false, omittedBytes: 0 });

export const execution = (change: Partial<Execution> = {}): Execution => ({
  jobId: 'job',
  status: 'ok',
  exitCode: 0,
  signal: null,
  stdout: captured(''),
  stderr: captured(''),
  durationMs: 20,
  containerId: 'c0ffee',
  image: { reference: 'image', digest: 'sha256:1111' },
  resources: { wallMs: 20, cpuMs: 10, peakMemoryBytes: 1024, peakPids: 1, diskBytes: 0, networkBytes: 0 },
  violations: [],
  files: [],
  check: null,
  message: null,
  reasonCode: null,
  ...change,
});

/** Answers by the program's text; a program that nobody told it of prints nothing and ends well. */
export class FakeSandbox implements Sandbox {
  readonly answers = new Map<string, Partial<Execution> | ((job: Job) => Partial<Execution>)>();
  /** Every job that ran, in order. */
  readonly jobs: Job[] = [];
  readonly warmed: WarmRequest[] = [];
  closed = false;

  async warm(requests: readonly WarmRequest[]): Promise<void> {
    this.warmed.push(...requests);
  }

  async run(job: Job, signal: AbortSignal, onOutput?: Parameters<Sandbox['run']>[2]): Promise<Execution> {
    this.jobs.push(job);
    const told = this.answers.get(job.program) ?? {};
    const done = execution({
      jobId: job.id,
      image: { reference: job.image, digest: 'sha256:1111' },
      ...(typeof told === 'function' ? told(job) : told),
    });
    onOutput?.('stdout', Buffer.from(done.stdout.text));
    return signal.aborted ? { ...done, status: 'cancelled', exitCode: null } : done;
  }

  async close(): Promise<void> {
    this.closed = true;
  }

  get programs(): readonly string[] {
    return this.jobs.map(({ program }) => program);
  }
}

export class MemoryStore implements Store {
  readonly records = new Map<string, string>();
  readonly results = new Map<string, Uint8Array>();
  summary = '';

  async saveRecord(name: string, json: string): Promise<string> {
    this.records.set(name, json);
    return `/records/${name}`;
  }

  async saveResult(name: string, content: Uint8Array): Promise<string> {
    this.results.set(name, content);
    return `/results/${name}`;
  }

  async appendSummary(markdown: string): Promise<void> {
    this.summary += `${markdown}\n`;
  }

  summaryRoom(): number {
    return 1024 * 1024 - Buffer.byteLength(this.summary);
  }
}

export type ModelTurn = Partial<ModelReply> | ModelFailure;

/** Says what it was told to, in order; then it fails. Keeps every request. */
export class FakeModel implements Model {
  readonly turns: ModelTurn[] = [];
  readonly requests: ModelRequest[] = [];
  tokensEach = 100;
  isEstimated = false;

  async ask(request: ModelRequest): Promise<ModelAnswer> {
    this.requests.push(request);
    const usage = { tokens: this.tokensEach, isEstimated: this.isEstimated };
    const turn = this.turns[this.requests.length - 1] ?? OUT_OF_WORDS;
    if ('reasonCode' in turn) return { requests: 1, usage, outcome: { ok: false, error: turn } };
    const reply = { text: '', finish: 'stop' as const, model: 'fake-1', requestId: 'req-1', ...turn };
    return { requests: 1, usage, outcome: { ok: true, value: reply } };
  }

  /** Everything that was sent, as one text. */
  get heard(): string {
    return this.requests.flatMap(({ messages }) => messages.map(({ content }) => content)).join('\n');
  }
}

const OUT_OF_WORDS: ModelFailure = { reasonCode: 'model_unavailable', message: 'The fake has no further turn.' };

export const SETTINGS: Settings = {
  version: '0.1.0',
  trigger: '/run',
  configPath: '.github/sallyport.yml',
  mode: 'all',
  signingKey: null,
  run: { id: 77, attempt: 1, url: 'https://github.test/acme/tools/actions/runs/77' },
  repositoryUrl: 'https://github.test/acme/tools',
  rulesUrl: null,
};

export type FakeWorld = {
  readonly forge: FakeForge;
  readonly sandbox: FakeSandbox;
  readonly store: MemoryStore;
  readonly log: FakeLog;
  readonly clock: FakeClock;
  readonly stop: AbortController;
  readonly model: FakeModel;
  readonly house: ForgeHouse;
};

export function makeWorld(settings: Partial<Settings> = {}): FakeWorld {
  const world = {
    forge: new FakeForge(),
    sandbox: new FakeSandbox(),
    store: new MemoryStore(),
    log: new FakeLog(),
    clock: new FakeClock(),
    stop: new AbortController(),
    model: new FakeModel(),
  };
  const { forge, store, log, clock, sandbox, stop, model } = world;
  const house = { settings: { ...SETTINGS, ...settings }, forge, store, log, clock, signal: stop.signal };
  const openModel = async () => ok({ model, name: 'fake' });
  return { ...world, house: { ...house, openModel, secrets: [], openSandbox: () => sandbox } };
}
