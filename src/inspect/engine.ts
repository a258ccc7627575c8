/** Facts × rules → findings. Knows no language: it reads the neutral stream that every walker makes. */
import type { Finding, FindingLevel, LanguageId, RiskLevel } from '../core/types';
import type { Match, Overrides, Rule } from '../rules/format';
import { anyGlob, type TextPredicate, wordList } from '../rules/pattern';
import type { Fact } from './facts';
import { namesOnlyAllowedHosts } from './hosts';
import { compileMatch, type FactTest } from './match';

/** The facts of one piece of code. Nested code is a set of its own, its spans already those of the outer code. */
export type FactSet = {
  readonly language: LanguageId;
  readonly facts: readonly Fact[];
  /** Text that a program of the same language runs as code: its findings also count as `inside:<capability>`. */
  readonly inside?: boolean;
};

export type Engine = {
  /** Findings by place, worst first where many; at most 100. `checkTime` is called often and may throw. */
  readonly judge: (sets: readonly FactSet[], checkTime?: () => void) => readonly Finding[];
};

const MAX_FINDINGS = 100;
const LEVELS: Readonly<Record<RiskLevel, FindingLevel>> = { low: 'note', medium: 'warning', high: 'error' };
const RISKS: Readonly<Record<FindingLevel, RiskLevel>> = { note: 'low', warning: 'medium', error: 'high' };
const ORDER: Readonly<Record<FindingLevel, number>> = { error: 0, warning: 1, note: 2 };

/** The rule that says "not analysed"; configuration can neither switch it off nor lower it. */
export const NOT_ANALYSED = 'any/obfuscation/not-analysed';

type Hit = { readonly rule: Rule; readonly fact: Fact; readonly inside?: boolean };
type Entry = { readonly rule: Rule; readonly test: FactTest['test'] };
type Combination = { readonly rule: Rule; readonly items: readonly TextPredicate[] };
type Conjunction = { readonly rule: Rule; readonly tests: readonly FactTest[] };
type Program = {
  /** By kind of fact and exact path. */
  readonly exact: ReadonlyMap<string, readonly Entry[]>;
  /** By kind of fact, for patterns that any path may meet. */
  readonly open: ReadonlyMap<string, readonly Entry[]>;
  readonly conjunctions: readonly Conjunction[];
};

/** Rules must have passed `src/rules` (their expressions compile). */
export function createEngine(rules: readonly Rule[], overrides: Overrides): Engine {
  const active = applyOverrides(rules, overrides);
  const programs = new Map<LanguageId, Program>();
  const programFor = (language: LanguageId): Program => {
    const known = programs.get(language);
    if (known !== undefined) return known;
    const made = compileProgram(active.filter((rule) => rule.languages.includes(language)));
    programs.set(language, made);
    return made;
  };
  const combinations = active.flatMap(compileCombinations);
  return {
    judge: (sets, checkTime = () => undefined) => {
      const hits: Hit[] = [];
      for (const set of sets)
        for (const hit of runProgram(programFor(set.language), set.facts, checkTime)) {
          if (set.inside === true) hits.push({ ...hit, inside: true });
          else if (hit.rule.inside !== true) hits.push(hit);
        }
      const kept = hits.filter(({ fact, rule }) => !isAllowed(rule, fact, overrides));
      const languages = new Set(sets.map((set) => set.language));
      kept.push(...combinations.flatMap((combination) => combine(combination, kept, languages)));
      return tidy(kept.map(toFinding));
    },
  };
}

function applyOverrides(rules: readonly Rule[], overrides: Overrides): readonly Rule[] {
  const disabled = anyGlob(overrides.disable);
  const severities = Object.entries(overrides.severity).map(([ids, severity]) => ({ test: anyGlob(ids), severity }));
  return rules
    .filter((rule) => rule.id === NOT_ANALYSED || !disabled(rule.id))
    .map((rule) => {
      const severity = severities.findLast(({ test }) => test(rule.id))?.severity;
      return severity === undefined || rule.id === NOT_ANALYSED ? rule : { ...rule, severity };
    });
}

const matchesOf = (rule: Rule): readonly Match[] => (isMatchList(rule.match) ? rule.match : [rule.match]);
const isMatchList = (match: Match | readonly Match[]): match is readonly Match[] => Array.isArray(match);

function compileProgram(rules: readonly Rule[]): Program {
  const exact = new Map<string, Entry[]>();
  const open = new Map<string, Entry[]>();
  const pairs = rules.flatMap((rule) => matchesOf(rule).map((match) => ({ rule, match })));
  for (const { rule, match } of pairs) {
    if ('all' in match || 'combine' in match) continue;
    const { kind, paths, test } = compileMatch(match);
    if (paths === null) append(open, kind, { rule, test });
    else for (const path of new Set(paths)) append(exact, `${kind} ${path}`, { rule, test });
  }
  const conjunctions = pairs.flatMap(({ rule, match }) =>
    'all' in match ? [{ rule, tests: compileSimple(match) }] : [],
  );
  return { exact, open, conjunctions };
}

const compileSimple = (match: Match): readonly FactTest[] =>
  'all' in match ? match.all.flatMap(compileSimple) : 'combine' in match ? [] : [compileMatch(match)];

function append(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [entry]);
  else list.push(entry);
}

const NONE: readonly Entry[] = [];

function runProgram(program: Program, facts: readonly Fact[], checkTime: () => void): readonly Hit[] {
  const hits = facts.flatMap((fact) => {
    checkTime();
    return entriesFor(program, fact).flatMap(({ rule, test }) => (test(fact) ? [{ rule, fact }] : []));
  });
  return [...hits, ...program.conjunctions.flatMap((conjunction) => conjoin(conjunction, facts, checkTime))];
}

function entriesFor(program: Program, fact: Fact): readonly Entry[] {
  const named = 'path' in fact ? (program.exact.get(`${fact.kind} ${fact.path}`) ?? NONE) : NONE;
  const open = program.open.get(fact.kind) ?? NONE;
  return named.length === 0 ? open : open.length === 0 ? named : [...named, ...open];
}

function conjoin({ rule, tests }: Conjunction, facts: readonly Fact[], checkTime: () => void): readonly Hit[] {
  checkTime();
  const found = tests.map((test) => facts.find((fact) => fact.kind === test.kind && test.test(fact)));
  const last = found.at(-1);
  return last === undefined || found.includes(undefined) ? [] : [{ rule, fact: last }];
}

const compileCombinations = (rule: Rule): readonly Combination[] =>
  matchesOf(rule).flatMap((match) => ('combine' in match ? [{ rule, items: match.combine.map(anyGlob) }] : []));

/** Each item must be met by a hit; the finding stands where the last item was met. */
function combine(
  { rule, items }: Combination,
  hits: readonly Hit[],
  languages: ReadonlySet<LanguageId>,
): readonly Hit[] {
  if (!rule.languages.some((language) => languages.has(language))) return [];
  const found = items.map((item) => hits.find((hit) => labelsOf(hit).some(item)));
  const last = found.at(-1);
  return last === undefined || found.includes(undefined) ? [] : [{ rule, fact: last.fact }];
}

function labelsOf({ rule, inside }: Hit): readonly string[] {
  const { capability } = rule.metadata;
  const labels = [capability, rule.id, ...(rule.tags ?? [])];
  return inside === true ? [...labels, `inside:${capability}`] : labels;
}

const isAllowed = (rule: Rule, fact: Fact, overrides: Overrides): boolean =>
  rule.metadata.capability === 'network' &&
  overrides.allow.network.length > 0 &&
  namesOnlyAllowedHosts(fact, anyGlob(wordList(overrides.allow.network)));

const toFinding = ({ rule, fact }: Hit): Finding => ({
  ruleId: rule.id,
  capability: rule.metadata.capability,
  level: LEVELS[rule.severity],
  line: fact.line,
  column: fact.column,
  endLine: fact.endLine,
  endColumn: fact.endColumn,
  message: fact.kind === 'obfuscation' && fact.detail !== undefined ? `${rule.message}: ${fact.detail}` : rule.message,
  recommendation: rule.recommendation,
});

/** One finding per rule and place; the worst hundred, in the order of the code. */
function tidy(findings: readonly Finding[]): readonly Finding[] {
  const unique = new Map(findings.map((finding) => [`${finding.ruleId} ${finding.line}:${finding.column}`, finding]));
  const byPlace = (a: Finding, b: Finding) => a.line - b.line || a.column - b.column || ORDER[a.level] - ORDER[b.level];
  return [...unique.values()]
    .sort((a, b) => ORDER[a.level] - ORDER[b.level] || byPlace(a, b))
    .slice(0, MAX_FINDINGS)
    .sort(byPlace);
}

/** The highest level among the findings, as a risk. */
export function riskOf(findings: readonly Finding[]): RiskLevel {
  const worst = findings.reduce((level, finding) => Math.min(level, ORDER[finding.level]), ORDER.note);
  return worst === ORDER.error ? RISKS.error : worst === ORDER.warning ? RISKS.warning : RISKS.note;
}
