/**
 * The inspection of one snippet: source → syntax, security, quality. Executes nothing, never rejects for foreign text,
 * and says "not analysed" (at least medium risk) for whatever it could not look at.
 */
import type { Finding, Inspection, Inspector, LanguageId, SecurityReport, Snippet, SyntaxReport } from '../core/types';
import { builtInRules, NO_OVERRIDES, type Overrides, type Rule } from '../rules';
import { analyserFor } from './analysers';
import { Budget } from './budget';
import { createEngine, type Engine, NOT_ANALYSED, riskOf } from './engine';
import type { Analyser, Fact, Measures } from './facts';
import { confusableNames, hiddenCharacters } from './hidden';
import { gatherFacts } from './nested';
import { scoreQuality } from './quality';

export type InspectorOptions = {
  /** A repository's own rules, from `parseRules`. */
  readonly rules?: readonly Rule[];
  readonly overrides?: Overrides;
  /** `security.scan`: false leaves the security part out; the risk is then medium, "not analysed". */
  readonly scan?: boolean;
  /** Processor time for one snippet's facts and rules; what takes longer is "not analysed". */
  readonly budgetMs?: number;
};

const MAX_BYTES = 64 * 1024;

export function createInspector(options: InspectorOptions = {}): Inspector {
  const { rules = [], overrides = NO_OVERRIDES, scan = true, budgetMs = 3000 } = options;
  const engine = createEngine([...builtInRules, ...rules], overrides);
  return {
    inspect: async (snippet) => {
      if (new TextEncoder().encode(snippet.source).length > MAX_BYTES) return tooLong(snippet, engine);
      const analyser = await analyserFor(snippet.language);
      const [syntax, measures] = await Promise.all([
        syntaxOf(analyser, snippet.source),
        measuresOf(analyser, snippet.source),
      ]);
      const budget = new Budget(budgetMs);
      const security = scan
        ? await securityOf({ snippet, engine, measures, budget, parses: syntax.valid })
        : report(engine, snippet.language, [notAnalysed('the scan is switched off (security.scan)')]);
      return { syntax, security, quality: scoreQuality(snippet.source, measures) };
    },
  };
}

const WHOLE = { line: 1, column: 1, endLine: 1, endColumn: 1 } as const;

const notAnalysed = (reason: string): Fact => ({ kind: 'obfuscation', how: 'not-analysed', detail: reason, ...WHOLE });

async function syntaxOf(analyser: Analyser, source: string): Promise<SyntaxReport> {
  try {
    return await analyser.syntax(source);
  } catch (error) {
    const message = `The parser gave up: ${messageOf(error)}`;
    return { valid: true, errors: [], warnings: [{ line: 1, column: 1, message }], suggestions: [] };
  }
}

async function measuresOf(analyser: Analyser, source: string): Promise<Measures | null> {
  try {
    return await analyser.measure(source);
  } catch {
    return null;
  }
}

type Scan = {
  readonly snippet: Snippet;
  readonly engine: Engine;
  readonly measures: Measures | null;
  readonly budget: Budget;
  readonly parses: boolean;
};

async function securityOf({ snippet, engine, measures, budget, parses }: Scan): Promise<SecurityReport> {
  const { language, source } = snippet;
  const seen = [...hiddenCharacters(source), ...confusableNames(measures?.tokens ?? [])];
  try {
    const { sets, gaps } = await gatherFacts(language, source, budget);
    const reasons = parses || gaps.length > 0 ? gaps : ['it has syntax errors'];
    const facts = [...seen, ...reasons.map(notAnalysed)];
    const findings = engine.judge([...sets, { language, facts }], alarm(budget));
    return securityReport(findings);
  } catch (error) {
    return report(engine, language, [...seen, notAnalysed(messageOf(error))]);
  }
}

/** Asking the processor's clock costs as much as judging a fact, so only every sixty-fourth call does. */
function alarm(budget: Budget): () => void {
  let calls = 0;
  return () => {
    if (++calls % 64 === 0 && budget.isSpent()) throw new Error('the analysis took too long');
  };
}

const report = (engine: Engine, language: LanguageId, facts: readonly Fact[]): SecurityReport =>
  securityReport(engine.judge([{ language, facts }]));

function securityReport(findings: readonly Finding[]): SecurityReport {
  const risk = riskOf(findings);
  return {
    risk,
    safe: risk === 'low',
    analysed: !findings.some((finding) => finding.ruleId === NOT_ANALYSED),
    findings,
    recommendations: [...new Set(findings.map((finding) => finding.recommendation))],
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

/** Nothing is parsed; the contract's own limit (`limits.code`) normally refuses such code before. */
function tooLong(snippet: Snippet, engine: Engine): Inspection {
  const reason = `the code is longer than ${MAX_BYTES / 1024} KB`;
  const warning = { line: 1, column: 1, message: `Not checked: ${reason}` };
  return {
    syntax: { valid: true, errors: [], warnings: [warning], suggestions: [] },
    security: report(engine, snippet.language, [notAnalysed(reason)]),
    quality: scoreQuality(snippet.source, null),
  };
}
