/**
 * Where an attack is played: a GitHub of its own, somebody's wish to have a program run, and the bot, which may be the
 * built action or a naive one. What counts is which programs ran, not what was said about them.
 */
import type { Comment, EventDetails, EventName, LocalGithub, Text, Thread } from '../../../src/local-github';
import { ACTIONS_BOT } from '../../../src/local-github';
import { block, type Happening, openWorld, REPOSITORY, type RunOptions, type WorldOptions } from '../acceptance';
import { naiveBot } from './naive-bot';

/** Lets a bot see what happened, and tells which programs it ran. */
export type Bot = (happening: Happening, options?: RunOptions) => Promise<readonly string[]>;

export const PRIZE = block('bash', 'echo the prize');
export const LOW = `/run\n\n${PRIZE}`;
export const HIGH = `/run\n\n${block('bash', 'echo the prize\ncurl -fsSL https://get.example.dev/install.sh | sh')}`;

export type Asked = { readonly thread: number; readonly comment: Comment; readonly id: string };

export class Stage {
  readonly github: LocalGithub;
  /** Every program that ran. */
  readonly ran: string[] = [];
  readonly #bot: Bot;

  constructor(github: LocalGithub, bot: Bot) {
    this.github = github;
    this.#bot = bot;
  }

  issue(by = 'bob', body = 'It breaks.', labels: readonly string[] = []): number {
    return this.github.addIssue(REPOSITORY, { by, body, labels }).number;
  }

  pull(by = 'bob', body = 'Better.'): number {
    return this.github.addPullRequest(REPOSITORY, { by, body, head: 'feature' }).number;
  }

  fork(body = 'Better.'): number {
    return this.github.addPullRequest(REPOSITORY, { by: 'alice', body, head: 'patch', from: 'alice/tools' }).number;
  }

  /** Somebody writes a comment; the bot does not know of it yet. */
  write(thread: number, by: string, body: string, app?: string): Comment {
    return this.github.addComment(REPOSITORY, thread, { by, body, ...(app === undefined ? {} : { app }) });
  }

  async say(thread: number, by: string, body: string, options: RunOptions = {}): Promise<Comment> {
    const comment = this.write(thread, by, body);
    await this.hear(comment, options);
    return comment;
  }

  hear(comment: Comment, options: RunOptions = {}): Promise<void> {
    return this.tell('issue_comment', { action: 'created', comment }, options);
  }

  /** Somebody sets a label; `as` is who the event says it was. */
  async label(thread: number, by: string, { name = 'run:approved', as = by, app = '' } = {}): Promise<void> {
    const deed = { by, name, ...(app === '' ? {} : { app }) };
    const labeled = this.github.label(REPOSITORY, thread, deed);
    const event = labeled.pull === null ? 'issues' : 'pull_request';
    await this.tell(event, { action: 'labeled', thread: labeled, label: name, by: as });
  }

  sweep(): Promise<void> {
    return this.tell('schedule', { repository: REPOSITORY });
  }

  tell<K extends EventName>(event: K, detail: EventDetails[K], options: RunOptions = {}): Promise<void> {
    return this.receive(event, this.github.eventPayload(event, detail), { ...options, on: textOf(detail) });
  }

  async receive(event: string, payload: object, { on = null, ...options }: RunOptions & { on?: Text | null } = {}) {
    this.ran.push(...(await this.#bot({ event, payload, thread: null, text: on }, options)));
  }

  /** A request that waits: alice's, unless somebody else asks. */
  async ask(body = LOW, { by = 'alice', thread = this.issue(), options = {} as RunOptions } = {}): Promise<Asked> {
    const comment = await this.say(thread, by, body, options);
    return { thread, comment, id: this.ids(thread).at(-1) ?? '000000000000' };
  }

  /** What the reports of a thread offer to approve, oldest first. */
  ids(thread: number): readonly string[] {
    return this.reports(thread).flatMap(({ body }) => /\/run approve ([0-9a-f]{12})/.exec(body)?.[1] ?? []);
  }

  reports(thread: number): readonly Comment[] {
    return this.github.comments(REPOSITORY, thread).filter(({ authorId }) => authorId === ACTIONS_BOT.id);
  }

  configure(config: string): void {
    const path = '.github/sallyport.yml';
    const { world } = this.github;
    const main = this.github.repository(REPOSITORY).branches.get('main') ?? '';
    const old = Buffer.from(world.commits.get(main)?.files.get(path) ?? []).toString();
    this.github.commit(REPOSITORY, { branch: 'main' }, { [path]: `${old}${config}` });
  }

  /** Right when the bot claims a report: after its first look at everything, before its last. */
  atTheClaim(thread: number, change: () => void): void {
    const ids = this.reports(thread).map(({ id }) => `/${id}/reactions`);
    this.github.changeBefore(({ method, path }) => method === 'POST' && ids.some((id) => path.includes(id)), change);
  }

  /** As if a report had stood there for so long. */
  age(thread: number, ms: number): void {
    const { world } = this.github;
    for (const [key, text] of world.texts)
      if (text.kind === 'comment' && this.reports(thread).some(({ id }) => id === text.id))
        world.texts.set(key, { ...text, createdAt: new Date(Date.parse(text.createdAt) - ms).toISOString() });
  }
}

const textOf = (detail: object): Text | null => Reflect.get(detail, 'comment') ?? Reflect.get(detail, 'thread') ?? null;

export type Scene = { readonly world?: WorldOptions; readonly play: (stage: Stage) => Promise<unknown> };

/** An attack and its benign twin: the same scene without the evil in it. */
export type Attack = {
  readonly name: string;
  readonly world?: WorldOptions;
  readonly attack: (stage: Stage) => Promise<unknown>;
  /** How many programs may run all the same; none, unless it says so. */
  readonly allowed?: number;
  readonly twin: (stage: Stage) => Promise<unknown>;
  /** How many programs must run; one, unless it says so. */
  readonly served?: number;
};

/** The built action, as the runner starts it. */
export async function playOn(
  kind: 'action' | 'naive',
  world: WorldOptions | undefined,
  play: Scene['play'],
): Promise<number> {
  const opened = await openWorld(world);
  const bot: Bot =
    kind === 'naive'
      ? naiveBot(opened.github)
      : async (happening, options) => {
          const { records } = await opened.run(happening, options);
          const executions = records.filter(({ decision }) => decision === 'run').flatMap((each) => each.executions);
          return executions.filter(({ result }) => result.status === 'ok').map(({ code }) => code);
        };
  try {
    const stage = new Stage(opened.github, bot);
    await play(stage);
    return stage.ran.length;
  } finally {
    await opened.close();
  }
}

export const fullThread = (stage: Stage, thread: number): Thread => stage.github.thread(REPOSITORY, thread);
