/** JavaScript and TypeScript for the inspector: one parse serves syntax, facts and quality. */
import type { SyntaxReport } from '../../core/types';
import { boundedByCpu, OverBudget } from '../bounded';
import type { Analyser, Fact, Measures, WalkResult } from '../facts';
import { measure } from './measure';
import { type Dialect, isHopeless, type Parsed, parseInner, parseProgram } from './parse';
import { regexErrors, syntaxReport, typescriptErrors } from './syntax';
import { walkTree } from './walk';

/** For parsing and walking. A snippet of the greatest length takes a tenth of it. */
const BUDGET_MS = 600;

/** What is known of a source; where the analysis stopped early, what was known until then. */
type Outcome = {
  readonly source: string;
  parsed: Parsed | null;
  facts: readonly Fact[] | null;
  /** What ended the parser (a syntax error, or worse), and what ended the walk. */
  parseError: unknown;
  walkError: unknown;
};

function analyser(dialect: Dialect): Analyser {
  let last: Outcome | null = null;
  const outcomeOf = (source: string): Outcome => {
    if (last?.source !== source) last = analyse(source, dialect);
    return last;
  };
  return {
    syntax: async (source): Promise<SyntaxReport> => {
      const { parsed, parseError } = outcomeOf(source);
      if (parsed !== null) return syntaxReport(source, errorsOf(parsed, dialect));
      if (!isSyntaxError(parseError)) throw parseError;
      return syntaxReport(source, [parseError]);
    },
    walk: async (source): Promise<WalkResult> => walkResult(outcomeOf(source)),
    measure: async (source): Promise<Measures | null> => {
      const { parsed } = outcomeOf(source);
      return parsed === null || (parsed.errors ?? []).length > 0 ? null : measure(parsed);
    },
  };
}

const errorsOf = (parsed: Parsed, dialect: Dialect): readonly unknown[] => [
  ...(parsed.errors ?? []),
  ...regexErrors(parsed.tokens ?? []),
  ...(dialect === 'typescript' ? typescriptErrors(parsed) : []),
];

function analyse(source: string, dialect: Dialect): Outcome {
  const outcome: Outcome = { source, parsed: null, facts: null, parseError: null, walkError: null };
  try {
    boundedByCpu(() => fill(outcome, dialect), BUDGET_MS);
  } catch (error) {
    if (outcome.parsed === null && outcome.parseError === null) outcome.parseError = error;
    outcome.walkError = error;
  }
  return outcome;
}

/** Code that does not parse as a program may still be the body of a function (`eval`, `new Function`). */
function fill(outcome: Outcome, dialect: Dialect): void {
  try {
    outcome.parsed = parseProgram(outcome.source, dialect);
  } catch (error) {
    outcome.parseError = error;
    if (!isSyntaxError(error)) throw error;
  }
  const isWorthAWalk = outcome.parsed === null || !isHopeless(outcome.parsed);
  outcome.facts = isWorthAWalk ? walkTree(outcome.parsed ?? parseInner(outcome.source), outcome.source) : [];
}

function walkResult({ parsed, facts, walkError }: Outcome): WalkResult {
  if (facts === null) return { analysed: false, reason: reasonOf(walkError) };
  const isBroken = parsed !== null && (parsed.errors ?? []).length > 0;
  return isBroken ? { analysed: false, reason: 'it has syntax errors', facts } : { analysed: true, facts };
}

const isSyntaxError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'SyntaxError';

function reasonOf(error: unknown): string {
  if (error instanceof OverBudget) return 'the analysis took too long';
  return isSyntaxError(error) ? 'it has syntax errors' : 'it is nested too deeply';
}

export const javascript: Analyser = analyser('javascript');
export const typescript: Analyser = analyser('typescript');
