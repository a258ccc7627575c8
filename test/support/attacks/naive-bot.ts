/**
 * The control: the bot that many repositories have. It answers comments that begin with its word, believes
 * `author_association` and the payload, and runs what waits as soon as the label has the right name.
 */
import { z } from 'zod';
import type { LocalGithub } from '../../../src/local-github';
import { REPOSITORY } from '../acceptance';
import type { Bot } from './stage';

const TRUSTED: ReadonlySet<string> = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

const text = z.object({
  id: z.number().optional(),
  body: z.string().nullish(),
  author_association: z.string().optional(),
});
const payload = z.object({
  action: z.string().optional(),
  comment: text.optional(),
  review: text.optional(),
  issue: text.extend({ number: z.number() }).optional(),
  pull_request: text.extend({ number: z.number() }).optional(),
  label: z.object({ name: z.string() }).optional(),
});

const fences = (body: string): readonly string[] =>
  [...body.matchAll(/^`{3,}[^\n]*\n([\s\S]*?)^`{3,}/gm)].map(([, code]) => code ?? '');

export function naiveBot(github: LocalGithub): Bot {
  /** What was asked for by somebody it does not trust, by thread. */
  const waiting = new Map<number, number | string>();

  const approved = (thread: number): readonly string[] => {
    const what = waiting.get(thread);
    const comment = github.comments(REPOSITORY, thread).find(({ id }) => id === what);
    return fences(comment?.body ?? (typeof what === 'string' ? what : ''));
  };

  const heard = (event: Event): readonly string[] => {
    const { thread, body, isTrusted, description, commentId } = saidIn(event);
    const command = /^\s*\/run( approve)?/m.exec(body);
    if (command === null) return [];
    if (!isTrusted) {
      if (command[1] === undefined) waiting.set(thread, commentId ?? body);
      return [];
    }
    if (command[1] !== undefined) return approved(thread);
    return fences(body).length > 0 ? fences(body) : fences(description);
  };

  return async ({ payload: given }) => {
    const event = payload.safeParse(given);
    if (!event.success || event.data.action === 'deleted') return [];
    if (event.data.action !== 'labeled') return heard(event.data);
    return event.data.label?.name === 'run:approved' ? approved(saidIn(event.data).thread) : [];
  };
}

type Event = z.infer<typeof payload>;

function saidIn({ comment, review, issue, pull_request: pull }: Event) {
  const thread = issue ?? pull ?? { number: 0, body: '' };
  const said: z.infer<typeof text> = comment ?? review ?? thread;
  return {
    thread: thread.number,
    body: said.body ?? '',
    isTrusted: TRUSTED.has(String(said.author_association)),
    description: thread.body ?? '',
    commentId: comment?.id,
  };
}
