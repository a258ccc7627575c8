/** Which command of which text is a request? The name of a request before it has a content: one line in the marker. */
import type { SourceKind } from './trigger';

/** A command's place: the text, and which of its commands, from 0. */
export type CommandPlace = { readonly kind: SourceKind; readonly id: number; readonly index: number };

export type RequestKey = {
  /** The command that asked. */
  readonly asked: CommandPlace;
  /** For a rerun: the command whose code runs again; `null` when `asked` itself says what runs. */
  readonly again: CommandPlace | null;
};

const KINDS: readonly SourceKind[] = ['issue', 'pull_request', 'issue_comment', 'review', 'review_comment'];

const placeText = ({ kind, id, index }: CommandPlace): string => `${kind}:${id}:${index}`;

/** `issue_comment:2291734455:0`, or for a rerun `issue_comment:2291799999:0/issue_comment:2291734455:0`. */
export const writeRequestKey = ({ asked, again }: RequestKey): string =>
  again === null ? placeText(asked) : `${placeText(asked)}/${placeText(again)}`;

/** `null` for anything that `writeRequestKey` could not have written. */
export function readRequestKey(text: string): RequestKey | null {
  const places = text.split('/').map(readPlace);
  const [asked, again] = places;
  if (places.length > 2 || !asked || again === null) return null;
  return { asked, again: again ?? null };
}

/** Whether the same command asked for both, whatever it made run again. */
export const sameAsking = (one: string, other: string): boolean => one.split('/')[0] === other.split('/')[0];

function readPlace(text: string): CommandPlace | null {
  const match = /^([a-z_]+):([1-9]\d{0,15}):(\d{1,2})$/.exec(text);
  const kind = KINDS.find((known) => known === match?.[1]);
  const id = Number(match?.[2]);
  if (kind === undefined || !Number.isSafeInteger(id)) return null;
  return { kind, id, index: Number(match?.[3]) };
}
