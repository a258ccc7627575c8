/** Script text → tree, with every syntax error that stands on its own. */
import { ParseError } from './failure';
import { Grammar } from './grammar';
import type { Failure, ListItem, Program } from './tree';

const MAX_FAILURES = 10;

/** Never throws. After an error parsing goes on with the next line. */
export function parse(source: string): Program {
  const grammar = new Grammar(source);
  const items: ListItem[] = [];
  const failures: Failure[] = [];
  let more = true;
  while (more) {
    const { pos } = grammar.lexer;
    try {
      const line = grammar.line();
      items.push(...(line?.items ?? []));
      more = line !== null;
    } catch (error) {
      more = recover(grammar, failures, failureOf(error, pos), pos);
    }
  }
  return {
    source: grammar.lexer.source,
    list: { start: 0, end: items.at(-1)?.command.end ?? 0, items },
    failures,
    substitutions: grammar.substitutions,
    hereDocuments: grammar.lexer.hereDocuments,
    comments: [...grammar.lexer.comments.values()],
    tokens: [...grammar.lexer.tokens.values()],
  };
}

/** Notes the failure and goes on with the line after it; false when there is none or enough has been said. */
function recover(grammar: Grammar, failures: Failure[], failure: Failure, lineStart: number): boolean {
  const { source } = grammar.lexer;
  if (failures.length === 0 || !isConsequence(failure, source)) failures.push(failure);
  grammar.opened.length = 0;
  const next = source.indexOf('\n', Math.max(failure.offset, lineStart));
  if (failure.limit || failures.length >= MAX_FAILURES || next < 0) return false;
  grammar.lexer.restart(next + 1);
  return true;
}

function failureOf(error: unknown, offset: number): Failure {
  if (error instanceof ParseError) return error.failure;
  if (error instanceof RangeError)
    return { offset, message: 'nested too deep to be looked into', suggestion: null, limit: true };
  throw error;
}

/** After a first error, a word that only looks lost (`fi`, `done`, `}` …) closes what that error cut off. */
function isConsequence({ offset }: Failure, source: string): boolean {
  const rest = source.slice(offset, offset + 8);
  return rest.trim() === '' || /^(fi|done|esac|then|else|elif|do|;;|;&|[})|&])(?!\w)/u.test(rest);
}
