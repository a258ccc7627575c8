/**
 * Scenarios: a small GitHub of its own, something that happens there, the built action as the runner starts it, and
 * everything that it left. What must hold after every run whatsoever is checked here, for each of them.
 */
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  ACTIONS_BOT,
  createLocalGithub,
  type LocalGithub,
  type LoggedRequest,
  type Text,
} from '../../src/local-github';
import { complaints } from './acceptance-checks';
import { ROOT, runStep, type Step, type StepQuestion } from './acceptance-step';

export const REPOSITORY = 'acme/tools';

/** Something that GitHub tells a workflow of. */
export type Happening = {
  readonly event: string;
  /** `null`: the runner's event file is missing. */
  readonly payload: object | string | null;
  /** Where a report would stand. */
  readonly thread: number | null;
  /** The text that asks: reactions stand below it. */
  readonly text: Text | null;
};

export type WorldOptions = {
  /** More lines of the configuration; `null`: there is none. */
  readonly config?: string | null;
  readonly permissions?: Readonly<Record<string, 'read' | 'write'>>;
};

export type RunOptions = Pick<StepQuestion, 'inputs' | 'env' | 'files' | 'node' | 'interrupt' | 'idle'>;

export type Outcome = Step & {
  /** The bot's comments on the thread as they stand at the end, oldest first. */
  readonly comments: readonly string[];
  /** How often the bot changed each of them. */
  readonly edits: readonly number[];
  /** The bot's reactions to the text, as they stand at the end. */
  readonly reactions: readonly string[];
  readonly requests: readonly LoggedRequest[];
};

export type World = {
  readonly github: LocalGithub;
  run(happening: Happening, options?: RunOptions): Promise<Outcome>;
  close(): Promise<void>;
};

/**
 * acme/tools on a GitHub of its own: bob maintains it, cara may write, dan triages, alice is an outsider. The images
 * are the local ones. `feature` is a branch; alice has a fork with the branch `patch`.
 */
export async function openWorld({ config = '', permissions }: WorldOptions = {}): Promise<World> {
  const github = createLocalGithub();
  const images = await readFile(join(ROOT, 'config/local-images.yml'), 'utf8');
  github.addRepository(REPOSITORY, {
    roles: { bob: 'maintain', cara: 'write', dan: 'triage' },
    files: {
      'README.md': '# tools\n',
      ...(config === null ? {} : { '.github/sallyport.yml': `${images}${config}` }),
    },
  });
  github.addRepository('alice/tools', { forkOf: REPOSITORY });
  github.commit(REPOSITORY, { branch: 'feature', by: 'bob' }, { 'a.py': 'print(1)\n' });
  github.commit('alice/tools', { branch: 'patch', by: 'alice' }, { 'b.py': 'print(2)\n' });
  const token = github.addToken({ repository: REPOSITORY, ...(permissions === undefined ? {} : { permissions }) });
  const { apiUrl } = await github.start();
  const repository = { id: github.repository(REPOSITORY).id, name: REPOSITORY };
  const folders: string[] = [];

  const run = async (happening: Happening, options: RunOptions = {}): Promise<Outcome> => {
    const { event, payload, thread, text } = happening;
    const seen = github.requests.length;
    const step = await runStep({
      event,
      payload: payload === null || typeof payload === 'string' ? payload : JSON.stringify(payload),
      repository,
      apiUrl,
      token,
      actor: 'bob',
      ...options,
    });
    folders.push(step.folder);
    const reports = thread === null ? [] : github.comments(REPOSITORY, thread).filter(isOurs);
    const outcome: Outcome = {
      ...step,
      comments: reports.map(({ body }) => body),
      edits: reports.map(({ edits }) => edits.length),
      reactions: text === null ? [] : github.reactions(text).map(({ content }) => content),
      requests: github.requests.slice(seen),
    };
    const wrong = [...complaints(outcome, token), ...github.violations];
    if (wrong.length > 0) throw new Error(`What holds after every run does not:\n${wrong.join('\n')}`);
    return outcome;
  };

  const close = async (): Promise<void> => {
    await github.stop();
    await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
  };
  return { github, run, close };
}

const isOurs = ({ authorId }: { readonly authorId: number }): boolean => authorId === ACTIONS_BOT.id;

export type ScenarioOptions = WorldOptions & RunOptions & { readonly happens: (github: LocalGithub) => Happening };

/** One world, one happening, one run. */
export async function scenario({ happens, ...options }: ScenarioOptions): Promise<Outcome> {
  const world = await openWorld(options);
  try {
    return await world.run(happens(world.github), options);
  } finally {
    await world.close();
  }
}

/** Nothing on GitHub but a workflow that was started: direct use. */
export const dispatch = (github: LocalGithub): Happening => ({
  event: 'workflow_dispatch',
  payload: github.eventPayload('workflow_dispatch', { repository: REPOSITORY, by: 'bob' }),
  thread: null,
  text: null,
});

export type Written = {
  readonly by?: string;
  /** Body of the issue the comment stands on, and who wrote it. */
  readonly issue?: string;
  readonly issueBy?: string;
  readonly title?: string;
};

/** Somebody comments on a new issue. */
export const comment =
  (body: string, { by = 'bob', issue = 'It breaks.', issueBy = 'bob', title = 'An issue' }: Written = {}) =>
  (github: LocalGithub): Happening => {
    const { number: thread } = github.addIssue(REPOSITORY, { by: issueBy, body: issue, title });
    const text = github.addComment(REPOSITORY, thread, { by, body });
    const payload = github.eventPayload('issue_comment', { action: 'created', comment: text });
    return { event: 'issue_comment', payload, thread, text };
  };

/** A fenced block with its info string. */
export const block = (info: string, code: string): string => `\`\`\`${info}\n${code}\n\`\`\``;

/** The record of the only request. */
export function onlyRecord({ records }: Pick<Step, 'records'>): Step['records'][number] {
  const [record, ...others] = records;
  if (record === undefined || others.length > 0) throw new Error(`Expected one record, got ${records.length}`);
  return record;
}

/** How each program of the only request ended. */
export const endings = (step: Pick<Step, 'records'>): readonly (readonly [string, string])[] =>
  onlyRecord(step).executions.map(({ result }) => [result.status, result.stdout]);
