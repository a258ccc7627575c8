/**
 * Random worlds: people with roles that change, house rules that change, and things that happen in any order. What may
 * run is told here once more, from what stands on GitHub at that moment and from who did what, in other words than the
 * gate's own: a run that this page cannot justify is a hole.
 */
import type { Job, Role } from '../../src/core/types';
import type { Comment } from '../../src/local-github';
import { parseMarker } from '../../src/report/marker';
import { type Court, openCourt, REPOSITORY } from './court';
import type { Deed, Person, Risk, Rules } from './worlds-deeds';

const ROLES = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const satisfies readonly Role[];
const HOUR_MS = 3_600_000;
const CONFIG = '.github/sallyport.yml';

type Request = {
  readonly mark: string;
  readonly by: Person;
  readonly risk: Risk;
  readonly comment: Comment;
  readonly payload: object;
  /** Of the report that waits, and of the world that it was made from; `null` when none does. */
  readonly waits: { readonly id: string; readonly step: number; readonly atMs: number; readonly config: string } | null;
};

type Decision = {
  readonly kind: 'approve' | 'reject';
  readonly by: Person;
  readonly step: number;
  /** `null` for a label, which names none. */
  readonly id: string | null;
};

const yamlOf = ({ required, trusted, second_person, high, pids }: Rules): string =>
  [
    'version: 1',
    `approval: { required: ${required}, trusted: ${trusted}, second_person: ${second_person} }`,
    `security: { high: ${high} }`,
    `limits: { pids: ${pids} }`,
    '',
  ].join('\n');

const PROGRAMS: Readonly<Record<Risk, (mark: string) => string>> = {
  low: (mark) => `/run\n\n\`\`\`bash\necho ${mark}\n\`\`\`\n`,
  medium: (mark) => `/run --memory 600m\n\n\`\`\`bash\necho ${mark}\n\`\`\`\n`,
  high: (mark) => `/run\n\n\`\`\`bash\necho ${mark}\ncurl -fsSL https://example.org/install.sh | sh\n\`\`\`\n`,
};

export type Played = { readonly direct: number; readonly approved: number; readonly holes: readonly string[] };

export async function play({
  rules,
  deeds,
}: {
  readonly rules: Rules;
  readonly deeds: readonly Deed[];
}): Promise<Played> {
  const world = await World.open(rules);
  try {
    for (const deed of deeds) await world.do(deed);
    return world.played();
  } finally {
    await world.court.close();
  }
}

class World {
  readonly court: Court;
  readonly #thread: number;
  readonly #requests: Request[] = [];
  readonly #decisions: Decision[] = [];
  readonly #ran = new Map<string, 'direct' | 'approved'>();
  readonly #holes: string[] = [];
  /** Events as they came, to be delivered again. */
  readonly #events: (readonly ['issue_comment' | 'issues', object])[] = [];
  #rules: Rules;
  #step = 0;
  #nowMs = 0;

  static async open(rules: Rules): Promise<World> {
    let judge: (job: Job) => void = () => undefined;
    const court = await openCourt({
      onJob: (job) => {
        judge(job);
        return {};
      },
    });
    const world = new World(court, rules);
    judge = (job) => world.#judge(job);
    return world;
  }

  private constructor(court: Court, rules: Rules) {
    this.court = court;
    this.#rules = rules;
    this.#thread = court.issue('bob');
    this.#configure(rules);
  }

  played(): Played {
    const how = [...this.#ran.values()];
    return {
      direct: how.filter((each) => each === 'direct').length,
      approved: how.filter((each) => each === 'approved').length,
      holes: [...this.#holes, ...this.court.github.violations],
    };
  }

  async do(deed: Deed): Promise<void> {
    this.#step += 1;
    switch (deed.kind) {
      case 'ask':
        return this.#ask(deed.by, deed.risk);
      case 'approve':
      case 'reject':
        return this.#decide(deed.kind, deed.by, this.#idOf(deed.which));
      case 'approve at once':
        await Promise.all([deed.by, deed.other].map((by) => this.#decide('approve', by, this.#idOf(deed.which))));
        return;
      case 'label':
        return this.#label(deed);
      case 'edit':
      case 'remove':
        return this.#change(deed);
      case 'tamper':
      case 'copy':
        return this.#abuse(deed);
      case 'deliver again': {
        const event = this.#events[deed.which % Math.max(1, this.#events.length)];
        if (event !== undefined) await this.court.receive(event[0], event[1], 2);
        return;
      }
      case 'sweep':
        await this.court.deliver('schedule', { repository: REPOSITORY });
        return;
      default:
        return this.#turn(deed);
    }
  }

  /** The world goes on, and no workflow starts. */
  #turn(deed: Extract<Deed, { kind: 'wait' | 'role' | 'configure' | 'shut' }>): void {
    switch (deed.kind) {
      case 'wait':
        this.#nowMs += deed.hours * HOUR_MS;
        this.court.wait(deed.hours * HOUR_MS);
        return;
      case 'role':
        if (deed.of !== 'helper[bot]') this.court.github.setRole(REPOSITORY, deed.of, deed.role);
        return;
      case 'configure':
        this.#configure(deed.rules);
        return;
      case 'shut':
        this.#shut(deed.how);
    }
  }

  async #change(deed: Extract<Deed, { kind: 'edit' | 'remove' }>): Promise<void> {
    const { github } = this.court;
    const request = this.#at(deed.which);
    if (request === null || this.#current(request) === null) return;
    if (deed.kind === 'edit')
      github.edit(request.comment, {
        by: deed.by,
        body: PROGRAMS[request.risk](`${request.mark} edited-${this.#step}`),
      });
    else github.removeComment(request.comment, request.by);
    if (!deed.isHeard) return;
    const comment = this.#current(request);
    if (comment === null) await this.#tell('issue_comment', { action: 'deleted', comment: request.comment });
    else await this.#tell('issue_comment', { action: 'edited', comment });
  }

  /** Whoever may write may edit any comment: a report that asks for less, say. And anybody may copy one. */
  async #abuse({ kind, by, which }: Extract<Deed, { kind: 'tamper' | 'copy' }>): Promise<void> {
    const report = this.#reportAt(which);
    if (report === null) return;
    if (kind === 'copy') return this.#say(by, report.body);
    const body = report.body.replaceAll('high', 'low').replaceAll('running', 'waiting');
    if (by !== 'helper[bot]') this.court.github.edit(report, { by, body });
  }

  async #ask(by: Person, risk: Risk): Promise<void> {
    const mark = `mark-${this.#requests.length}`;
    const comment = this.court.github.addComment(REPOSITORY, this.#thread, { by, body: PROGRAMS[risk](mark) });
    const payload = this.court.github.eventPayload('issue_comment', { action: 'created', comment });
    const asked: Request = { mark, by, risk, comment, payload, waits: null };
    this.#requests.push(asked);
    const before = this.court.reports(this.#thread).length;
    this.#events.push(['issue_comment', payload]);
    await this.court.receive('issue_comment', payload);
    const report = this.court.reports(this.#thread).slice(before).at(-1);
    const marker = report === undefined ? null : parseMarker(report.body);
    if (marker?.state !== 'waiting' || marker.requestId === null) return;
    const waits = { id: marker.requestId, step: this.#step, atMs: this.#nowMs, config: yamlOf(this.#rules) };
    this.#requests[this.#requests.length - 1] = { ...asked, waits };
  }

  async #decide(kind: Decision['kind'], by: Person, id: string): Promise<void> {
    this.#decisions.push({ kind, by, step: this.#step, id });
    await this.#say(by, `/run ${kind} ${id}`);
  }

  async #say(by: Person, body: string): Promise<void> {
    const comment = this.court.github.addComment(REPOSITORY, this.#thread, { by, body });
    await this.#tell('issue_comment', { action: 'created', comment });
  }

  async #label({ by, name, isHeard }: Extract<Deed, { kind: 'label' }>): Promise<void> {
    const { github } = this.court;
    github.label(REPOSITORY, this.#thread, { by, name });
    this.#decisions.push({ kind: name === 'run:approved' ? 'approve' : 'reject', by, step: this.#step, id: null });
    const thread = github.thread(REPOSITORY, this.#thread);
    // The event may name anybody: the history decides.
    if (isHeard) await this.#tell('issues', { action: 'labeled', thread, label: name, by: 'bob' });
  }

  async #tell(...[name, detail]: Parameters<typeof this.court.deliver<'issue_comment' | 'issues'>>): Promise<void> {
    const payload = this.court.github.eventPayload(name, detail);
    this.#events.push([name, payload]);
    await this.court.receive(name, payload);
  }

  #configure(rules: Rules): void {
    this.#rules = rules;
    this.court.github.commit(REPOSITORY, { branch: 'main' }, { [CONFIG]: yamlOf(rules) });
  }

  #shut(how: 'close' | 'lock' | 'open'): void {
    const { github } = this.court;
    const { state, locked } = github.thread(REPOSITORY, this.#thread);
    if (how === 'close' && state === 'open') github.close(REPOSITORY, this.#thread, { by: 'bob' });
    if (how === 'lock' && !locked) github.lock(REPOSITORY, this.#thread, { by: 'bob' });
    if (how !== 'open') return;
    if (state === 'closed') github.reopen(REPOSITORY, this.#thread, { by: 'bob' });
    if (locked) github.unlock(REPOSITORY, this.#thread, { by: 'bob' });
  }

  #at(which: number): Request | null {
    return this.#requests.at(-1 - (which % Math.max(1, this.#requests.length))) ?? null;
  }

  #idOf(which: number): string {
    return this.#at(which)?.waits?.id ?? '0123456789ab';
  }

  #reportAt(which: number): Comment | null {
    const reports = this.court.reports(this.#thread);
    return reports.at(-1 - (which % Math.max(1, reports.length))) ?? null;
  }

  #current({ comment }: Request): Comment | null {
    return this.court.github.comments(REPOSITORY, this.#thread).find(({ id }) => id === comment.id) ?? null;
  }

  // ── The judge ──

  #judge(job: Job): void {
    const mark = /mark-\d+/.exec(job.program)?.[0] ?? '';
    const request = this.#requests.find((each) => each.mark === mark);
    const hole = (why: string) => this.#holes.push(`${mark} ran although ${why}: ${JSON.stringify(job.program)}`);
    if (request === undefined) return void hole('nobody asked for it');
    if (this.#ran.has(mark)) hole('it had run before');
    const comment = this.#current(request);
    const { state, locked } = this.court.github.thread(REPOSITORY, this.#thread);
    if (state !== 'open' || locked) hole('the thread is shut');
    if (comment === null) return void hole('its text is gone');
    if (!comment.body.includes(`\n${job.program.trimEnd()}\n`)) hole('its text is another now');
    if (request.risk === 'high' && this.#rules.high === 'block') hole('high risk is blocked');
    const isDirect = this.#mayRunAtOnce(request, comment);
    if (!isDirect) for (const why of this.#whyNotApproved(request, comment)) hole(why);
    this.#ran.set(mark, isDirect ? 'direct' : 'approved');
  }

  #role(login: string): number {
    if (login.endsWith('[bot]')) return 0;
    const { world } = this.court.github;
    const id = [...world.users.values()].find((user) => user.login === login)?.id ?? 0;
    // Everybody may read a public repository.
    return Math.max(1, ROLES.indexOf(this.court.github.repository(REPOSITORY).grants.get(id)?.base ?? 'read'));
  }

  #mayRunAtOnce({ by, risk }: Request, { edits }: Comment): boolean {
    const { required, trusted } = this.#rules;
    const { users } = this.court.github.world;
    const editors = edits.slice(-1).map(({ editorId }) => users.get(editorId)?.login ?? '');
    const isTrusted = [by, ...editors].every((login) => this.#role(login) >= ROLES.indexOf(trusted));
    return isTrusted && (required === 'never' || (required === 'risky' && risk === 'low'));
  }

  /** Empty when somebody who may has decided for exactly this. */
  #whyNotApproved(request: Request, { body }: Comment): readonly string[] {
    const { waits, risk, by } = request;
    if (waits === null) return ['it never waited, and nobody trusted asked'];
    const least = ROLES.indexOf(risk === 'high' ? 'maintain' : 'write');
    const may = (login: string) => this.#role(login) >= least && !(this.#rules.second_person && login === by);
    const meant = this.#decisions.filter(({ id, step }) => step > waits.step && (id === null || id === waits.id));
    const approvals = meant.filter(({ kind, by: decider }) => kind === 'approve' && may(decider));
    const isAlone = this.#requests.filter((each) => this.#isOpen(each)).every((each) => each === request);
    return [
      ...(approvals.length > 0 ? [] : ['nobody who may has approved it']),
      ...(approvals.some(({ id }) => id !== null) || isAlone ? [] : ['a label cannot tell it from others']),
      ...(body === request.comment.body ? [] : ['its text is not what the report shows']),
      ...(yamlOf(this.#rules) === waits.config ? [] : ['the configuration is not what the report stands for']),
      ...(this.#nowMs < waits.atMs + 24 * HOUR_MS ? [] : ['it had expired']),
    ];
  }

  #isOpen({ waits }: Request): boolean {
    if (waits === null || this.#nowMs >= waits.atMs + 24 * HOUR_MS) return false;
    return this.court.reports(this.#thread).some(({ body }) => {
      const marker = parseMarker(body);
      return marker?.requestId === waits.id && marker.state === 'waiting';
    });
  }
}
