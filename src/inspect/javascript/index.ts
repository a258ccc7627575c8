/** JavaScript and TypeScript for the inspector: one parse serves syntax, facts and quality. */
import type { SyntaxReport } from '../../core/types';
import { boundedByCpu, OverBudget } from '../bounded';
import type { Analyser, Measures, WalkResult } from '../facts';
import { measure } from './measure';
import { type Dialect, type Parsed, parseInner, parseProgram } from './parse';
import { regexErrors, syntaxReport } from './syntax';
import { walkTree } from './walk';

/** For parsing, and again for walking. A snippet of the greatest length takes a tenth of it. */
const BUDGET_MS = 400;

type Outcome = { readonly parsed: Parsed } | { readonly error: unknown };

function analyser(dialect: Dialect): Analyser {
  let last: { readonly source: string; readonly outcome: Outcome } | null = null;
  const outcomeOf = (source: string): Outcome => {
    if (last?.source !== source) last = { source, outcome: parseBounded(source, dialect) };
    return last.outcome;
  };
  return {
    syntax: async (source): Promise<SyntaxReport> => {
      const outcome = outcomeOf(source);
      if ('error' in outcome && !isSyntaxError(outcome.error)) throw outcome.error;
      if ('error' in outcome) return syntaxReport(source, [outcome.error]);
      const { errors, tokens } = outcome.parsed;
      return syntaxReport(source, [...(errors ?? []), ...regexErrors(tokens ?? [])]);
    },
    walk: async (source): Promise<WalkResult> => walkBounded(source, outcomeOf(source)),
    measure: async (source): Promise<Measures | null> => {
      const outcome = outcomeOf(source);
      if ('error' in outcome || (outcome.parsed.errors ?? []).length > 0) return null;
      return boundedByCpu(() => measure(outcome.parsed), BUDGET_MS);
    },
  };
}

function parseBounded(source: string, dialect: Dialect): Outcome {
  try {
    return { parsed: boundedByCpu(() => parseProgram(source, dialect), BUDGET_MS) };
  } catch (error) {
    return { error };
  }
}

/** Code that does not parse as a program may still be the body of a function (`eval`, `new Function`). */
function walkBounded(source: string, outcome: Outcome): WalkResult {
  try {
    if ('error' in outcome && !isSyntaxError(outcome.error)) throw outcome.error;
    const parsed = 'parsed' in outcome ? outcome.parsed : boundedByCpu(() => parseInner(source), BUDGET_MS);
    const facts = boundedByCpu(() => walkTree(parsed, source), BUDGET_MS);
    const broken = 'parsed' in outcome && (outcome.parsed.errors ?? []).length > 0;
    return broken ? { analysed: false, reason: 'it has syntax errors', facts } : { analysed: true, facts };
  } catch (error) {
    return { analysed: false, reason: reasonOf(error) };
  }
}

const isSyntaxError = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'SyntaxError';

function reasonOf(error: unknown): string {
  if (error instanceof OverBudget) return 'the analysis took too long';
  return isSyntaxError(error) ? 'it has syntax errors' : 'it is nested too deeply';
}

export const javascript: Analyser = analyser('javascript');
export const typescript: Analyser = analyser('typescript');
