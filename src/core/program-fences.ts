/** What a fenced block is for: its info string says so (contract §2). */
import type { Fence } from './document';
import { nearestWord, type Problem, problem, shown } from './problem';
import { err, ok, type Result } from './result';

export type Role =
  | { readonly kind: 'program' }
  | { readonly kind: 'params' | 'stdin' | 'expect' | 'tests' }
  | { readonly kind: 'file'; readonly name: string };

export type Block = {
  readonly fence: Fence;
  /** First word of the info string; empty when there is none. */
  readonly word: string;
  readonly role: Role;
};

const ROLES = ['params', 'stdin', 'expect', 'tests'] as const;
const ROLE_WORDS: readonly string[] = [...ROLES, 'file'];
const PROGRAM: Role = { kind: 'program' };

/** A second word that is no role is somebody else's (`title="x"`), unless it looks like a slip for one. */
export function blockOf(fence: Fence): Result<Block, Problem> {
  const [word = '', second = ''] = fence.info.split(/\s+/);
  const at = { line: fence.line, column: 1 };
  const bare = roleNamed(word);
  if (bare !== null)
    return err(
      problem('usage_error', `The role ${shown(word)} is a block's second word; a language word comes first`, {
        at,
        suggestion: `${word === 'params' ? 'json' : 'text'} ${shown(word)}`,
      }),
    );
  const role = roleNamed(second);
  if (role !== null) return ok({ fence, word, role });
  const slip = slipFor(second);
  if (slip === null) return ok({ fence, word, role: PROGRAM });
  return err(problem('usage_error', `There is no role ${shown(second)} for a block`, { at, suggestion: slip }));
}

function roleNamed(word: string): Role | null {
  if (word.startsWith('file=')) return { kind: 'file', name: word.slice('file='.length) };
  const kind = ROLES.find((role) => role === word);
  return kind === undefined ? null : { kind };
}

function slipFor(word: string): string | null {
  const [name = '', ...value] = word.split(/[=:]/);
  if (name.length < 4 || (value.length > 0 && !/^file/i.test(name))) return null;
  const role = nearestWord(name, ROLE_WORDS);
  return role === 'file' ? 'file=NAME' : role;
}

/** Whether a block that may run stands here: one of its own line, not in a quote or list, and without a role. */
export const hasProgram = (fences: readonly Fence[]): boolean =>
  fences.some((fence) => {
    const block = fence.nested ? null : blockOf(fence);
    return block !== null && (!block.ok || block.value.role.kind === 'program');
  });

export function unclosedFence(fences: readonly Fence[]): Problem | null {
  const open = fences.find(({ closed, nested }) => !closed && !nested);
  if (open === undefined) return null;
  return problem('usage_error', 'The fenced block that begins here is never closed: end it with a fence as long', {
    at: { line: open.line, column: 1 },
  });
}

/** Code in a quote or a list is never run; where there is nothing else, somebody has to be told. */
export function firstNested(fences: readonly Fence[]): Problem | null {
  const inside = fences.find(({ nested }) => nested);
  if (inside === undefined) return null;
  return problem(
    'usage_error',
    'The code block stands inside a quote or a list, and such code is never run: move it to the left margin',
    { at: { line: inside.line, column: 1 } },
  );
}
