/** The memory of this GitHub: maps of records that are replaced, never changed. */
import type {
  CheckRun,
  Commit,
  Label,
  Reaction,
  Repository,
  Team,
  Text,
  ThreadEvent,
  Token,
  User,
  WorkflowRun,
} from './nouns';

export type * from './nouns';

export type World = {
  /** Set once the server listens. */
  origin: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly users: Map<number, User>;
  readonly teams: Map<number, Team>;
  readonly tokens: Map<string, Token>;
  readonly repositories: Map<number, Repository>;
  readonly commits: Map<string, Commit>;
  /** By `keyOf`. */
  readonly texts: Map<string, Text>;
  readonly reactions: Map<number, Reaction>;
  readonly labels: Map<number, Label>;
  readonly events: Map<number, ThreadEvent>;
  readonly checkRuns: Map<number, CheckRun>;
  readonly workflowRuns: Map<number, WorkflowRun>;
  /** Highest ids given so far. */
  lastId: number;
  lastAccountId: number;
};

/** GitHub's comment ids have left the 32-bit range, so do ours; accounts and repositories have not. */
const FIRST_ID = 4_300_000_000;
const FIRST_ACCOUNT_ID = 190_000_000;

export function createWorld(now: () => number): World {
  return {
    origin: 'http://127.0.0.1',
    now,
    users: new Map(),
    teams: new Map(),
    tokens: new Map(),
    repositories: new Map(),
    commits: new Map(),
    texts: new Map(),
    reactions: new Map(),
    labels: new Map(),
    events: new Map(),
    checkRuns: new Map(),
    workflowRuns: new Map(),
    lastId: FIRST_ID,
    lastAccountId: FIRST_ACCOUNT_ID,
  };
}

export function mintId(world: World): number {
  world.lastId += 1;
  return world.lastId;
}

/** For accounts, teams and repositories. */
export function mintAccountId(world: World): number {
  world.lastAccountId += 1;
  return world.lastAccountId;
}

/** `at` as GitHub would write it; now when nobody said. */
export function timestamp(world: World, at?: string): string {
  return `${new Date(at ?? world.now()).toISOString().slice(0, 19)}Z`;
}

/** Names a text across kinds: ids of different kinds may coincide. */
export function keyOf(text: Pick<Text, 'kind' | 'id'>): string {
  return `${text.kind}:${text.id}`;
}

type TextOf<K extends Text['kind']> = Extract<Text, { readonly kind: K }>;

export function textsOf<K extends Text['kind']>(world: World, kind: K): TextOf<K>[] {
  return [...world.texts.values()].filter((text): text is TextOf<K> => text.kind === kind);
}

export function findText<K extends Text['kind']>(world: World, kind: K, id: number): TextOf<K> | null {
  return textsOf(world, kind).find((text) => text.id === id) ?? null;
}
