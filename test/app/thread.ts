/** Issue 5 of acme/tools, where somebody comments; and what became of it, as far as people and later steps see it. */
import { handleText } from '../../src/app/conversation';
import type { Outcome } from '../../src/app/house';
import { recordSchema } from '../../src/core/record';
import type { Account, Source, TextTrigger } from '../../src/core/trigger';
import { BOB, type FakeWorld } from '../support/fakes';

export const COMMENT: Source = { kind: 'issue_comment', id: 501, nodeId: 'IC_501', issueNumber: 5 };
export const ISSUE: Source = { kind: 'issue', id: 500, nodeId: 'I_500', issueNumber: 5 };

export const fence = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\``;
export const run = (code: string, words = '/run'): string => `${words}\n\n${fence('python', code)}\n`;

export const trigger = (text: string, change: Partial<TextTrigger> = {}): TextTrigger => ({
  kind: 'text',
  event: 'issue_comment',
  repository: { id: 9, owner: 'acme', name: 'tools' },
  issueNumber: 5,
  isPullRequest: false,
  sender: BOB,
  source: COMMENT,
  text,
  ...change,
});

/** Puts the issue and the comment there, unless a test placed them itself. */
export function place({ forge }: FakeWorld, body: string, author: Account = BOB): void {
  if (!forge.threads.has(5))
    forge.threads.set(5, {
      locked: false,
      isClosed: false,
      isArchived: false,
      baseRef: null,
      isPullRequest: false,
      headSha: null,
      isFork: false,
      labels: [],
      description: ISSUE,
    });
  forge.place(COMMENT, { body, author });
}

/** Somebody comments; the event arrives. */
export function comment(world: FakeWorld, body: string, author: Account = BOB): Promise<readonly Outcome[]> {
  place(world, body, author);
  return handleText(world.house, trigger(body, { sender: author }));
}

/** What the request came to. Its record must be one by the published schema. */
export const cameTo = ({ record }: Outcome) => {
  const { decision, reasonCode, conclusion, risk, executions } = recordSchema.parse(JSON.parse(JSON.stringify(record)));
  return { decision, reasonCode, conclusion, risk, statuses: executions.map(({ result }) => result.status) };
};

export const RAN = { decision: 'run', reasonCode: 'ok', conclusion: 'success', risk: 'low', statuses: ['ok'] };

export const refused = (reasonCode: string) => ({
  decision: 'refuse',
  reasonCode,
  conclusion: 'neutral',
  risk: null,
  statuses: [],
});

export const reactions = ({ forge }: FakeWorld): readonly string[] =>
  [...forge.reactions.values()].map(({ on, content }) => `${content} on ${on}`);

export const reports = ({ forge }: FakeWorld): readonly string[] =>
  [...forge.comments.values()].map(({ body }) => body);
