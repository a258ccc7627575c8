/** Global node ids: opaque to callers, and the one way by which GraphQL finds a thing. */
import { findText, type Text, type User, type World } from './world';

const PREFIXES = { issue: 'I', pull: 'PR', comment: 'IC', review: 'PRR', 'review-comment': 'PRRC' } as const;

export function nodeId(prefix: string, id: number): string {
  return `${prefix}_${Buffer.from(`kwDO:${id}`).toString('base64url')}`;
}

export function textNodeId(text: Text): string {
  if (text.kind !== 'thread') return nodeId(PREFIXES[text.kind], text.id);
  return text.pull === null ? nodeId(PREFIXES.issue, text.id) : nodeId(PREFIXES.pull, text.pull.id);
}

export function userNodeId(user: User): string {
  return nodeId(user.type === 'Bot' ? 'BOT' : user.type === 'User' ? 'U' : 'O', user.id);
}

/** The text or user that carries this node id; `null` when none does. */
export function findNode(world: World, id: string): Text | User | null {
  for (const text of world.texts.values()) if (textNodeId(text) === id) return isGone(world, text) ? null : text;
  for (const user of world.users.values()) if (userNodeId(user) === id) return user;
  return null;
}

function isGone(world: World, text: Text): boolean {
  const thread = text.kind === 'thread' ? text : findText(world, 'thread', text.threadId);
  return thread === null || thread.gone !== null;
}
