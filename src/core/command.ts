/** What was asked? A document → its commands (contract §2). Nothing here looks at configuration, code or people. */
import { grammarOf } from './command-grammar';
import type { CommandLine, Fence, MarkdownDocument } from './document';
import type { Options, Vocabulary } from './options';
import { type Problem, problem } from './problem';
import { err, type Result } from './result';

/** A text may hold no more commands than this. */
export const COMMANDS_MAX = 5;

export type RunCommand = {
  readonly kind: 'run';
  /** Number of the one program block that was asked for, as typed; `null` means all of them. */
  readonly selection: number | null;
  /** `--language`, or the language word of the command; `null` when neither was given. */
  readonly options: Options;
  /** Free text beside program blocks: shown, without effect. Empty when there is none. */
  readonly caption: string;
};

export type GenerateCommand = {
  readonly kind: 'generate';
  /** What the model is asked for, as typed, without the options. */
  readonly task: string;
  /** `language` is also what the text itself names (“… in javascript”). */
  readonly options: Options;
};

export type Command =
  | RunCommand
  | GenerateCommand
  | { readonly kind: 'plan'; readonly of: RunCommand | GenerateCommand }
  /** `id` is always 12 lower-case hex digits. */
  | { readonly kind: 'approve'; readonly id: string }
  | { readonly kind: 'reject'; readonly id: string; readonly reason: string | null }
  /** `id` is `null` for the thread's latest request. */
  | { readonly kind: 'cancel' | 'rerun'; readonly id: string | null }
  | { readonly kind: 'stats'; readonly since?: Since }
  | { readonly kind: 'status' | 'help' };

/** How far back figures go: so many days, or from a day on (milliseconds since the epoch, UTC). */
export type Since = { readonly days: number } | { readonly fromMs: number };

export type ParsedCommand = {
  /** Which command of the text this is, from 0. */
  readonly index: number;
  readonly line: number;
  /** The line as typed, from the trigger on. */
  readonly text: string;
  /** The fenced blocks it owns: those after it, up to the next command. */
  readonly fences: readonly Fence[];
  readonly command: Result<Command, Problem>;
};

/** Empty when the text holds no command. With too many commands there is one answer, which refuses them all. */
export function parseCommands(document: MarkdownDocument, vocabulary: Vocabulary): readonly ParsedCommand[] {
  const owners = ownersOf(document);
  const [first] = owners;
  if (first === undefined) return [];
  if (owners.length > COMMANDS_MAX) return [{ ...placeOf(first, 0), fences: [], command: err(tooMany(owners)) }];
  return owners.map((owner, index) => ({
    ...placeOf(owner, index),
    fences: owner.fences,
    command: grammarOf(owner.line, owner.fences, vocabulary),
  }));
}

type Owner = { readonly line: CommandLine; readonly fences: readonly Fence[] };

function ownersOf({ elements }: MarkdownDocument): readonly Owner[] {
  const owners: { readonly line: CommandLine; readonly fences: Fence[] }[] = [];
  for (const element of elements)
    if (element.kind === 'command-line') owners.push({ line: element, fences: [] });
    else owners.at(-1)?.fences.push(element);
  return owners;
}

const placeOf = ({ line }: Owner, index: number) => ({ index, line: line.line, text: line.text });

function tooMany(owners: readonly Owner[]): Problem {
  const at = owners[COMMANDS_MAX]?.line;
  return problem(
    'limit_exceeded',
    `The text holds ${owners.length} commands and at most ${COMMANDS_MAX} are allowed, so none of them ran: split it`,
    at === undefined ? {} : { at },
  );
}
